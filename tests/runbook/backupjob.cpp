// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/optimisejob.h"
#include "daemon/recovery/backupjob.h"
#include "daemon/schedule/scheduler.h"
#include "tests/support/backupfarm.h"
#include "tests/support/fakeupkeep.h"

using namespace freeagent;
using namespace freeagent::recovery;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
BackupsOptions optionsOf(const BackupFarm &farm)
{
    BackupsOptions options;
    options.folder = farm.catalogue().folder();
    options.site = farm.site;
    return options;
}

/// One life of a controller with backups and the optimisation, over a real database. Destroying it is the kill.
struct Life {
    explicit Life(BackupFarm &farm)
        : clock(farm.clock)
        , ledger(*farm.store)
        , scheduler(ledger, clock)
        , backups({ledger, farm.copier, farm.inspector, clock}, optionsOf(farm))
        , job(backups)
        , optimise(upkeep)
    {
        HotState state = farm.store->loadHot(clock.now());
        ledger.load(state);
        scheduler.add(BackupJob::spec(), job);
        scheduler.add(maintenance::OptimiseJob::spec(), optimise);
        scheduler.load(state.records);
        backups.load(state.records);
    }
    QList<Backup> databases() const
    {
        QList<Backup> list;
        for (const Backup &backup : backups.list())
            if (backup.hasDatabase())
                list.append(backup);
        return list;
    }
    const schedule::Run *lastRun(const QByteArray &job, schedule::RunState state) const
    {
        for (const schedule::Run &run : scheduler.runs())
            if (run.job == job && run.state == state)
                return scheduler.run(run.id);
        return nullptr;
    }

    const Clock &clock;
    services::Ledger ledger;
    schedule::Scheduler scheduler;
    Backups backups;
    BackupJob job;
    FakeUpkeep upkeep;
    maintenance::OptimiseJob optimise;
};
} // namespace

class RunbookBackupJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupFarm> farm;
    std::unique_ptr<Life> life;

    void set(const char *iso) { farm->clock.advance(*fromIso(QString::fromLatin1(iso)) - farm->clock.now()); }
    /// Without what the last life asked the store for: its callbacks are gone with it.
    void live()
    {
        life.reset();
        farm->close();
        farm->open();
        life = std::make_unique<Life>(*farm);
        QTRY_VERIFY(life->scheduler.job("backup")->nextRunAt);
        QTest::qWait(20); // the first records are stored
    }

