// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/manybuilds.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <cstdio>

namespace freeagent::test {

bool fillBuilds(const QString &databaseFile, int builds)
{
    const QString name = QStringLiteral("fill");
    bool filled = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(databaseFile);
        QSqlQuery query(db);
        filled = db.open() && query.exec(QStringLiteral("PRAGMA synchronous=OFF")) && db.transaction()
            && query.exec(QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO builds (id, platform, status, outcome, priority, attempts, worker_id, created_at, started_at, completed_at, "
                "updated_at, error_message, token_hash, project, has_certs, has_result) "
                "SELECT '0V' || substr('0000000000000000000' || i, -19), CASE i % 3 WHEN 0 THEN 'ios' ELSE 'android' END, "
                "CASE i % 20 WHEN 0 THEN 'failed' ELSE 'completed' END, CASE i % 20 WHEN 0 THEN 'error' ELSE 'success' END, 0, 1, "
                "'w' || (i % 50), 1700000000000 + i * 1000, 1700000001000 + i * 1000, 1700000600000 + i * 1000, 1700000600000 + i * 1000, "
                "'', x'00', '', 0, 1 FROM n").arg(builds))
            && query.exec(QStringLiteral("INSERT INTO jobs (build_id, number, worker_id, worker_name, status, assigned_at, started_at, ended_at, "
                                         "error_message) SELECT id, 1, worker_id, worker_id, 'completed', started_at, started_at, completed_at, '' "
                                         "FROM builds WHERE status = 'completed' OR status = 'failed'"))
            && query.exec(QStringLiteral("DELETE FROM build_counts"))
            && query.exec(QStringLiteral("INSERT INTO build_counts SELECT platform, status, outcome, COUNT(*), 0 FROM builds GROUP BY 1, 2, 3"))
            && db.commit() && query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!filled)
            std::fprintf(stderr, "filling failed: %s %s\n", qPrintable(query.lastError().text()), qPrintable(db.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    return filled;
}

qint64 filledBuilds(const QString &databaseFile)
{
    const QString name = QStringLiteral("filled");
    qint64 number = -1;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(databaseFile);
        QSqlQuery query(db);
        if (db.open() && query.exec(QStringLiteral("SELECT COUNT(*) FROM builds WHERE created_at < 1750000000000")) && query.next())
            number = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(name);
    return number;
}

} // namespace freeagent::test
