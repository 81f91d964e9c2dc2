// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/logstore.h"

#include "console/models/plaintext.h"

#include <QPointer>
#include <QTemporaryFile>
#include <QThreadPool>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qint64 kChunk = 4 * 1024 * 1024;
constexpr qsizetype kMostOfALine = 16'000; ///< of what is shown; the file keeps all
constexpr qsizetype kTimeLength = 24;      ///< "2026-01-05T09:00:00.000Z"
} // namespace

/// What one piece of a file added.
struct LogStore::Count {
    QList<qint64> marks;
    qint64 lines = 0;
    qint64 bytes = 0;
    int longest = 0;
    bool last = false;
};

LogStore::LogStore(QObject *parent)
    : QObject(parent)
{
}

LogStore::~LogStore()
{
    if (m_stop)
        *m_stop = true;
}

void LogStore::clear()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    ++m_round;
    m_file.close();
    m_spool.reset();
    m_marks.clear();
    m_cache.clear();
    m_lines = m_bytes = 0;
    m_longest = 0;
    m_counted = true;
}

void LogStore::begin()
{
    clear();
    m_spool = std::make_unique<QTemporaryFile>();
    if (m_spool->open()) {
        m_file.setFileName(m_spool->fileName());
        m_file.open(QIODevice::ReadOnly);
    }
    Q_EMIT cleared();
}

void LogStore::append(const QList<api::NumberedLine> &lines)
{
    if (!m_spool || lines.isEmpty())
        return;
    QByteArray text;
    for (const api::NumberedLine &numbered : lines) {
        if (m_lines % kBlockLines == 0)
            m_marks.append(m_bytes + text.size());
        QByteArray message = numbered.line.message.toUtf8();
        message.replace('\n', ' ').replace('\r', ' ');
        text += toIso(numbered.line.at) + ' ' + word(numbered.line.level).toByteArray() + ' ' + message + '\n';
        m_longest = std::max(m_longest, int(std::min<qsizetype>(message.size(), kMostOfALine)));
        ++m_lines;
    }
    m_spool->seek(m_bytes);
    m_spool->write(text);
    m_spool->flush();
    m_bytes += text.size();
    // The last block has grown.
    m_cache.remove((m_lines - 1) / kBlockLines);
    m_cache.remove(std::max<qint64>(0, m_lines - lines.size() - 1) / kBlockLines);
    Q_EMIT grew();
}

Result<void> LogStore::open(const QString &path)
{
    clear();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        Q_EMIT cleared();
        return failure("log.read", u"%1 cannot be read: %2."_s.arg(path, m_file.errorString()), u"Choose another file."_s);
    }
    m_counted = false;
    Q_EMIT cleared();
    auto stop = std::make_shared<std::atomic<bool>>(false);
    m_stop = stop;
    // Outlives this object for as long as the other thread has something to say.
    const std::shared_ptr<QObject> home(new QObject, [](QObject *object) { object->deleteLater(); });
    const auto tell = [home, store = QPointer<LogStore>(this), round = m_round](const Count &count) {
        QMetaObject::invokeMethod(
            home.get(),
            [home, store, round, count] {
                if (store && store->m_round == round)
                    store->takeCount(count);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([path, stop, tell] {
        QFile file(path);
        qint64 at = 0;
        qint64 lineStart = 0;
        qint64 lines = 0;
        bool open = file.open(QIODevice::ReadOnly);
        while (open && !*stop) {
            const QByteArray chunk = file.read(kChunk);
            Count count;
            const char *const begin = chunk.constData();
            const char *const end = begin + chunk.size();
            for (const char *from = begin; from < end;) {
                const void *found = std::memchr(from, '\n', size_t(end - from));
                if (!found)
                    break;
                const char *next = static_cast<const char *>(found) + 1;
                if (lines % kBlockLines == 0)
                    count.marks.append(lineStart);
                ++lines;
                ++count.lines;
                const qint64 nextStart = at + (next - begin);
                count.longest = int(std::max<qint64>(count.longest, std::min<qint64>(nextStart - lineStart, kMostOfALine)));
                lineStart = nextStart;
                from = next;
            }
            at += chunk.size();
            open = !chunk.isEmpty();
            if (!open && at > lineStart) {
                if (lines % kBlockLines == 0)
                    count.marks.append(lineStart);
                ++lines;
                ++count.lines;
            }
            count.bytes = open ? lineStart : at;
            count.last = !open;
            tell(count);
        }
    });
    return {};
}

void LogStore::takeCount(const Count &count)
{
    m_marks += count.marks;
    m_lines += count.lines;
    m_bytes = count.bytes;
    m_longest = std::max(m_longest, count.longest);
    m_counted = m_counted || count.last;
    if (m_marks.size() > 1)
        m_cache.remove((m_lines - count.lines) / kBlockLines);
    Q_EMIT grew();
}

QString LogStore::path() const { return m_file.fileName(); }

const QList<QByteArray> *LogStore::block(qint64 number) const
{
    if (const QList<QByteArray> *known = m_cache.object(number))
        return known;
    const qint64 from = m_marks[number];
    const qint64 to = number + 1 < m_marks.size() ? m_marks[number + 1] : m_bytes;
    if (!m_file.isOpen() || !m_file.seek(from))
        return nullptr;
    auto *lines = new QList<QByteArray>(m_file.read(to - from).split('\n'));
    m_cache.insert(number, lines);
    return lines;
}

LogStore::Line LogStore::line(qint64 number) const
{
    if (number < 0 || number >= m_lines)
        return {};
    const QList<QByteArray> *lines = block(number / kBlockLines);
    return lines ? parse(lines->value(number % kBlockLines)) : Line{};
}

LogLevel LogStore::levelOf(QByteArrayView raw)
{
    if (raw.size() > kTimeLength + 1 && raw[kTimeLength - 1] == 'Z' && raw[10] == 'T') {
        const QByteArrayView rest = raw.sliced(kTimeLength + 1);
        if (rest.startsWith("error "))
            return LogLevel::Error;
        return rest.startsWith("warn ") ? LogLevel::Warn : LogLevel::Info;
    }
    if (raw.contains('\x1b'))
        return levelOf(withoutEscapes(raw));
    if (raw.contains("error:") || raw.contains("ERROR") || raw.contains("FATAL"))
        return LogLevel::Error;
    return raw.contains("warning:") || raw.contains("WARN") ? LogLevel::Warn : LogLevel::Info;
}

LogStore::Line LogStore::parse(const QByteArray &raw)
{
    Line line;
    line.level = levelOf(raw);
    QByteArray text = raw.left(kMostOfALine);
    if (raw.size() > kTimeLength + 1 && raw[kTimeLength - 1] == 'Z' && raw[10] == 'T') {
        line.at = fromIso(QString::fromLatin1(raw.left(kTimeLength)));
        if (line.at)
            text = text.mid(text.indexOf(' ', kTimeLength + 1) + 1);
    }
    if (text.endsWith('\r'))
        text.chop(1);
    line.text = QString::fromUtf8(text);
    return line;
}

} // namespace freeagent::console
