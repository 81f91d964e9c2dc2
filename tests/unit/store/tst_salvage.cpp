// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/integritycheck.h"
#include "daemon/store/rawdatabase.h"
#include "daemon/store/sqliteinspector.h"
#include "daemon/store/sqlitesalvager.h"
#include "daemon/store/sqlitestore.h"
#include "tests/support/damagedfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::store;
using namespace Qt::StringLiterals;

namespace {
constexpr int kBuilds = 20'000;

/// Every row of a table as one text, by its number.
QMap<qint64, QByteArray> rowsOf(const QString &file, const QByteArray &table, const QByteArray &columns)
{
    QMap<qint64, QByteArray> rows;
    const auto database = RawDatabase::open(file, RawDatabase::Use::Read);
    RawStatement statement(*database, "SELECT rowid, " + columns + " FROM " + table);
    while (statement.step() == RawStatement::Step::Row)
        rows.insert(statement.integer(0), statement.text(1));
    return rows;
}

const TableRescue &of(const RescueReport &report, const QString &table)
{
    return *std::find_if(report.tables.begin(), report.tables.end(), [&table](const TableRescue &one) { return one.name == table; });
}
} // namespace

class TstSalvage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    SystemClock clock;

    QString path(const char *name) const { return folder->filePath(QLatin1String(name)); }

    /// In one file: the log is copied back.
    void grow(const QString &file, int from, int to)
    {
        QVERIFY(SqliteStore::open(file));
        auto database = RawDatabase::open(file, RawDatabase::Use::Fill);
        QVERIFY(database);
        const QByteArray numbers = "WITH RECURSIVE n(i) AS (SELECT " + QByteArray::number(from) + " UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(to) + ") ";
        QVERIFY(database->run("BEGIN"));
        QVERIFY(database->run("INSERT INTO builds (sequence, id, platform, status, outcome, priority, attempts, created_at, updated_at, completed_at, error_message, token_hash, "
                              "project, has_certs, has_result) " + numbers + "SELECT i, printf('build-%08d', i), 'ios', 'completed', 'success', 0, 1, i, i, i + 1, '', zeroblob(32), "
                              "'project ' || (i % 7), 0, 1 FROM n"));
        QVERIFY(database->run("INSERT INTO artifacts (build_id, kind, key, size, sha256, stored_at) " + numbers + "SELECT printf('build-%08d', i), 'result', 'builds/' || i, i, hex(zeroblob(32)), i FROM n"));
        QVERIFY(database->run("INSERT INTO events (revision, at, type, build_id, body) " + numbers + "SELECT i, i, 'build.submitted', printf('build-%08d', i), '{\"n\":' || i || '}' FROM n"));
        QVERIFY(database->run("COMMIT"));
    }
    RescueReport salvage(const std::optional<MergeBase> &base)
    {
        QFile::remove(path("target.db"));
        auto report = SqliteSalvager(clock).salvage(path("live.db"), base, path("target.db"), true, [](const QString &) { return true; });
        if (!report)
            qWarning("%s", qPrintable(report.error().message));
        return report.value_or(RescueReport{{}, {}, {}, {}, u"no report"_s, false});
    }
    /// Whether a page was hit that leads to others of a table.
    bool hasInnerPage(const QSet<qint64> &pages)
    {
        if (!RawDatabase::open(path("sound.db"), RawDatabase::Use::Fill)->run("PRAGMA journal_mode=DELETE"))
            return true;
        QFile raw(path("sound.db"));
        if (!raw.open(QIODevice::ReadOnly))
            return true;
        return std::any_of(pages.begin(), pages.end(), [&raw](qint64 page) { return raw.seek(page * 4096) && raw.read(1) == "\x05"; });
    }
    MergeBase backup() const { return {path("backup.db"), u"the backup"_s, {}, false}; }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        grow(path("live.db"), 1, kBuilds * 3 / 4);
        QVERIFY(QFile::copy(path("live.db"), path("backup.db")));
        grow(path("live.db"), kBuilds * 3 / 4 + 1, kBuilds);
        QVERIFY(QFile::copy(path("live.db"), path("sound.db")));
    }

    void a_sound_file_comes_over_whole()
    {
        const RescueReport report = salvage({});
        QCOMPARE(report.trouble, QString());
        QVERIFY(report.isExact);
        for (const TableRescue &table : report.tables)
            QCOMPARE(table.lost, std::optional<qint64>(0));
        QCOMPARE(of(report, u"builds"_s).salvaged, kBuilds);
        QCOMPARE(rowsOf(path("target.db"), "builds", "id || project || hex(token_hash)"), rowsOf(path("sound.db"), "builds", "id || project || hex(token_hash)"));
        QCOMPARE(rowsOf(path("target.db"), "build_counts", "number"), (QMap<qint64, QByteArray>{{1, QByteArray::number(kBuilds)}}));
    }

    void noise_in_pages_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Twelve pages of about a thousand: what is left is true, what is lost is said, and the backup fills what it can.
    void noise_in_pages()
    {
        QFETCH(quint32, seed);
        QVERIFY(RawDatabase::open(path("live.db"), RawDatabase::Use::Fill)->run("PRAGMA journal_mode=DELETE"));
        const QSet<qint64> hit = test::damagePages(path("live.db"), 12, seed);
        const auto truth = rowsOf(path("sound.db"), "builds", "id || project || hex(token_hash)");
        const auto old = rowsOf(path("backup.db"), "builds", "id || project || hex(token_hash)");

        const RescueReport report = salvage(backup());
        QCOMPARE(report.trouble, QString());
        const auto kept = rowsOf(path("target.db"), "builds", "id || project || hex(token_hash)");
        for (auto it = kept.begin(); it != kept.end(); ++it)
            QCOMPARE(it.value(), truth.value(it.key()));
        for (auto it = old.begin(); it != old.end(); ++it)
            QVERIFY2(kept.contains(it.key()), QByteArray::number(it.key()).constData());
        const TableRescue builds = of(report, u"builds"_s);
        QCOMPARE(builds.salvaged + builds.merged, kept.size());
        if (!hasInnerPage(hit)) // one of those stands for all that is below it
            QVERIFY2(builds.salvaged > kBuilds * 95 / 100, QByteArray::number(builds.salvaged).constData());
        if (builds.lost)
            QCOMPARE(*builds.lost, truth.size() - kept.size());
        if (kept.size() < truth.size())
            QVERIFY(!report.isExact);
        const auto finding = SqliteInspector().inspect(path("target.db"));
        QVERIFY(finding);
        QCOMPARE(finding->trouble, QString());
    }

    /// What only speeds up reading can be made anew: nothing is lost, and nobody has to be asked.
    void damage_in_indices_alone_loses_nothing()
    {
        {
            auto database = RawDatabase::open(path("live.db"), RawDatabase::Use::Fill);
            QVERIFY(database->run("PRAGMA journal_mode=DELETE"));
            RawStatement roots(*database, "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND tbl_name = 'builds'");
            QFile raw(path("live.db"));
            QVERIFY(raw.open(QIODevice::ReadWrite));
            int hit = 0;
            for (; roots.step() == RawStatement::Step::Row; ++hit) {
                raw.seek((roots.integer(0) - 1) * 4096);
                raw.write(QByteArray(4096, '\x5a'));
            }
            QVERIFY(hit > 3);
        }
        const auto structure = lookAtStructure(path("live.db"));
        QVERIFY(structure);
        QVERIFY(!structure->isEmpty());
        const RescueReport report = salvage({});
        QCOMPARE(report.trouble, QString());
        QVERIFY(report.isExact);
        QCOMPARE(of(report, u"builds"_s).salvaged, kBuilds);
    }

    void a_lost_first_page_comes_from_the_backup()
    {
        QVERIFY(RawDatabase::open(path("live.db"), RawDatabase::Use::Fill)->run("PRAGMA journal_mode=DELETE"));
        QFile raw(path("live.db"));
        QVERIFY(raw.open(QIODevice::ReadWrite));
        raw.write(QByteArray(4096, 'x'));
        raw.close();
        QVERIFY(!lookAtStructure(path("live.db"))->isEmpty());
        const RescueReport alone = RescueReport(salvage(backup()));
        QCOMPARE(alone.trouble, QString());
        QCOMPARE(of(alone, u"builds"_s).salvaged, kBuilds);
        QVERIFY(!alone.notes.isEmpty());
    }

    void nothing_readable_is_the_backup_and_said_so()
    {
        QFile raw(path("live.db"));
        QVERIFY(raw.open(QIODevice::ReadWrite));
        raw.write(QByteArray(raw.size(), 'x'));
        raw.close();
        const RescueReport report = salvage(backup());
        QCOMPARE(report.trouble, QString());
        QVERIFY(!report.isExact);
        QCOMPARE(of(report, u"builds"_s).salvaged, 0);
        QCOMPARE(of(report, u"builds"_s).merged, kBuilds * 3 / 4);
        QVERIFY(!of(report, u"builds"_s).lost);
    }

    /// A base that holds all that was acknowledged loses nothing, whatever it has to fill.
    void a_complete_base_is_exact()
    {
        QVERIFY(RawDatabase::open(path("live.db"), RawDatabase::Use::Fill)->run("PRAGMA journal_mode=DELETE"));
        test::damagePages(path("live.db"), 12, 3);
        const RescueReport report = salvage(MergeBase{path("sound.db"), u"the log"_s, {}, true});
        QVERIFY(report.isExact);
        QCOMPARE(rowsOf(path("target.db"), "builds", "id || project || hex(token_hash)"), rowsOf(path("sound.db"), "builds", "id || project || hex(token_hash)"));
    }

    /// What noise left readable may be wrong all the same.
    void a_proven_base_takes_nothing_from_the_file()
    {
        auto live = RawDatabase::open(path("live.db"), RawDatabase::Use::Fill);
        QVERIFY(live->run("PRAGMA journal_mode=DELETE"));
        QVERIFY(live->run("UPDATE builds SET project = 'wrong' WHERE sequence % 3 = 0"));
        const RescueReport report = salvage(MergeBase{path("sound.db"), u"the log"_s, {}, true, true});
        QVERIFY(report.isExact);
        QCOMPARE(of(report, u"builds"_s).salvaged, 0);
        QCOMPARE(of(report, u"builds"_s).lost, std::optional<qint64>(0));
        QCOMPARE(rowsOf(path("target.db"), "builds", "id || project || hex(token_hash)"), rowsOf(path("sound.db"), "builds", "id || project || hex(token_hash)"));
    }
    /// Rows of such a base that are not in the result are lost, whatever an index says.
    void what_a_complete_base_has_and_the_result_has_not_is_lost()
    {
        auto live = RawDatabase::open(path("live.db"), RawDatabase::Use::Fill);
        QVERIFY(live->run("PRAGMA journal_mode=DELETE"));
        QVERIFY(live->run("DELETE FROM artifacts WHERE rowid % 10 = 0"));
        const qint64 gone = live->changes();
        const RescueReport report = salvage(MergeBase{path("sound.db"), u"the log"_s, {}, true});
        QCOMPARE(of(report, u"artifacts"_s).lost, std::optional<qint64>(gone));
        QCOMPARE(report.isExact, false);
    }

    /// The head of the file is whole, the list of tables behind it is not.
    void a_schema_that_cannot_be_read_is_damage()
    {
        QVERIFY(RawDatabase::open(path("live.db"), RawDatabase::Use::Fill)->run("PRAGMA journal_mode=DELETE"));
        QFile raw(path("live.db"));
        QVERIFY(raw.open(QIODevice::ReadWrite) && raw.seek(100));
        QCOMPARE(raw.write(QByteArray(1000, '\x5a')), 1000);
        raw.close();
        const auto found = lookAtStructure(path("live.db"));
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QVERIFY(!found->isEmpty());
        QCOMPARE(SqliteStore::open(path("live.db")).error().code, QByteArray("store.damaged"));
        const RescueReport report = salvage(MergeBase{path("sound.db"), u"the log"_s, {}, true, true});
        QVERIFY(report.isExact);
    }

    void nothing_and_no_backup_is_an_error()
    {
        QFile raw(path("live.db"));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(QByteArray(40960, 'x'));
        raw.close();
        const auto report = SqliteSalvager(clock).salvage(path("live.db"), {}, path("target.db"), true, [](const QString &) { return true; });
        QVERIFY(!report);
        QCOMPARE(report.error().code, "recovery.failed"_ba);
        QVERIFY(!QFile::exists(path("target.db")));
    }

    void a_check_of_every_page()
    {
        {
            IntegrityCheck check(path("live.db"));
            const auto finding = check.wait(Millis(20'000));
            QVERIFY(finding);
            QCOMPARE(finding->trouble, QString());
        }
        QVERIFY(RawDatabase::open(path("live.db"), RawDatabase::Use::Fill)->run("PRAGMA journal_mode=DELETE"));
        test::damagePages(path("live.db"), 12, 5);
        IntegrityCheck check(path("live.db"));
        std::optional<IntegrityCheck::Finding> told;
        check.whenDone([&told](const IntegrityCheck::Finding &found) { told = found; });
        QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 20'000);
        QVERIFY(!told->trouble.isEmpty());
        QVERIFY(told->isWhole);
    }

    void a_store_that_is_frozen_refuses_and_reads()
    {
        auto store = SqliteStore::open(path("live.db"));
        QVERIFY(store);
        (*store)->freeze({"store.damaged", u"damaged"_s, {}});
        std::optional<CommitResult> result;
        Unit unit;
        unit.changes.push_back(PutSetting{"a", "b"});
        (*store)->commit(std::move(unit), [&result](CommitResult r) { result = std::move(r); });
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().code, "store.damaged"_ba);
        QVERIFY((*store)->load(clock.now()));
    }
};

QTEST_GUILESS_MAIN(TstSalvage)
#include "tst_salvage.moc"
