// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/segmentreader.h"

#include "daemon/artifacts/logformat.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::artifacts {

namespace {
constexpr qint64 kBlock = 64 * 1024;
constexpr auto kAll = std::numeric_limits<qsizetype>::max();

/// Decodes the complete lines of `text`, at most `most`; gives the number of bytes they took.
qsizetype decodeLines(QByteArrayView text, qsizetype most, QList<LogLine> &lines)
{
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0 && lines.size() < most; end = text.indexOf('\n', begin)) {
        if (auto line = decodeLine(text.sliced(begin, end - begin)))
            lines.append(std::move(*line));
        begin = end + 1;
    }
    return begin;
}
} // namespace

SegmentReader::SegmentReader(int folder, const BuildId &build, qint64 mostBytes)
    : m_folder(folder)
    , m_build(build)
    , m_bytesLeft(mostBytes)
{
}

Result<QList<LogLine>> SegmentReader::read(LogStore::Window window)
{
    if (!openSegments())
        return tl::unexpected(storageError(m_errno, QStringLiteral("reading a log")));
    if (window.first < 0 && window.last >= 0)
        readBackward(window.last);
    else
        readForward(window.first >= 0 ? window.first : kAll);
    if (m_errno)
        return tl::unexpected(storageError(m_errno, QStringLiteral("reading a log")));
    return m_lines;
}

bool SegmentReader::openSegments()
{
    for (int attempt = 1;; ++attempt) {
        Descriptor segment(::openat(m_folder, SegmentId{m_build, attempt}.fileName().constData(),
                                    O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
        if (!segment.isOpen()) {
            m_errno = errno == ENOENT ? 0 : errno;
            return m_errno == 0;
        }
        m_segments.push_back(std::move(segment));
    }
}

void SegmentReader::readForward(qsizetype most)
{
    for (const Descriptor &segment : m_segments) {
        QByteArray pending; // the part of a line that the next block completes
        for (qint64 position = 0; m_lines.size() < most;) {
            if (m_bytesLeft <= 0) {
                m_lines.append({m_lines.isEmpty() ? Time{} : m_lines.last().at, LogLevel::Warn,
                                QStringLiteral("The log is longer than one answer may be; ask for its last lines.")});
                return;
            }
            const qsizetype kept = pending.size();
            pending.resize(kept + kBlock);
            const ssize_t got = ::pread(segment.number(), pending.data() + kept, size_t(kBlock), position);
            if (got < 0)
                m_errno = errno;
            if (got <= 0)
                break;
            position += got;
            m_bytesLeft -= got;
            pending.truncate(kept + got);
            pending.remove(0, decodeLines(pending, most, m_lines));
        }
        if (m_errno || m_lines.size() >= most)
            return;
    }
}

void SegmentReader::readBackward(qsizetype most)
{
    for (auto segment = m_segments.rbegin(); segment != m_segments.rend() && m_lines.size() < most; ++segment) {
        QList<LogLine> lines;
        if (!readTail(segment->number(), most - m_lines.size(), lines))
            return;
        m_lines = lines + m_lines;
    }
}

bool SegmentReader::readTail(int file, qsizetype most, QList<LogLine> &lines)
{
    struct stat status{};
    if (::fstat(file, &status) != 0) {
        m_errno = errno;
        return false;
    }
    std::vector<QByteArray> blocks; // the last first
    qsizetype ends = 0;
    qint64 begin = status.st_size;
    // One line end more than lines: the one before the first of them, unless the segment starts there.
    while (begin > 0 && ends <= most && m_bytesLeft > 0) {
        const qint64 length = std::min(begin, kBlock);
        QByteArray block(length, Qt::Uninitialized);
        if (::pread(file, block.data(), size_t(length), begin - length) != length) {
            m_errno = errno ? errno : EIO;
            return false;
        }
        begin -= length;
        m_bytesLeft -= length;
        ends += block.count('\n');
        blocks.push_back(std::move(block));
    }
    QByteArray text;
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block)
        text += *block;
    decodeLines(begin > 0 ? QByteArrayView(text).sliced(text.indexOf('\n') + 1) : QByteArrayView(text), kAll, lines);
    if (lines.size() > most)
        lines.remove(0, lines.size() - most);
    return true;
}

} // namespace freeagent::artifacts
