// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/making.h"
#include "daemon/store/sqlitecopier.h"
#include "daemon/store/sqliteinspector.h"
#include "daemon/store/sqlitestore.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace freeagent::test {

/// For the message of a failed test; empty when it did not fail.
template <class T>
QByteArray whyNot(const Result<T> &result)
{
    return result ? QByteArray() : result.error().message.toUtf8();
}

/// A real database with builds in it, and all that its backups need.
class BackupFarm
{
public:
    BackupFarm()
    {
        open();
        site.databaseFile = databaseFile();
        site.storageFolder = folder.filePath(QStringLiteral("storage"));
        site.version = QStringLiteral("1.2.3");
        QDir().mkpath(site.storageFolder);
    }

    QString databaseFile() const { return folder.filePath(QStringLiteral("controller.db")); }
    recovery::Catalogue catalogue() const { return recovery::Catalogue(folder.filePath(QStringLiteral("backups"))); }
    recovery::Tools tools() { return {copier, inspector, clock}; }
    Result<recovery::Backup> make(recovery::Kind kind = recovery::Kind::Manual, bool withStorage = false)
    {
        const recovery::Catalogue backups = catalogue();
        return recovery::makeBackup(backups, site, {kind, withStorage, QStringLiteral("test"), {}}, tools(), [](double, const QString &) { return true; });
    }

    void open()
    {
        auto opened = store::SqliteStore::open(databaseFile());
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        store = std::move(*opened);
    }
    void close() { store.reset(); }

    /// Commits a build; `done` is told when it is durable.
    void submit(std::function<void(CommitResult)> done = [](const CommitResult &) {})
    {
        Unit unit;
        PutRecord record;
        record.record = {"note", QByteArray::number(++number), "{}"};
        unit.changes.push_back(record);
        store->commit(std::move(unit), std::move(done));
    }
    void submitNow()
    {
        bool done = false;
        submit([&done](const CommitResult &) { done = true; });
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    /// Past the program: rows as they are after years.
    static void run(const QString &file, const QStringList &statements)
    {
        const QString name = QStringLiteral("past");
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setDatabaseName(file);
            QVERIFY(db.open());
            for (const QString &statement : statements) {
                QSqlQuery query(db);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(name);
    }
    /// Builds 1 to `last` with this status, in a database that nobody has open.
    static void fill(const QString &file, int first, int last, const QString &status = QStringLiteral("completed"))
    {
        run(file, {QStringLiteral("WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
                                  "INSERT INTO builds (id, platform, status, outcome, priority, attempts, worker_id, created_at, started_at, completed_at, updated_at, "
                                  "error_message, token_hash, project, has_certs, has_result) "
                                  "SELECT '0V' || substr('0000000000000000000' || i, -19), 'ios', '%3', 'success', 0, 1, NULL, 1700000000000 + i * 1000, "
                                  "1700000001000, 1700000600000, 1700000600000, '', x'00', '', 0, 1 FROM n").arg(first).arg(last).arg(status)});
    }
    void write(const QString &key, const QByteArray &content) const
    {
        const QString path = site.storageFolder + QLatin1Char('/') + key;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<store::SqliteStore> store;
    store::SqliteCopier copier{databaseFile()};
    store::SqliteInspector inspector;
    recovery::Site site;
    int number = 0;
};

} // namespace freeagent::test
