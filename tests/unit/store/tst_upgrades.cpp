// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/auditlog.h"
#include "daemon/store/retentionrows.h"
#include "daemon/store/schema.h"
#include "tests/unit/store/samples.h"

#include <QFile>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;

namespace {
using Texts = QStringList;

QString dataFile(int version) { return QStringLiteral(TEST_DATA "/schema%1.sql").arg(version); }

void must(bool done, store::Connection &connection, const QByteArray &what)
{
    if (!done)
        qFatal("%s: %s", what.constData(), qUtf8Printable(connection.detail()));
}

/// A database as `version` of the schema left it.
void make(const QString &file, int version)
{
    QFile dump(dataFile(version));
    if (!dump.open(QIODevice::ReadOnly))
        qFatal("%s", qUtf8Printable(dump.fileName()));
    const auto connection = connectTo(file);
    for (const QByteArray &statement : store::statementsOf(dump.readAll()))
        must(connection->run(statement), *connection, statement);
}

Texts ask(store::Connection &connection, const QByteArray &sql)
{
    Texts rows;
    must(connection.each(connection.prepare(sql), [&rows](const store::Statement &row) { rows.append(row.text(0)); }), connection, sql);
    return rows;
}

Texts tables(store::Connection &connection)
{
    return ask(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'schema_migrations' ORDER BY name");
}

Texts schema(store::Connection &connection)
{
    return ask(connection, "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
}

Texts columns(store::Connection &connection, const QString &table)
{
    return ask(connection, "SELECT name FROM pragma_table_info('" + table.toLatin1() + "') ORDER BY cid");
}

/// The rows, one text each: `columns` only, so that what a later schema added does not count.
Texts rows(store::Connection &connection, const QString &table, const Texts &columns)
{
    Texts quoted;
    for (const QString &column : columns)
        quoted.append(QStringLiteral("quote(%1)").arg(column));
    Texts found = ask(connection, QStringLiteral("SELECT %1 FROM %2").arg(quoted.join(QStringLiteral(" || ',' || ")), table).toLatin1());
    found.sort();
    return found;
}

struct Contents {
    QMap<QString, std::pair<Texts, Texts>> tables; ///< columns and rows of each
};

Contents contents(store::Connection &connection)
{
    Contents all;
    for (const QString &table : tables(connection)) {
        const Texts names = columns(connection, table);
        all.tables.insert(table, {names, rows(connection, table, names)});
    }
    return all;
}

/// What a crash at this moment leaves: the file and its log as they are on the disk.
void copyAsAfterACrash(const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal"}) {
        QFile::remove(to + QLatin1String(suffix));
        QFile::copy(from + QLatin1String(suffix), to + QLatin1String(suffix));
    }
    QFile::remove(to + QStringLiteral("-shm"));
}

/// The newest schema with every row of before, and every figure that is kept beside the rows equal to the rows.
void compareWithHead(const QString &file, const Contents &before)
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.db"));
    QVERIFY(store::SqliteStore::open(fresh));
    const auto expected = connectTo(fresh);
    const auto connection = connectTo(file);
    QCOMPARE(schema(*connection), schema(*expected));
    QCOMPARE(ask(*connection, "PRAGMA integrity_check"), Texts{QStringLiteral("ok")});
    QCOMPARE(ask(*connection, "PRAGMA foreign_key_check"), Texts());
    for (auto table = before.tables.cbegin(); table != before.tables.cend(); ++table)
        QCOMPARE(rows(*connection, table.key(), table->first), table->second);
    QCOMPARE(ask(*connection, "SELECT platform || status || outcome || number FROM build_counts WHERE number > 0 ORDER BY platform, status, outcome"),
             ask(*connection, "SELECT platform || status || outcome || COUNT(*) FROM builds GROUP BY platform, status, outcome ORDER BY platform, status, outcome"));
    QCOMPARE(ask(*connection, "SELECT SUM(files) || ' files, ' || SUM(bytes) FROM storage_use WHERE kind <> 'trash'"),
             ask(*connection, "SELECT COUNT(*) || ' files, ' || SUM(size) FROM artifacts"));
}

void everyVersion()
{
    QTest::addColumn<int>("version");
    for (int version = 1; QFile::exists(dataFile(version)); ++version)
        QTest::addRow("schema %d", version) << version;
}
} // namespace

