// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/drill/drill.h"
#include "daemon/drill/drillbook.h"
#include "daemon/store/rowcomparer.h"
#include "tests/support/backupfarm.h"
#include "tests/support/fakestore.h"

using namespace freeagent;
using namespace freeagent::drill;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDrill : public QObject
{
    Q_OBJECT

    static Report report(const QByteArray &id, Time at, drill::Outcome outcome)
    {
        return {id, u"ann"_s, at, at + 10s, outcome, u"a sentence"_s, u"20260201T020000Z-daily"_s, 1.5, 3600.0, 0.25, 0.25, {{u"builds"_s, 10, 0, 0}}, {{u"restore"_s, 1.25}}};
    }
    static Ground groundOf(const BackupFarm &farm)
    {
        Ground ground;
        ground.scratch = farm.folder.filePath(u"drill"_s);
        ground.backupFolder = farm.catalogue().folder();
        ground.liveDatabase = farm.databaseFile();
        ground.program = u"/nowhere/expo-controller"_s;
        return ground;
    }
    static Report perform(BackupFarm &farm, const Ground &ground, const recovery::Step &step = [](double, const QString &) { return true; })
    {
        store::SqliteRowComparer comparer;
        return drill::perform(ground, {farm.tools(), comparer}, farm.clock.now(), step);
    }

private Q_SLOTS:
    void reportsAreReadBack()
    {
        const Report full = report("r1", *fromIso(u"2026-02-01T04:00:00Z"_s), drill::Outcome::Done);
        QCOMPARE(reportFrom(toJson(full)), std::optional(full));
        Report bare;
        bare.id = "r2";
        bare.at = bare.endedAt = full.at;
        bare.message = u"there is no backup"_s;
        QCOMPARE(reportFrom(toJson(bare)), std::optional(bare));
        QJsonObject broken = toJson(full);
        broken.insert(u"outcome"_s, u"perhaps"_s);
        QCOMPARE(reportFrom(broken), std::nullopt);
    }

    void theBookKeepsAHundred()
    {
        FakeStore store;
        FakeClock clock;
        services::Ledger ledger(store);
        HotState state = store.loadHot(clock.now());
        ledger.load(state);
        DrillBook book(ledger, clock);
        book.load({});
        QCOMPARE(book.age(), Millis(0)); // since there should be one
        QVERIFY(!book.hasFailed() && !book.lastSuccess());
        for (int i = 0; i < 103; ++i) {
            clock.advance(1h);
            book.add(report("run" + QByteArray::number(i), clock.now(), i == 50 ? drill::Outcome::Done : i == 102 ? drill::Outcome::Cancelled : drill::Outcome::Failed));
        }
        QCOMPARE(book.reports().size(), 100);
        QCOMPARE(book.reports().first().id, QByteArray("run102"));
        QCOMPARE(book.lastSuccess()->id, QByteArray("run50"));
        QVERIFY2(book.hasFailed(), "one that was cancelled says nothing");
        QCOMPARE(book.age(), Millis(52h - 10s));
        QTest::qWait(20);
        DrillBook again(ledger, clock);
        again.load(store.loadHot(clock.now()).records);
        QCOMPARE(again.reports(), book.reports());
        QCOMPARE(again.age(), book.age());
    }

    void rowsAreCompared()
    {
        BackupFarm farm;
        farm.close();
        BackupFarm::fill(farm.databaseFile(), 1, 50);
        const QString copy = farm.folder.filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(farm.databaseFile(), copy));
        store::SqliteRowComparer comparer;
        const Time later = fromMs(1'800'000'000'000);
        const auto compare = [&](Time before) {
            const auto tables = comparer.compareRows(farm.databaseFile(), copy, before);
            return tables ? tables->first() : TableComparison{tables.error().message, -1, -1, -1};
        };
        QCOMPARE(compare(later), (TableComparison{u"builds"_s, 50, 0, 0}));
        BackupFarm::fill(farm.databaseFile(), 51, 52);
        QCOMPARE(compare(later), (TableComparison{u"builds"_s, 50, 2, 0}));
        QCOMPARE(compare(fromMs(1'700'000'051'000)), (TableComparison{u"builds"_s, 50, 0, 0})); // what is younger does not count
        BackupFarm::run(farm.databaseFile(), {u"UPDATE builds SET priority = 9, pinned = 1"_s}); // may change
        QCOMPARE(compare(fromMs(1'700'000'051'000)), (TableComparison{u"builds"_s, 50, 0, 0}));
        BackupFarm::run(farm.databaseFile(), {u"UPDATE builds SET completed_at = completed_at + 1 WHERE sequence = 3"_s, u"DELETE FROM builds WHERE sequence = 4"_s});
        QCOMPARE(compare(later).differing, 2);
        QVERIFY(!comparer.compareRows(farm.folder.filePath(u"gone.db"_s), copy, later));
        QVERIFY(!QFile::exists(farm.folder.filePath(u"gone.db"_s)));
    }

    void everyEndLeavesNothing()
    {
        BackupFarm farm;
        const Ground ground = groundOf(farm);
        QVERIFY(QDir().mkpath(ground.scratch + u"/left/over"_s)); // of a kill
        Report without = perform(farm, ground);
        QCOMPARE(without.outcome, drill::Outcome::Failed);
        QVERIFY2(without.message.contains(u"There is no backup"_s), qPrintable(without.message));
        QVERIFY(!QFile::exists(ground.scratch));
        QVERIFY(farm.make());
        farm.clock.advance(90min);
        const Report noProgram = perform(farm, ground);
        QCOMPARE(noProgram.outcome, drill::Outcome::Failed);
        QVERIFY2(noProgram.message.contains(u"cannot be started"_s), qPrintable(noProgram.message));
        QCOMPARE(noProgram.backupAgeSeconds, std::optional(5400.0));
        QVERIFY(!noProgram.rtoSeconds && !QFile::exists(ground.scratch));
        Ground lying = ground;
        lying.program = u"/bin/false"_s; // ends at once
        QVERIFY(perform(farm, lying).message.contains(u"does not start"_s));
        Ground full = ground;
        full.reserve = 1LL << 60;
        QVERIFY(perform(farm, full).message.contains(u"The drill needs"_s));
        int steps = 0;
        const Report cancelled = perform(farm, ground, [&steps](double, const QString &) { return ++steps < 3; });
        QCOMPARE(cancelled.outcome, drill::Outcome::Cancelled);
        QVERIFY(!QFile::exists(ground.scratch));
    }

    void aLogThatDoesNotFollowFails()
    {
        BackupFarm farm;
        QVERIFY(farm.make());
        Ground ground = groundOf(farm);
        ground.log = Log{[] { return std::optional<Time>(); }, [](const QString &) { return Result<void>(); }, [] { return false; }};
        int looks = 0;
        const Report late = perform(farm, ground, [&](double, const QString &) {
            farm.clock.advance(1s);
            return ++looks < 100;
        });
        QCOMPARE(late.outcome, drill::Outcome::Failed);
        QVERIFY2(late.message.contains(u"was not in the change log within 10s"_s), qPrintable(late.message));
        QVERIFY(late.backup.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
