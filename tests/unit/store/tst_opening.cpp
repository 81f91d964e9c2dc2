// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/schema.h"
#include "tests/unit/store/samples.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::test;

namespace {
void execute(const QString &file, const QByteArray &script)
{
    const auto connection = connectTo(file);
    for (const QByteArray &statement : store::statementsOf(script))
        if (!connection->run(statement))
            qFatal("%s: %s", statement.constData(), qUtf8Printable(connection->detail()));
}

QByteArray errorOnOpening(const QString &file)
{
    const auto opened = store::SqliteStore::open(file);
    return opened ? QByteArray() : opened.error().code;
}
} // namespace

/// What happens before a store can be used.
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayLook()
    {
        StoreFolder store;
        QVERIFY(store.commit(insertion(pendingBuild("b"))));
        const auto mode = [](const QString &path) {
            struct stat status{};
            return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
        };
        QCOMPARE(mode(store.file()), 0600);
        QCOMPARE(mode(store.file() + QStringLiteral("-wal")), 0600);
        QCOMPARE(mode(store.file() + QStringLiteral(".lock")), 0600);
        QCOMPARE(mode(store.path() + QStringLiteral("/data")), 0700);
    }

    void aSecondOpeningNamesTheHolder()
    {
        StoreFolder store;
        const auto second = store::SqliteStore::open(store.file());
        QVERIFY(!second);
        QCOMPARE(second.error().code, QByteArray("store.locked"));
        QVERIFY2(second.error().message.contains(QString::number(::getpid())), qPrintable(second.error().message));
        QVERIFY(!second.error().message.contains(QLatin1Char('\n')));
        store.close();
        QCOMPARE(errorOnOpening(store.file()), QByteArray());
    }

    void everyMigrationIsRecordedOnce()
    {
        StoreFolder store;
        store.reopen();
        store.close();
        const auto connection = connectTo(store.file());
        QList<qint64> versions;
        QVERIFY(connection->each(connection->prepare(QByteArray("SELECT version, checksum FROM schema_migrations ORDER BY version")),
                                 [&versions](const store::Statement &row) {
                                     versions.append(row.integer(0));
                                     QCOMPARE(row.bytes(1), store::migrations()[row.integer(0) - 1].checksum);
                                 }));
        QCOMPARE(versions.size(), store::migrations().size());
        QVERIFY(versions.size() >= 2);
    }

    void migrationsAreNumberedWithoutGaps()
    {
        int expected = 1;
        for (const store::Migration &step : store::migrations())
            QVERIFY2(step.name.startsWith(QStringLiteral("%1_").arg(expected++, 4, 10, QLatin1Char('0'))), qPrintable(step.name));
    }

    void schemasThatAreNotOursAreRefused_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("written by a later program")
            << QByteArray("INSERT INTO schema_migrations VALUES (9999, 'later', 0, 'x')") << QByteArray("store.schema_newer");
        QTest::newRow("an old step was altered")
            << QByteArray("UPDATE schema_migrations SET checksum = 'x' WHERE version = 1") << QByteArray("store.schema_altered");
        QTest::newRow("a step cannot be applied")
            << QByteArray("DELETE FROM schema_migrations WHERE version = 2") << QByteArray("store.migration_failed");
    }
    void schemasThatAreNotOursAreRefused()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QByteArray, code);
        StoreFolder store;
        QVERIFY(store.commit(insertion(pendingBuild("b"))));
        store.close();
        execute(store.file(), damage);
        QCOMPARE(errorOnOpening(store.file()), code);
    }

    void aFailedStepLeavesNothing()
    {
        QTemporaryDir folder;
        const auto connection = connectTo(folder.filePath(QStringLiteral("x.db")));
        const QList<store::Migration> steps{{1, QStringLiteral("0001_good"), "CREATE TABLE a (x TEXT);", "1"},
                                            {2, QStringLiteral("0002_bad"), "CREATE TABLE b (x TEXT); CREATE TABLE a (y TEXT);", "2"}};
        QCOMPARE(store::migrate(*connection, steps, kStart).error().code, QByteArray("store.migration_failed"));
        QVERIFY(connection->run(QByteArray("SELECT x FROM a")));
        QVERIFY(!connection->run(QByteArray("SELECT x FROM b")));
        QVERIFY(store::migrate(*connection, steps.first(1), kStart));
    }

    void whatIsNoDatabaseIsAnError()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("controller.db"));
        QFile garbage(file);
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(8192, 'x'));
        garbage.close();
        QCOMPARE(errorOnOpening(file), QByteArray("store.unusable"));
        QCOMPARE(errorOnOpening(file + QStringLiteral("/below/a/file.db")), QByteArray("store.unusable"));
    }

    void runbookQuestionsWork_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("by status") << QByteArray("SELECT status, COUNT(*) FROM builds GROUP BY status");
        QTest::newRow("old builds") << QByteArray("SELECT id FROM builds WHERE created_at < 1767603600000");
        QTest::newRow("attempts by status") << QByteArray("SELECT status, COUNT(*) FROM jobs GROUP BY status");
        QTest::newRow("attempts of builds")
            << QByteArray("SELECT b.id, j.number, j.status FROM builds b JOIN jobs j ON j.build_id = b.id");
    }
    void runbookQuestionsWork()
    {
        QFETCH(QByteArray, sql);
        StoreFolder store;
        const Build begun = assigned(pendingBuild("b", at(-100)), "w", at(1));
        QVERIFY(store.commit(insertion(pendingBuild("b", at(-100)))));
        QVERIFY(store.commit({{UpdateBuild{begun, {{BuildStatus::Pending, 0}}, attemptAt(begun), {}}}, {}}));
        const auto connection = connectTo(store.file());
        int rows = 0;
        QVERIFY(connection->each(connection->prepare(sql), [&rows](const store::Statement &) { ++rows; }));
        QCOMPARE(rows, 1);
    }

    void anotherProgramsLockIsWaitedForThenReported()
    {
        store::SqliteOptions impatient;
        impatient.busyTimeout = Millis(20);
        StoreFolder store(impatient);
        const auto intruder = connectTo(store.file());
        QVERIFY(intruder->run(QByteArray("BEGIN IMMEDIATE")));
        const auto refused = store.commit(insertion(pendingBuild("b")));
        QCOMPARE(refused.error().code, QByteArray("store.busy"));
        QVERIFY(!store.find("b")); // reading goes on
        QVERIFY(intruder->run(QByteArray("ROLLBACK")));
        QVERIFY(store.commit(insertion(pendingBuild("b"))));
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