/// Databases that earlier programs left, and the program of today.
class UpgradesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A new step of the schema comes with a file of the schema before it.
    void everyOldSchemaIsTried()
    {
        for (int version = 1; version < store::migrations().size(); ++version)
            QVERIFY2(QFile::exists(dataFile(version)), qPrintable(dataFile(version)));
    }

    void becomesTheNewestWithEveryRow_data() { everyVersion(); }
    void becomesTheNewestWithEveryRow()
    {
        QFETCH(int, version);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("controller.db"));
        make(file, version);
        const Contents before = contents(*connectTo(file));
        QVERIFY(before.tables.value(QStringLiteral("builds")).second.size() == 3);
        auto opened = store::SqliteStore::open(file);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        const HotState state = (*opened)->loadHot(kStart);
        QCOMPARE(state.open.size(), size_t(1));
        QCOMPARE(state.workers.size(), size_t(1));
        QVERIFY(state.revision >= 4);
        opened->reset();
        compareWithHead(file, before);
        const auto chain = store::verifyAuditFile(file);
        QVERIFY2(chain && chain->ok, "the audit log's chain");
        QCOMPARE(chain->entries, before.tables.value(QStringLiteral("audit_log")).second.size());
    }

    /// The program dies between any two statements of the migration: the next start goes on from there.
    void isResumedAfterADeathAnywhere_data() { everyVersion(); }
    void isResumedAfterADeathAnywhere()
    {
        QFETCH(int, version);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("controller.db"));
        const QString left = folder.filePath(QStringLiteral("left.db"));
        make(file, version);
        const Contents before = contents(*connectTo(file));
        const auto connection = connectTo(file);
        int deaths = 0;
        const auto die = [&] {
            copyAsAfterACrash(file, left);
            auto opened = store::SqliteStore::open(left);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
            opened->reset();
            compareWithHead(left, before);
            ++deaths;
        };
        for (const store::Migration &step : store::migrations().mid(version)) {
            must(connection->run(store::Sql::Begin), *connection, "BEGIN");
            for (const QByteArray &statement : store::statementsOf(step.sql)) {
                must(connection->run(statement), *connection, statement);
                die();
            }
            must(connection->run("INSERT INTO schema_migrations VALUES (" + QByteArray::number(step.version) + ", '" + step.name.toLatin1()
                                 + "', 0, '" + step.checksum + "')"),
                 *connection, "record");
            die();
            must(connection->run(store::Sql::Commit), *connection, "COMMIT");
            die();
        }
        QCOMPARE(deaths > 0, version < store::migrations().size());
    }

    /// What the first release counted nowhere is counted from here on.
    void figuresBesideTheRowsAreMade()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("controller.db"));
        make(file, 1);
        auto store = store::SqliteStore::open(file);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        const HotState state = (*store)->loadHot(kStart);
        QCOMPARE(state.open.front().build.id.value, QByteArray("0Uq000000000000000003"));
        qint64 number = 0;
        qint64 runMs = 0;
        for (const BuildCount &count : state.counts) {
            number += count.number;
            runMs += count.runMs;
        }
        QCOMPARE(number, 3);
        QCOMPARE(runMs, 90'000);
        store::RetentionRows retention(**store);
        const auto use = answerOf<std::vector<StorageUse>>([&](auto done) { retention.use(done); });
        QCOMPARE(use->size(), size_t(1));
        QCOMPARE(use->front().kind, QByteArray("source"));
        QCOMPARE(use->front().files, 1);
        QCOMPARE(use->front().bytes, 10);
    }

    void aDatabaseOfALaterProgramIsRefusedInOneSentence()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("controller.db"));
        make(file, 1);
        const auto connection = connectTo(file);
        must(connection->run(QByteArray("INSERT INTO schema_migrations VALUES (9999, '9999_later', 0, 'x')")), *connection, "INSERT");
        const auto opened = store::SqliteStore::open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QByteArray("store.schema_newer"));
        QCOMPARE(opened.error().message, QStringLiteral("The database has schema 9999, this program knows %1.").arg(store::migrations().size()));
        QVERIFY(opened.error().fix.contains(QStringLiteral("restore a backup")));
        QCOMPARE(ask(*connection, "SELECT COUNT(*) FROM builds"), Texts{QStringLiteral("3")});
    }
};

QTEST_GUILESS_MAIN(UpgradesTest)
#include "tst_upgrades.moc"