private Q_SLOTS:
    void init()
    {
        farm = std::make_unique<BackupFarm>();
        live();
    }
    void cleanup()
    {
        life.reset();
        farm.reset();
    }

    void rb_10_the_log_shows_the_backup_before_the_work()
    {
        set("2026-01-10T12:00:00Z");
        live();
        set("2026-01-11T02:00:00Z"); // Sunday: both are due
        life->scheduler.tick();
        QTRY_COMPARE(life->upkeep.orders.size(), 1);
        QTRY_VERIFY(life->lastRun("optimise", schedule::RunState::Done));
        const schedule::Run *backup = life->lastRun("backup", schedule::RunState::Done);
        QVERIFY(backup);
        const QString id = backup->result.value(u"backupId"_s).toString();
        QVERIFY(life->backups.find(id) && life->backups.find(id)->counts());
        const schedule::Run *work = life->lastRun("optimise", schedule::RunState::Done);
        QVERIFY2(work->result.value(u"after"_s).toString().contains(id), "the log of the work names its backup");
        QVERIFY(*work->startedAt >= *backup->endedAt);
        // On demand too.
        farm->clock.advance(1h);
        life->scheduler.runNow("optimise", {u"ann"_s, {}, {}}, [](Result<QByteArray>) {});
        QTRY_COMPARE(life->upkeep.orders.size(), 2);
        QTRY_COMPARE(life->databases().size(), 2);
        QCOMPARE(life->databases().first().manifest.kind, Kind::PreOptimise);
    }

    void rb_10_killed_between_the_two()
    {
        BackupFarm::fill(farm->databaseFile(), 1, 20'000);
        set("2026-01-10T12:00:00Z");
        live();
        set("2026-01-11T02:00:00Z");
        life->scheduler.tick();
        QTRY_VERIFY(life->backups.isBusy()); // the backup is under way
        QCOMPARE(life->upkeep.orders.size(), 0);
        live();
        QCOMPARE(life->databases().size(), 0);
        farm->clock.advance(1s);
        QTRY_VERIFY([this] {
            life->scheduler.tick();
            return life->upkeep.orders.isEmpty() && life->backups.isBusy();
        }());
        QTRY_COMPARE(life->upkeep.orders.size(), 1);
        QCOMPARE(life->databases().size(), 1); // it was made before the work began
        QVERIFY(life->databases().first().counts());
    }

    void rb_48_daily_at_two_and_made_up_for()
    {
        set("2026-01-06T01:59:59Z");
        life->scheduler.tick();
        QVERIFY(life->scheduler.runs().isEmpty());
        set("2026-01-06T02:00:00Z");
        life->scheduler.tick();
        QTRY_COMPARE(life->databases().size(), 1);
        QCOMPARE(life->databases().first().manifest.id, u"20260106T020000Z-daily"_s);
        QTRY_VERIFY(life->lastRun("backup", schedule::RunState::Done));
        life.reset(); // the machine sleeps through three nights
        set("2026-01-09T10:00:00Z");
        live();
        life->scheduler.tick();
        QTRY_COMPARE(life->databases().size(), 2);
        QCOMPARE(life->databases().first().manifest.id, u"20260109T100000Z-daily"_s);
        QTRY_COMPARE(toIso(*life->scheduler.job("backup")->nextRunAt), QByteArray("2026-01-10T02:00:00.000Z"));
        QTRY_COMPARE(life->scheduler.job("backup")->open, nullptr); // the copy is there before its run has ended
        farm->clock.advance(1min);
        life->scheduler.tick();
        QCOMPARE(life->scheduler.job("backup")->open, nullptr); // once, however often it was missed
    }

    void rb_48_never_two_at_once()
    {
        BackupFarm::fill(farm->databaseFile(), 1, 20'000);
        QByteArrayList ids;
        const auto ask = [&] { life->scheduler.runNow("backup", {u"ann"_s, {}, {}}, [&ids](Result<QByteArray> run) { ids.append(run.value_or(QByteArray())); }); };
        ask();
        QTRY_VERIFY(life->backups.isBusy());
        ask();
        QTRY_COMPARE(ids.size(), 2);
        QCOMPARE(ids[0], ids[1]);
        QTRY_COMPARE(life->databases().size(), 1);
        QCOMPARE(life->scheduler.runs().size(), 1);
    }

    void rb_51_late_after_26_hours()
    {
        QTRY_COMPARE(life->backups.list().size(), 0);
        const Time installed = farm->clock.now();
        farm->clock.advance(26h);
        QVERIFY(!life->backups.status().late);
        farm->clock.advance(1ms);
        QTRY_COMPARE(life->backups.reasons(), QStringList{u"there is no backup"_s});
        live(); // a restart does not begin the 26 hours anew
        QTRY_COMPARE(life->backups.reasons(), QStringList{u"there is no backup"_s});
        QVERIFY(installed < farm->clock.now());
        life->scheduler.runNow("backup", {u"ann"_s, {}, {}}, [](Result<QByteArray>) {});
        QTRY_COMPARE(life->databases().size(), 1);
        QCOMPARE(life->backups.reasons(), QStringList());
        farm->clock.advance(26h);
        QVERIFY(!life->backups.status().late);
        farm->clock.advance(1ms);
        QVERIFY(life->backups.status().late);
        QCOMPARE(life->backups.reasons(), QStringList{u"the newest backup is 1d 2h old"_s});
    }
};

QTEST_GUILESS_MAIN(RunbookBackupJob)
#include "backupjob.moc"
