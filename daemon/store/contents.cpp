// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/contents.h"

namespace freeagent::store {

namespace {
QByteArray quoted(const QByteArray &name)
{
    QByteArray inner = name;
    return '"' + inner.replace('"', "\"\"") + '"';
}
} // namespace

Result<DatabaseContents> readContents(Connection &connection)
{
    QList<QByteArray> tables;
    const bool listed = connection.each(
        connection.prepare(QByteArray("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")),
        [&tables](const Statement &row) { tables.append(row.bytes(0)); });
    if (!listed)
        return tl::unexpected(connection.error());
    DatabaseContents contents;
    for (const QByteArray &table : tables) {
        qint64 rows = 0;
        if (!connection.each(connection.prepare(QByteArray("SELECT COUNT(*) FROM " + quoted(table))),
                             [&rows](const Statement &row) { rows = row.integer(0); }))
            return tl::unexpected(connection.error());
        contents.rows.insert(QString::fromUtf8(table), rows);
    }
    if (!tables.contains("schema_migrations"))
        return contents;
    if (!connection.each(connection.prepare(QByteArray("SELECT MAX(version) FROM schema_migrations")),
                         [&contents](const Statement &row) { contents.schemaVersion = int(row.integer(0)); }))
        return tl::unexpected(connection.error());
    return contents;
}

} // namespace freeagent::store
