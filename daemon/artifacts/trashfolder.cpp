// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/trashfolder.h"

#include "daemon/artifacts/artifactkey.h"
#include "daemon/artifacts/folder.h"
#include "daemon/artifacts/logformat.h"
#include "daemon/artifacts/segmentcache.h"

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::artifacts {

namespace {
constexpr qsizetype kMostFolders = 64;

bool exists(int folder, const QByteArray &name)
{
    struct stat status{};
    return folder >= 0 && ::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

/// The build of a segment's name, "<build>.<attempt>.log".
BuildId buildOfSegment(const QByteArray &name)
{
    constexpr QByteArrayView ending = ".log";
    const qsizetype dot = name.indexOf('.');
    if (dot <= 0 || !name.endsWith(ending) || !isWellFormedId(QByteArrayView(name).first(dot)))
        return {};
    bool isNumber = false;
    const int attempt = name.mid(dot + 1, name.size() - dot - 1 - ending.size()).toInt(&isNumber);
    return isNumber && attempt > 0 ? BuildId{name.left(dot)} : BuildId{};
}

/// The item that a name in the trash belongs to; empty for names that are not ours.
QByteArray itemOf(const QByteArray &name)
{
    const qsizetype dot = name.indexOf('.');
    bool isNumber = true;
    if (dot >= 0)
        name.mid(dot + 1).toInt(&isNumber);
    const QByteArray id = dot < 0 ? name : name.left(dot);
    return isNumber && isWellFormedId(id) ? id : QByteArray();
}
} // namespace

TrashFolder::TrashFolder(Descriptor builds, Descriptor logs, Descriptor trash)
    : m_builds(std::move(builds))
    , m_logs(std::move(logs))
    , m_trash(std::move(trash))
{
}

int TrashFolder::folder(int parent, const QByteArray &name)
{
    const QByteArray place = QByteArray::number(parent) + '/' + name;
    if (const auto known = m_folders.constFind(place); known != m_folders.constEnd())
        return (*known)->number();
    auto opened = std::make_shared<Descriptor>(makeFolder(parent, name));
    if (!opened->isOpen())
        return -1;
    if (m_folders.size() >= kMostFolders) {
        sync();
        m_folders.clear();
    }
    return m_folders.insert(place, opened).value()->number();
}

std::optional<TrashFolder::Pair> TrashFolder::pairOf(const TrashItem &item, int segment)
{
    if (!isWellFormedId(item.id))
        return std::nullopt;
    if (item.kind == StoredKind::Log) {
        const BuildId build{item.key};
        if (!isWellFormedId(build.value))
            return std::nullopt;
        return Pair{folder(m_logs.number(), logDay(build)), SegmentId{build, segment}.fileName(),
                    item.id + '.' + QByteArray::number(segment)};
    }
    const auto key = artifactKeyFrom(item.key);
    if (!key || segment > 1)
        return std::nullopt;
    return Pair{folder(m_builds.number(), key->day), key->name, item.id};
}

/// Calls `step` for every file of the item that is here or there, in order, until one fails. False when it did, or there is none.
template <class Step>
bool TrashFolder::eachPair(const TrashItem &item, Step step)
{
    for (int segment = 1;; ++segment) {
        const auto pair = pairOf(item, segment);
        if (!pair || (!exists(pair->folder, pair->name) && !exists(m_trash.number(), pair->inTrash)))
            return segment > 1;
        if (pair->folder < 0 || !step(*pair))
            return false;
        m_touched.insert(pair->folder);
    }
}

bool TrashFolder::put(const TrashItem &item)
{
    return eachPair(item, [this](const Pair &pair) {
        return moveToFreeName(pair.folder, pair.name, m_trash.number(), pair.inTrash)
            || (errno == ENOENT && exists(m_trash.number(), pair.inTrash));
    });
}

bool TrashFolder::takeBack(const TrashItem &item)
{
    return eachPair(item, [this](const Pair &pair) {
        return moveToFreeName(m_trash.number(), pair.inTrash, pair.folder, pair.name);
    });
}

bool TrashFolder::sync()
{
    bool synced = m_touched.isEmpty() || ::fsync(m_trash.number()) == 0;
    for (const int folder : std::as_const(m_touched))
        synced = ::fsync(folder) == 0 && synced;
    m_touched.clear();
    return synced;
}

void TrashFolder::purge(const QByteArray &id)
{
    if (!isWellFormedId(id) || ::unlinkat(m_trash.number(), id.constData(), 0) == 0)
        return;
    for (int segment = 1; ::unlinkat(m_trash.number(), QByteArray(id + '.' + QByteArray::number(segment)).constData(), 0) == 0;)
        ++segment;
}

bool TrashFolder::has(const TrashItem &item) const
{
    return exists(m_trash.number(), item.kind == StoredKind::Log ? item.id + ".1" : item.id);
}

FileTrash::Settled TrashFolder::settle(const std::vector<TrashItem> &items, const QSet<QByteArray> &inUse)
{
    FileTrash::Settled settled;
    QSet<QByteArray> known;
    for (const TrashItem &item : items) {
        known.insert(item.id);
        const bool was = has(item);
        if (!inUse.contains(item.id) && put(item)) // also what a kill left of the segments of a log
            settled.moved += !was;
        if (!has(item))
            settled.lost.push_back(item.id);
    }
    eachEntry(m_trash.number(), false, [&](const QByteArray &name) {
        const QByteArray item = itemOf(name);
        if (!item.isEmpty() && !known.contains(item) && ::unlinkat(m_trash.number(), name.constData(), 0) == 0)
            ++settled.removed;
    });
    sync();
    return settled;
}

std::optional<qint64> TrashFolder::logSize(const BuildId &build)
{
    const Descriptor day = openFolder(m_logs.number(), logDay(build));
    std::optional<qint64> size;
    struct stat status{};
    for (int segment = 1; day.isOpen()
         && ::fstatat(day.number(), SegmentId{build, segment}.fileName().constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
         ++segment)
        size = size.value_or(0) + status.st_size;
    return size;
}

std::vector<QByteArray> TrashFolder::logDays() const
{
    std::vector<QByteArray> days;
    eachEntry(m_logs.number(), true, [&days](const QByteArray &day) { days.push_back(day); });
    return days;
}

std::vector<std::pair<BuildId, qint64>> TrashFolder::logsOf(const QByteArray &day, const QSet<BuildId> &known) const
{
    const Descriptor opened = openFolder(m_logs.number(), day);
    std::map<BuildId, qint64> sizes;
    if (opened.isOpen())
        eachEntry(opened.number(), false, [&](const QByteArray &name) {
            const BuildId build = buildOfSegment(name);
            struct stat status{};
            if (!build.isEmpty() && !known.contains(build)
                && ::fstatat(opened.number(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
                sizes[build] += status.st_size;
        });
    return {sizes.begin(), sizes.end()};
}

} // namespace freeagent::artifacts
