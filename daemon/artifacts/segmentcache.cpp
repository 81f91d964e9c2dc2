// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/segmentcache.h"

#include "daemon/artifacts/folder.h"
#include "daemon/artifacts/logformat.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::artifacts {

namespace {
constexpr qint64 kBlock = 64 * 1024;
constexpr int kMostFolders = 8;
constexpr int kAppendFlags = O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;

/// Where the last complete line ends; -1 with errno set.
qint64 endOfLines(int file, qint64 size)
{
    QByteArray block(kBlock, Qt::Uninitialized);
    for (qint64 end = size; end > 0;) {
        const qint64 begin = std::max<qint64>(0, end - kBlock);
        const ssize_t got = ::pread(file, block.data(), size_t(end - begin), begin);
        if (got <= 0)
            return -1;
        if (const qsizetype last = QByteArrayView(block.constData(), got).lastIndexOf('\n'); last >= 0)
            return begin + last + 1;
        end = begin;
    }
    return 0;
}
} // namespace

SegmentCache::SegmentCache(int logs, size_t mostOpen)
    : m_logs(logs)
    , m_mostOpen(mostOpen)
{
}

SegmentCache::Segment *SegmentCache::known(const SegmentId &id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return nullptr;
    m_segments.splice(m_segments.begin(), m_segments, *place);
    return &m_segments.front();
}

SegmentCache::Segment *SegmentCache::open(const SegmentId &id)
{
    if (Segment *segment = known(id))
        return segment;
    const int day = folder(id.build, true);
    if (day < 0)
        return nullptr;
    const QByteArray name = id.fileName();
    Descriptor file(::openat(day, name.constData(), kAppendFlags));
    if (!file.isOpen() && errno == ENOENT && fillGaps(day, id))
        file = Descriptor(::openat(day, name.constData(), kAppendFlags | O_CREAT, 0600));
    return file.isOpen() ? add(id, std::move(file)) : nullptr;
}

SegmentCache::Segment *SegmentCache::openExisting(const SegmentId &id)
{
    if (Segment *segment = known(id))
        return segment;
    const int day = folder(id.build, false);
    Descriptor file(day < 0 ? -1 : ::openat(day, id.fileName().constData(), kAppendFlags));
    return file.isOpen() ? add(id, std::move(file)) : nullptr;
}

SegmentCache::Segment *SegmentCache::add(const SegmentId &id, Descriptor file)
{
    struct stat status{};
    if (::fstat(file.number(), &status) != 0)
        return nullptr;
    if (!S_ISREG(status.st_mode)) {
        errno = EIO;
        return nullptr;
    }
    const qint64 size = endOfLines(file.number(), status.st_size);
    if (size < 0 || (size < status.st_size && ::ftruncate(file.number(), size) != 0))
        return nullptr;
    if (m_segments.size() >= m_mostOpen) {
        m_places.remove(m_segments.back().id);
        m_segments.pop_back();
    }
    m_segments.push_front({id, std::move(file), size});
    m_places.insert(id, m_segments.begin());
    return &m_segments.front();
}

bool SegmentCache::fillGaps(int day, const SegmentId &id)
{
    for (int attempt = id.attempt - 1; attempt >= 1; --attempt) {
        const Descriptor earlier(::openat(day, SegmentId{id.build, attempt}.fileName().constData(),
                                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!earlier.isOpen())
            return errno == EEXIST;
    }
    return true;
}

void SegmentCache::close(const SegmentId &id)
{
    if (const auto place = m_places.constFind(id); place != m_places.constEnd()) {
        m_segments.erase(*place);
        m_places.erase(place);
    }
}

int SegmentCache::folder(const BuildId &build, bool make)
{
    const QByteArray day = logDay(build);
    if (const auto known = m_folders.constFind(day); known != m_folders.constEnd())
        return (*known)->number();
    auto folder = std::make_shared<Descriptor>(make ? makeFolder(m_logs, day) : openFolder(m_logs, day));
    if (!folder->isOpen())
        return -1;
    if (m_folders.size() >= kMostFolders)
        m_folders.clear();
    return m_folders.insert(day, folder).value()->number();
}

} // namespace freeagent::artifacts
