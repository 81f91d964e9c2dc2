// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/disktrash.h"

#include "common/base/courier.h"
#include "daemon/artifacts/errands.h"
#include "daemon/artifacts/folder.h"
#include "daemon/artifacts/trashfolder.h"

#include <cerrno>

namespace freeagent::artifacts {

using Sizes = std::vector<std::pair<BuildId, qint64>>;

/// In the order of construction: what is below uses what is above and ends first.
struct DiskTrash::Parts {
    std::unique_ptr<TrashFolder> folder;
    Courier courier;
    std::unique_ptr<Errands> moving;    ///< in order: a file may go and come back
    std::unique_ptr<Errands> measuring; ///< may take long
    std::unique_ptr<TrashFolder> looking; ///< for `measuring`
};

namespace {
Result<std::unique_ptr<TrashFolder>> openTree(const QString &storageFolder)
{
    auto root = makeRoot(storageFolder);
    if (!root)
        return tl::unexpected(root.error());
    std::array<Descriptor, 3> folders;
    const std::array<QByteArray, 3> names{"builds", "logs", "trash"};
    for (size_t i = 0; i < folders.size(); ++i) {
        folders[i] = makeFolder(root->number(), names[i]);
        if (!folders[i].isOpen())
            return tl::unexpected(storageError(errno, QStringLiteral("making %1/%2").arg(storageFolder, QLatin1String(names[i]))));
    }
    return std::make_unique<TrashFolder>(std::move(folders[0]), std::move(folders[1]), std::move(folders[2]));
}

template <class Done, class... Values>
void home(Courier &courier, Done done, Values... values)
{
    courier.post([done = std::move(done), ... values = std::move(values)]() mutable { done(std::move(values)...); });
}
} // namespace

DiskTrash::DiskTrash(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

DiskTrash::~DiskTrash()
{
    m_parts->moving.reset();
    m_parts->measuring.reset();
}

Result<std::unique_ptr<DiskTrash>> DiskTrash::create(const QString &storageFolder)
{
    auto moving = openTree(storageFolder);
    auto looking = openTree(storageFolder);
    if (!moving || !looking)
        return tl::unexpected(moving ? looking.error() : moving.error());
    auto parts = std::make_unique<Parts>();
    parts->folder = std::move(*moving);
    parts->looking = std::move(*looking);
    parts->moving = std::make_unique<Errands>();
    parts->measuring = std::make_unique<Errands>();
    return std::unique_ptr<DiskTrash>(new DiskTrash(std::move(parts)));
}

void DiskTrash::put(std::vector<TrashItem> items, Moved done)
{
    m_parts->moving->put([parts = m_parts.get(), items = std::move(items), done = std::move(done)]() mutable {
        std::vector<QByteArray> failed;
        for (const TrashItem &item : items)
            if (!parts->folder->put(item))
                failed.push_back(item.id);
        parts->folder->sync();
        home(parts->courier, std::move(done), std::move(failed));
    });
}

void DiskTrash::takeBack(std::vector<TrashItem> items, Moved done)
{
    m_parts->moving->put([parts = m_parts.get(), items = std::move(items), done = std::move(done)]() mutable {
        std::vector<QByteArray> failed;
        for (const TrashItem &item : items)
            if (!parts->folder->takeBack(item))
                failed.push_back(item.id);
        if (!parts->folder->sync()) {
            failed.clear();
            for (const TrashItem &item : items)
                failed.push_back(item.id);
        }
        home(parts->courier, std::move(done), std::move(failed));
    });
}

void DiskTrash::purge(std::vector<QByteArray> ids, std::function<void()> done)
{
    m_parts->moving->put([parts = m_parts.get(), ids = std::move(ids), done = std::move(done)]() mutable {
        for (const QByteArray &id : ids)
            parts->folder->purge(id);
        home(parts->courier, std::move(done));
    });
}

void DiskTrash::settle(std::vector<TrashItem> items, QSet<QByteArray> inUse, std::function<void(Settled)> done)
{
    m_parts->moving->put([parts = m_parts.get(), items = std::move(items), inUse = std::move(inUse), done = std::move(done)]() mutable {
        home(parts->courier, std::move(done), parts->folder->settle(items, inUse));
    });
}

void DiskTrash::logSizes(std::vector<BuildId> builds, std::function<void(Sizes)> done)
{
    m_parts->measuring->put([parts = m_parts.get(), builds = std::move(builds), done = std::move(done)]() mutable {
        Sizes sizes;
        for (const BuildId &build : builds)
            if (const auto size = parts->looking->logSize(build))
                sizes.emplace_back(build, *size);
        home(parts->courier, std::move(done), std::move(sizes));
    });
}

void DiskTrash::logsBeside(QSet<BuildId> known, std::function<void(Sizes)> portion)
{
    m_parts->measuring->put([parts = m_parts.get(), known = std::move(known), portion = std::move(portion)]() mutable {
        for (const QByteArray &day : parts->looking->logDays())
            if (Sizes sizes = parts->looking->logsOf(day, known); !sizes.empty())
                home(parts->courier, portion, std::move(sizes));
        home(parts->courier, std::move(portion), Sizes());
    });
}

} // namespace freeagent::artifacts
