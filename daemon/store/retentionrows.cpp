// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/retentionrows.h"

#include "daemon/store/reader.h"
#include "daemon/store/sqlitestore.h"
#include "daemon/store/storageuse.h"
#include "daemon/store/trashrows.h"
#include "daemon/store/writer.h"

namespace freeagent::store {

namespace {
template <class List, class From, class... Parameters>
Result<List> all(Connection &connection, Sql sql, From from, const Parameters &...parameters)
{
    List list;
    Statement &statement = connection.prepare(sql);
    (statement.bind(parameters), ...);
    if (!connection.each(statement, [&](const Statement &row) { list.push_back(from(row)); }))
        return tl::unexpected(connection.error());
    return list;
}

StoredFile storedFileFrom(const Statement &row)
{
    StoredFile file;
    file.build.value = row.bytes(0);
    file.kind = storedKindFrom(row.bytes(1)).value_or(StoredKind::Source);
    file.key = row.bytes(2);
    file.bytes = row.integer(3);
    file.storedAt = row.time(4);
    file.endedAt = row.optionalTime(5);
    file.success = row.bytes(6) == word(Outcome::Success);
    file.pinned = row.integer(7) != 0;
    file.follows = row.integer(8) != 0;
    file.isShared = row.integer(9) != 0;
    file.newerSuccesses = int(row.integer(10));
    return file;
}

/// A job that gathers what it did; begun anew each time it runs.
template <class T>
void gather(SqliteStore &store, std::function<Result<void>(Connection &, std::vector<T> &)> job,
            std::function<void(Result<std::vector<T>>)> done)
{
    auto gathered = std::make_shared<std::vector<T>>();
    store.writer().perform(
        [gathered, job = std::move(job)](Connection &connection) {
            gathered->clear();
            return job(connection, *gathered);
        },
        [gathered, done = std::move(done)](Result<void> result) {
            if (result)
                done(std::move(*gathered));
            else
                done(tl::unexpected(result.error()));
        });
}

Result<void> forgetAll(Connection &connection, const std::vector<TrashItem> &items, std::vector<QByteArray> &ids)
{
    for (const TrashItem &item : items) {
        if (auto forgotten = forgetItem(connection, item); !forgotten)
            return forgotten;
        ids.push_back(item.id);
    }
    return {};
}

Result<void> putLog(Connection &connection, const BuildId &build, qint64 bytes)
{
    QString project;
    std::optional<Time> ended;
    std::optional<qint64> before;
    Statement &statement = connection.prepare(Sql::LogOfBuild);
    statement.bind(build.value);
    const bool read = connection.each(statement, [&](const Statement &row) {
        project = row.text(0);
        ended = row.optionalTime(1);
        before = row.isNull(2) ? std::nullopt : std::optional(row.integer(2));
    });
    if (read && (!ended || before == bytes))
        return {};
    const bool put = read && connection.run(Sql::PutLog, build.value, bytes, *ended)
        && addUse(connection, project, word(StoredKind::Log), *ended, before ? 0 : 1, bytes - before.value_or(0));
    return put ? Result<void>() : tl::unexpected(connection.error());
}

Result<RetentionStore::Inventory> readInventory(Connection &connection)
{
    auto items = all<std::vector<TrashItem>>(connection, Sql::AllTrash, trashItemFrom);
    const auto inUse = all<QList<QByteArray>>(connection, Sql::TrashInUse, [](const Statement &row) { return row.bytes(0); });
    const auto logs = all<QList<BuildId>>(connection, Sql::AllLogs, [](const Statement &row) { return BuildId{row.bytes(0)}; });
    if (!items || !inUse || !logs)
        return tl::unexpected(connection.error());
    return RetentionStore::Inventory{std::move(*items), {inUse->begin(), inUse->end()}, {logs->begin(), logs->end()}};
}
} // namespace

void RetentionRows::walk(const Walk &walk, std::function<void(Result<std::vector<StoredFile>>)> done)
{
    m_store.reader().read<std::vector<StoredFile>>(
        [walk](Connection &c) {
            if (walk.kind == StoredKind::Log)
                return all<std::vector<StoredFile>>(c, Sql::WalkLogs, storedFileFrom, walk.countSuccesses, walk.endedBefore,
                                                    walk.after, walk.afterBuild.value, walk.limit);
            return all<std::vector<StoredFile>>(c, Sql::WalkArtifacts, storedFileFrom, walk.endedBefore, walk.countSuccesses,
                                                word(walk.kind), walk.endedBefore, walk.after, walk.afterBuild.value, walk.limit);
        },
        std::move(done));
}

void RetentionRows::putInTrash(Removals removals, std::function<void(Result<std::vector<TrashItem>>)> done)
{
    gather<TrashItem>(
        m_store,
        [removals = std::move(removals)](Connection &c, std::vector<TrashItem> &items) -> Result<void> {
            for (const Removal &file : removals.files) {
                auto item = moveToTrash(c, removals, file);
                if (!item)
                    return tl::unexpected(item.error());
                if (*item)
                    items.push_back(std::move(**item));
            }
            return {};
        },
        std::move(done));
}

void RetentionRows::takeBack(std::vector<QByteArray> ids, std::function<void(Result<std::vector<TrashItem>>)> done)
{
    gather<TrashItem>(
        m_store,
        [ids = std::move(ids)](Connection &c, std::vector<TrashItem> &items) -> Result<void> {
            for (const QByteArray &id : ids) {
                auto item = moveBack(c, id);
                if (!item)
                    return tl::unexpected(item.error());
                if (*item)
                    items.push_back(std::move(**item));
            }
            return {};
        },
        std::move(done));
}

void RetentionRows::forget(std::vector<QByteArray> ids, std::function<void(Result<std::vector<QByteArray>>)> done)
{
    gather<QByteArray>(
        m_store,
        [ids = std::move(ids)](Connection &c, std::vector<QByteArray> &forgotten) -> Result<void> {
            std::vector<TrashItem> items;
            for (const QByteArray &id : ids) {
                auto item = findItem(c, id);
                if (!item)
                    return tl::unexpected(item.error());
                if (*item)
                    items.push_back(std::move(**item));
            }
            return forgetAll(c, items, forgotten);
        },
        std::move(done));
}

void RetentionRows::forgetExpired(Time expired, int limit, std::function<void(Result<std::vector<QByteArray>>)> done)
{
    gather<QByteArray>(
        m_store,
        [expired, limit](Connection &c, std::vector<QByteArray> &forgotten) -> Result<void> {
            const auto items = all<std::vector<TrashItem>>(c, Sql::TrashExpired, trashItemFrom, expired, limit);
            if (!items)
                return tl::unexpected(items.error());
            return forgetAll(c, *items, forgotten);
        },
        std::move(done));
}

void RetentionRows::trash(const TrashQuery &query, std::function<void(Result<std::vector<TrashItem>>)> done)
{
    m_store.reader().read<std::vector<TrashItem>>(
        [query](Connection &c) -> Result<std::vector<TrashItem>> {
            const QByteArray before = query.before.isEmpty() ? QByteArray("~") : query.before; // behind every id
            if (query.ids.empty() && query.run.isEmpty())
                return all<std::vector<TrashItem>>(c, Sql::TrashNewest, trashItemFrom, before, query.limit);
            if (query.ids.empty())
                return all<std::vector<TrashItem>>(c, Sql::TrashOfRun, trashItemFrom, query.run, before, query.limit);
            std::vector<TrashItem> items;
            for (const QByteArray &id : query.ids) {
                auto item = findItem(c, id);
                if (!item)
                    return tl::unexpected(item.error());
                if (*item)
                    items.push_back(std::move(**item));
            }
            return items;
        },
        std::move(done));
}

void RetentionRows::inventory(std::function<void(Result<Inventory>)> done)
{
    m_store.reader().read<Inventory>(readInventory, std::move(done));
}

void RetentionRows::putLogs(std::vector<std::pair<BuildId, qint64>> logs, std::function<void(Result<void>)> done)
{
    m_store.writer().perform(
        [logs = std::move(logs)](Connection &c) -> Result<void> {
            for (const auto &[build, bytes] : logs)
                if (auto put = putLog(c, build, bytes); !put)
                    return put;
            return {};
        },
        std::move(done));
}

void RetentionRows::use(std::function<void(Result<std::vector<StorageUse>>)> done)
{
    m_store.reader().read<std::vector<StorageUse>>(
        [](Connection &c) {
            return all<std::vector<StorageUse>>(c, Sql::Uses, [](const Statement &row) {
                return StorageUse{row.text(0), row.bytes(1), row.integer(2), row.integer(3), row.integer(4)};
            });
        },
        std::move(done));
}

} // namespace freeagent::store
