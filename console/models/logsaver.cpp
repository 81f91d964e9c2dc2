// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/logsaver.h"

#include "console/models/background.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qint64 kChunk = 1024 * 1024;

/// Goes through whole pieces of the source and keeps the wanted lines of each.
class Picker
{
public:
    explicit Picker(const std::optional<QList<qint64>> &lines)
        : m_lines(lines)
    {
    }
    QByteArray pick(const QByteArray &piece)
    {
        if (!m_lines)
            return piece;
        QByteArray picked;
        for (qsizetype from = 0; from < piece.size(); ++m_number) {
            const qsizetype found = piece.indexOf('\n', from);
            const qsizetype behind = found < 0 ? piece.size() : found + 1;
            const bool wanted = m_at < m_lines->size() && (*m_lines)[m_at] == m_number;
            if (wanted)
                picked += QByteArrayView(piece).sliced(from, behind - from);
            if (found < 0)
                break;
            m_at += wanted;
            from = behind;
        }
        return picked;
    }

private:
    const std::optional<QList<qint64>> &m_lines;
    qint64 m_number = 0;
    qsizetype m_at = 0;
};

Result<qint64> copy(const LogPart &part, const QString &path)
{
    QFile source(part.source);
    if (!source.open(QIODevice::ReadOnly))
        return failure("log.read", u"The log cannot be read: %1."_s.arg(source.errorString()), u"Open it again."_s);
    QSaveFile target(path);
    const auto broken = [&] {
        return failure("log.write", u"%1 cannot be written: %2."_s.arg(path, target.errorString()), u"Choose another folder, or make room."_s);
    };
    if (!target.open(QIODevice::WriteOnly))
        return broken();
    Picker picker(part.lines);
    qint64 written = 0;
    for (qint64 left = part.bytes; left > 0;) {
        const QByteArray piece = source.read(std::min(kChunk, left));
        if (piece.isEmpty())
            break;
        left -= piece.size();
        const QByteArray picked = picker.pick(piece);
        if (target.write(picked) != picked.size())
            return broken();
        written += picked.size();
    }
    if (!target.commit())
        return broken();
    return written;
}
} // namespace

void saveLog(const LogPart &part, const QString &path, QObject *receiver, std::function<void(const Result<qint64> &)> said)
{
    inBackground<qint64>([part, path] { return copy(part, path); }, receiver, std::move(said));
}

} // namespace freeagent::console
