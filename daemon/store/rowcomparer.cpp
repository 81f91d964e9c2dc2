// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/rowcomparer.h"

#include "daemon/store/connection.h"

#include <QFile>
#include <QFileInfo>

namespace freeagent::store {

namespace {
constexpr int kCacheKib = 32768;

/// `?1` is the time. main is the copy, live the database that goes on. Retention may have taken rows of files away meanwhile; nothing takes builds
/// or attempts away.
struct Question {
    const char *table;
    const char *compared;
    const char *missing;
    const char *differing;
};

constexpr Question kQuestions[] = {
    {"builds",
     "SELECT COUNT(*) FROM main.builds WHERE created_at < ?1",
     "SELECT COUNT(*) FROM live.builds l WHERE l.created_at < ?1 AND NOT EXISTS (SELECT 1 FROM main.builds m WHERE m.id = l.id)",
     "SELECT COUNT(*) FROM main.builds m LEFT JOIN live.builds l ON l.id = m.id WHERE m.created_at < ?1 AND (l.id IS NULL OR l.created_at <> m.created_at "
     "OR l.platform <> m.platform OR l.project <> m.project OR l.sequence <> m.sequence OR (m.completed_at < ?1 AND (l.status <> m.status OR l.outcome <> m.outcome "
     "OR l.completed_at IS NULL OR l.completed_at <> m.completed_at)))"},
    {"jobs",
     "SELECT COUNT(*) FROM main.jobs WHERE assigned_at < ?1",
     "SELECT COUNT(*) FROM live.jobs l WHERE l.assigned_at < ?1 AND NOT EXISTS (SELECT 1 FROM main.jobs m WHERE m.build_id = l.build_id AND m.number = l.number)",
     "SELECT COUNT(*) FROM main.jobs m LEFT JOIN live.jobs l ON l.build_id = m.build_id AND l.number = m.number WHERE m.assigned_at < ?1 AND (l.build_id IS NULL "
     "OR l.worker_id <> m.worker_id OR l.assigned_at <> m.assigned_at OR (m.ended_at < ?1 AND (l.status <> m.status OR l.ended_at IS NULL OR l.ended_at <> m.ended_at)))"},
    {"artifacts",
     "SELECT COUNT(*) FROM main.artifacts WHERE stored_at < ?1",
     "SELECT COUNT(*) FROM live.artifacts l WHERE l.stored_at < ?1 AND NOT EXISTS (SELECT 1 FROM main.artifacts m WHERE m.build_id = l.build_id AND m.kind = l.kind)",
     "SELECT COUNT(*) FROM main.artifacts m JOIN live.artifacts l ON l.build_id = m.build_id AND l.kind = m.kind AND l.stored_at = m.stored_at WHERE m.stored_at < ?1 "
     "AND (l.key <> m.key OR l.size <> m.size OR l.sha256 <> m.sha256)"}};

Result<qint64> number(Connection &connection, const char *question, Time before)
{
    Statement &statement = connection.prepare(QByteArray(question));
    statement.bind(before);
    qint64 found = 0;
    if (!connection.each(statement, [&found](const Statement &row) { found = row.integer(0); }))
        return tl::unexpected(connection.error());
    return found;
}
} // namespace

Result<QList<TableComparison>> SqliteRowComparer::compareRows(const QString &live, const QString &copy, Time before)
{
    // Attaching what is not there would make it, and the live file is never opened past SQLite: closing it would drop the locks of this process.
    for (const QString &file : {live, copy})
        if (!QFileInfo::exists(file))
            return failure("store.unusable", QStringLiteral("There is no database at %1.").arg(file));
    auto connection = Connection::open({.file = copy, .readOnly = true, .cacheKib = kCacheKib});
    if (!connection)
        return tl::unexpected(connection.error());
    QByteArray name = QFile::encodeName(live);
    if (!(*connection)->run(QByteArray("ATTACH '" + name.replace('\'', "''") + "' AS live")))
        return tl::unexpected((*connection)->error());
    QList<TableComparison> tables;
    for (const Question &question : kQuestions) {
        TableComparison table{QString::fromLatin1(question.table), 0, 0, 0};
        for (const auto &[text, figure] : {std::pair(question.compared, &table.compared), std::pair(question.missing, &table.missing), std::pair(question.differing, &table.differing)}) {
            const auto found = number(**connection, text, before);
            if (!found)
                return tl::unexpected(found.error());
            *figure = *found;
        }
        tables.append(table);
    }
    return tables;
}

} // namespace freeagent::store
