// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/storageuse.h"

namespace freeagent::store {

namespace {
/// Asks `sql` and tells whether there is a row.
bool has(Connection &connection, Sql sql, const QByteArray &key, bool &found)
{
    Statement &statement = connection.prepare(sql);
    statement.bind(key);
    return connection.each(statement, [&found](const Statement &) { found = true; });
}

/// The file that this one takes the place of, when no other build has it.
bool uncountReplaced(Connection &connection, const Artifact &artifact, const QString &project, bool &isSame)
{
    QByteArray key;
    qint64 bytes = 0;
    Time at{};
    Statement &statement = connection.prepare(Sql::ArtifactOfKind);
    statement.bind(artifact.build.value);
    statement.bind(word(artifact.kind));
    const bool read = connection.each(statement, [&](const Statement &row) {
        key = row.bytes(0);
        bytes = row.integer(1);
        at = row.time(2);
    });
    isSame = key == artifact.key;
    if (!read || key.isEmpty() || isSame)
        return read;
    int holders = 0;
    Statement &rows = connection.prepare(Sql::RowsOfKey);
    rows.bind(key);
    if (!connection.each(rows, [&holders](const Statement &) { ++holders; }))
        return false;
    return holders > 1 || addUse(connection, project, word(artifact.kind), at, -1, -bytes);
}
} // namespace

qint64 utcDay(Time at) { return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count(); }

bool addUse(Connection &connection, const QString &project, QByteArrayView kind, Time at, qint64 files, qint64 bytes)
{
    const qint64 day = utcDay(at);
    if (!connection.run(Sql::AddToUse, project, kind, day, files, bytes))
        return false;
    return files > 0 || connection.run(Sql::DropUse, project, kind, day);
}

bool countArtifact(Connection &connection, const Artifact &artifact, const QString &project, bool mayReplace)
{
    bool isSame = false;
    if (mayReplace && !uncountReplaced(connection, artifact, project, isSame))
        return false;
    bool isShared = false;
    if (!isSame && !has(connection, Sql::KeyIsStored, artifact.key, isShared))
        return false;
    return isSame || isShared || addUse(connection, project, word(artifact.kind), artifact.storedAt, 1, artifact.size);
}

} // namespace freeagent::store
