// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/trashrows.h"

#include "daemon/store/storageuse.h"

namespace freeagent::store {

namespace {
tl::unexpected<Error> fault(const Connection &connection) { return tl::unexpected(connection.error()); }

/// Fills in what the rows of an artifact say; `builds` stays empty when there is none.
bool readArtifact(Connection &connection, TrashItem &item)
{
    Statement &statement = connection.prepare(Sql::RowsOfKey);
    statement.bind(item.key);
    return connection.each(statement, [&item](const Statement &row) {
        if (item.builds.isEmpty()) {
            item.kind = storedKindFrom(row.bytes(1)).value_or(item.kind);
            item.bytes = row.integer(2);
            item.sha256 = row.bytes(3);
            item.storedAt = row.time(4);
            item.project = row.text(5);
        }
        item.builds.append(BuildId{row.bytes(0)});
    });
}

bool readLog(Connection &connection, TrashItem &item)
{
    Statement &statement = connection.prepare(Sql::LogOfBuild);
    statement.bind(item.key);
    return connection.each(statement, [&item](const Statement &row) {
        if (row.isNull(2))
            return;
        item.project = row.text(0);
        item.bytes = row.integer(2);
        item.storedAt = row.time(1);
        item.builds = {BuildId{item.key}};
    });
}

bool isProtected(Connection &connection, const RetentionStore::Removal &file, bool &answer)
{
    Statement &statement = connection.prepare(file.kind == StoredKind::Log ? Sql::BuildProtects : Sql::SharerProtects);
    statement.bind(file.key);
    statement.bind(file.endedBefore);
    return connection.each(statement, [&answer](const Statement &) { answer = true; });
}

bool removeRows(Connection &connection, const TrashItem &item)
{
    if (item.kind == StoredKind::Log)
        return connection.run(Sql::RemoveLog, item.key);
    return connection.run(Sql::ClearResults, item.key) && connection.run(Sql::RemoveArtifacts, item.key);
}

bool putItem(Connection &connection, const TrashItem &item)
{
    QByteArrayList builds;
    for (const BuildId &build : item.builds)
        builds.append(build.value);
    return connection.run(Sql::PutTrash, item.id, item.run, word(item.kind), item.key, item.bytes, item.sha256, item.storedAt,
                          item.trashedAt, item.expiresAt, builds.join(' '), item.project);
}

bool isPlaceTaken(Connection &connection, const TrashItem &item, bool &taken)
{
    for (const BuildId &build : item.builds) {
        const bool isLog = item.kind == StoredKind::Log;
        Statement &statement = connection.prepare(isLog ? Sql::LogSize : Sql::ArtifactOfKind);
        statement.bind(build.value);
        if (!isLog)
            statement.bind(word(item.kind));
        if (!connection.each(statement, [&taken](const Statement &) { taken = true; }))
            return false;
    }
    return true;
}

bool putRows(Connection &connection, const TrashItem &item)
{
    if (item.kind == StoredKind::Log)
        return connection.run(Sql::PutLog, item.key, item.bytes, item.storedAt);
    for (const BuildId &build : item.builds) {
        if (!connection.run(Sql::PutArtifact, build.value, word(item.kind), item.key, item.bytes, item.sha256, item.storedAt))
            return false;
        if (item.kind == StoredKind::Result && !connection.run(Sql::SetHasResult, build.value))
            return false;
    }
    return true;
}
} // namespace

TrashItem trashItemFrom(const Statement &row)
{
    TrashItem item{row.bytes(0),  row.bytes(1), storedKindFrom(row.bytes(2)).value_or(StoredKind::Source),
                   row.bytes(3),  row.integer(4), row.bytes(5), row.time(6), row.time(7), row.time(8), {}, row.text(10)};
    for (const QByteArray &build : row.bytes(9).split(' '))
        item.builds.append(BuildId{build});
    return item;
}

Result<std::optional<TrashItem>> findItem(Connection &connection, const QByteArray &id)
{
    std::optional<TrashItem> item;
    Statement &statement = connection.prepare(Sql::TrashById);
    statement.bind(id);
    if (!connection.each(statement, [&item](const Statement &row) { item = trashItemFrom(row); }))
        return fault(connection);
    return item;
}

Result<std::optional<TrashItem>> moveToTrash(Connection &connection, const RetentionStore::Removals &removals,
                                             const RetentionStore::Removal &file)
{
    bool stays = false;
    if (!isProtected(connection, file, stays))
        return fault(connection);
    if (stays)
        return std::nullopt;
    TrashItem item{file.id, removals.run, file.kind, file.key, 0, {}, {}, removals.at, removals.expiresAt, {}, {}};
    if (!(file.kind == StoredKind::Log ? readLog(connection, item) : readArtifact(connection, item)))
        return fault(connection);
    if (item.builds.isEmpty())
        return std::nullopt;
    const bool moved = addUse(connection, item.project, word(item.kind), item.storedAt, -1, -item.bytes)
        && addUse(connection, item.project, kTrash, item.trashedAt, 1, item.bytes) && removeRows(connection, item)
        && putItem(connection, item);
    if (!moved)
        return fault(connection);
    return item;
}

Result<std::optional<TrashItem>> moveBack(Connection &connection, const QByteArray &id)
{
    auto item = findItem(connection, id);
    if (!item || !*item)
        return item;
    bool taken = false;
    if (!isPlaceTaken(connection, **item, taken))
        return fault(connection);
    if (taken)
        return std::nullopt;
    const TrashItem &found = **item;
    const bool moved = forgetItem(connection, found) && putRows(connection, found)
        && addUse(connection, found.project, word(found.kind), found.storedAt, 1, found.bytes);
    if (!moved)
        return fault(connection);
    return item;
}

Result<void> forgetItem(Connection &connection, const TrashItem &item)
{
    if (connection.run(Sql::RemoveTrash, item.id) && addUse(connection, item.project, kTrash, item.trashedAt, -1, -item.bytes))
        return {};
    return fault(connection);
}

} // namespace freeagent::store
