// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/logsearch.h"

#include "console/models/logstore.h"
#include "console/models/plaintext.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QThreadPool>
#include <cstring>

namespace freeagent::console {

namespace {
constexpr qint64 kChunk = 1024 * 1024;

/// Small letters of ASCII, fast; other letters are found as they are written.
void fold(QByteArray &text)
{
    for (char &c : text)
        if (c >= 'A' && c <= 'Z')
            c = char(c | 0x20);
}

class Sieve
{
public:
    explicit Sieve(const LogNeedle &needle)
        : m_needle(needle)
        , m_regex(needle.text, QRegularExpression::CaseInsensitiveOption)
    {
        QByteArray text = needle.text.toUtf8();
        fold(text);
        m_matcher.setPattern(text);
    }
    /// Lines of `raw`, which holds whole lines, that fit; `first` is the number of its first line.
    QList<qint64> sift(const QByteArray &raw, qint64 first, qint64 &lines) const
    {
        const QByteArray piece = raw.contains('\x1b') ? withoutEscapes(QByteArrayView(raw)) : raw;
        QByteArray folded = piece;
        if (!m_needle.regex && !m_needle.text.isEmpty())
            fold(folded);
        QList<qint64> found;
        qint64 number = first;
        for (qsizetype from = 0; from < piece.size(); ++number) {
            qsizetype end = piece.indexOf('\n', from);
            if (end < 0)
                end = piece.size();
            const QByteArrayView line = QByteArrayView(piece).sliced(from, end - from);
            if ((!m_needle.errorsOnly || LogStore::levelOf(line) == LogLevel::Error) && holds(line, QByteArrayView(folded).sliced(from, end - from)))
                found.append(number);
            from = end + 1;
        }
        lines = number - first;
        return found;
    }

private:
    bool holds(QByteArrayView line, QByteArrayView folded) const
    {
        if (m_needle.text.isEmpty())
            return true;
        if (m_needle.regex)
            return m_regex.match(QString::fromUtf8(line)).hasMatch();
        return m_matcher.indexIn(folded.data(), folded.size()) >= 0;
    }

    LogNeedle m_needle;
    QRegularExpression m_regex;
    QByteArrayMatcher m_matcher;
};
} // namespace

LogSearch::LogSearch(QObject *parent)
    : QObject(parent)
{
}

LogSearch::~LogSearch()
{
    stop();
}

void LogSearch::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    ++m_round;
    m_running = false;
}

bool LogSearch::start(const QString &path, qint64 bytes, const LogNeedle &needle)
{
    stop();
    m_matches.clear();
    if (needle.regex && !QRegularExpression(needle.text).isValid())
        return false;
    auto halt = std::make_shared<std::atomic<bool>>(false);
    m_stop = halt;
    m_running = true;
    // Outlives this object for as long as the other thread has something to say.
    const std::shared_ptr<QObject> home(new QObject, [](QObject *object) { object->deleteLater(); });
    const auto tell = [home, search = QPointer<LogSearch>(this), round = m_round](const QList<qint64> &lines, bool last) {
        QMetaObject::invokeMethod(
            home.get(),
            [home, search, round, lines, last] {
                if (search && search->m_round == round)
                    search->take(lines, last);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([path, bytes, needle, halt, tell] {
        const Sieve sieve(needle);
        QFile file(path);
        qint64 number = 0;
        qint64 left = bytes;
        qsizetype kept = 0;
        QByteArray rest;
        bool more = file.open(QIODevice::ReadOnly);
        while (more && !*halt && kept < kMost) {
            const QByteArray chunk = file.read(std::min(kChunk, left));
            left -= chunk.size();
            more = !chunk.isEmpty() && left > 0;
            QByteArray piece = rest + chunk;
            const qsizetype whole = more ? piece.lastIndexOf('\n') + 1 : piece.size();
            rest = piece.mid(whole);
            piece.truncate(whole);
            qint64 lines = 0;
            const QList<qint64> found = sieve.sift(piece, number, lines);
            number += lines;
            kept += found.size();
            if (!found.isEmpty())
                tell(found, false);
        }
        if (!*halt)
            tell({}, true);
    });
    return true;
}

void LogSearch::take(const QList<qint64> &lines, bool last)
{
    m_matches += lines;
    if (!lines.isEmpty())
        Q_EMIT found();
    if (last) {
        m_running = false;
        Q_EMIT finished();
    }
}

} // namespace freeagent::console
