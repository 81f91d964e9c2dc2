// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/maintenancelife.h"

using namespace freeagent;
using namespace freeagent::maintenance;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// A backup that does nothing but note that it was made.
class TrialBackup final : public schedule::Job
{
public:
    void start(schedule::RunContextPtr given) override { context = std::move(given); }
    schedule::RunContextPtr context;
};

QByteArray starts(const QList<Occurrence> &occurrences)
{
    QByteArrayList list;
    for (const Occurrence &one : occurrences)
        list.append(toIso(one.start).left(16) + '-' + toIso(one.end).mid(11, 5));
    return list.join(' ');
}
} // namespace

class RunbookMaintenance : public QObject
{
    Q_OBJECT

    std::unique_ptr<MaintenanceWorld> world;
    std::unique_ptr<MaintenanceLife> life;

    void kill()
    {
        life.reset();
        life = std::make_unique<MaintenanceLife>(*world);
    }

private Q_SLOTS:
    void init()
    {
        life.reset();
        world = std::make_unique<MaintenanceWorld>();
        world->set("2026-01-28T00:00:00Z");
        life = std::make_unique<MaintenanceLife>(*world);
    }
    void cleanup()
    {
        life.reset();
        world.reset();
    }

    /// The job log shows the backup before the work; a kill between the two, and the work has not begun.
    void rb_10_backup_goes_before_optimise()
    {
        FakeStore store;
        FakeUpkeep upkeep;
        struct Life {
            Life(FakeStore &store, const Clock &clock, FakeUpkeep &upkeep)
                : ledger(store)
                , scheduler(ledger, clock)
                , optimise(upkeep)
            {
                scheduler.add({.name = "backup", .what = u"Copies the database"_s, .when = {u"FREQ=DAILY"_s, QTime(2, 0), QDate(2026, 1, 1), "UTC"}, .lane = "upkeep"}, backup);
                scheduler.add(OptimiseJob::spec(), optimise);
                const std::vector<Record> records = store.records;
                scheduler.load(records);
                MaintenanceLife::settle();
            }
            services::Ledger ledger;
            schedule::Scheduler scheduler;
            TrialBackup backup;
            OptimiseJob optimise;
        };
        auto first = std::make_unique<Life>(store, world->clock, upkeep);
        world->set("2026-02-01T02:00:00Z"); // Sunday: both are due
        first->scheduler.tick();
        MaintenanceLife::settle();
        QVERIFY(first->backup.context);
        QVERIFY(upkeep.orders.isEmpty());
        first.reset(); // the kill
        world->clock.advance(1s);
        Life second(store, world->clock, upkeep);
        second.scheduler.tick();
        MaintenanceLife::settle();
        QVERIFY2(upkeep.orders.isEmpty(), "without a backup nothing is optimised");
        QVERIFY2(second.backup.context, "the backup is made again");
        const Time backedUp = world->clock.now() + 1min;
        world->clock.advance(1min);
        second.backup.context->done({schedule::RunState::Done, u"controller-20260201.db"_s, {}});
        MaintenanceLife::settle();
        QCOMPARE(upkeep.orders.size(), 1);
        QCOMPARE(second.scheduler.job("backup")->lastSuccessAt, std::optional(backedUp));
        for (const schedule::Run &run : second.scheduler.runs())
            if (run.job == "optimise")
                QVERIFY(*run.startedAt >= backedUp);
    }

    void rb_31_first_sunday_from_2026_01_28()
    {
        life->window(firstSunday());
        QCOMPARE(starts(life->office.windows.upcoming(world->clock.now(), 3)),
                 QByteArray("2026-02-01T02:00-04:00 2026-03-01T02:00-04:00 2026-04-05T02:00-04:00"));
    }

    void rb_31_paris_keeps_its_wall_time()
    {
        QJsonObject paris = firstSunday();
        paris.insert(u"rule"_s, u"FREQ=WEEKLY;BYDAY=SU"_s);
        paris.insert(u"start"_s, u"04:00"_s);
        paris.insert(u"zone"_s, u"Europe/Paris"_s);
        life->window(paris);
        const QList<Occurrence> spring = life->office.windows.upcoming(*fromIso(u"2026-03-20T00:00:00Z"_s), 3);
        QCOMPARE(starts(spring), QByteArray("2026-03-22T03:00-05:00 2026-03-29T02:00-04:00 2026-04-05T02:00-04:00"));
        const QList<Occurrence> autumn = life->office.windows.upcoming(*fromIso(u"2026-10-17T00:00:00Z"_s), 3);
        QCOMPARE(starts(autumn), QByteArray("2026-10-18T02:00-04:00 2026-10-25T03:00-05:00 2026-11-01T03:00-05:00"));
        for (const Occurrence &one : spring + autumn)
            QVERIFY(one.localStart.endsWith("T04:00"));
    }

    void rb_32_one_message_72_hours_before()
    {
        life->window(firstSunday());
        life->until("2026-01-29T01:59:59Z");
        QCOMPARE(life->notices(), QByteArray());
        life->until("2026-01-29T02:00:00Z");
        QCOMPARE(life->notices(), QByteArray("T-72h"));
        for (int i = 0; i < 5; ++i) {
            kill();
            life->pass(1min);
        }
        QCOMPARE(life->notices(), QByteArray("T-72h"));
        QVERIFY(life->office.board.notices().front().text.contains(u"2026-02-01 02:00"_s));
        life->until("2026-01-31T02:00:00Z");
        life->until("2026-02-01T01:00:00Z");
        life->until("2026-02-01T02:00:00Z");
        QCOMPARE(life->notices(), QByteArray("T-72h T-24h T-1h start end"));
    }

    void rb_32_a_cancelled_window_is_taken_back()
    {
        const Window window = life->window(firstSunday());
        life->until("2026-01-29T02:00:00Z");
        life->await<Result<Window>>([&](auto done) { life->office.windows.remove(window.id, done); });
        life->pass(1s);
        kill();
        life->pass(1s);
        QCOMPARE(life->notices(), QByteArray("T-72h cancelled"));
        life->until("2026-02-01T02:00:00Z");
        QVERIFY(!life->maintenance.state().enabled);
        QCOMPARE(life->notices(), QByteArray("T-72h cancelled"));
    }

    void rb_34_eta_and_long_builds_wait()
    {
        for (int i = 0; i < 10; ++i) {
            Build build;
            build.id = {newId(world->clock.now())};
            build.status = BuildStatus::Completed;
            build.outcome = Outcome::Success;
            build.submittedAt = world->clock.now() - 24h;
            build.startedAt = build.submittedAt;
            build.completedAt = build.submittedAt + 20min;
            world->store().builds.push_back({build, {}, {}, {}});
        }
        life->window(firstSunday());
        life->enrol("mac-1");
        life->until("2026-02-01T01:00:00Z");
        life->tick();
        const BuildId first = life->submit();
        QCOMPARE(life->poll("mac-1"), first);
        QCOMPARE(life->office.drain.etaAt(), std::optional(world->clock.now() + 20min));
        world->set("2026-02-01T01:40:00Z");
        life->report(first, "mac-1", true);
        life->tick();
        const BuildId fits = life->submit(); // twenty minutes before the window
        QCOMPARE(life->poll("mac-1"), fits);
        life->report(fits, "mac-1", true);
        const BuildId late = life->submit();
        life->pass(1s);
        QVERIFY(life->poll("mac-1").isEmpty());
        QCOMPARE(life->dispatcher.reason(late)->code, QByteArray("maintenance_ahead"));
    }

    void rb_34_at_the_deadline()
    {
        for (const auto &[what, left] : {std::pair(AtDeadline::Wait, 1), {AtDeadline::Requeue, 0}, {AtDeadline::Cancel, 0}}) {
            init();
            life->enrol("mac-1");
            const BuildId build = life->submit();
            QCOMPARE(life->poll("mac-1"), build);
            life->await<Result<void>>([&, what = what](auto done) { life->office.drain.begin({world->clock.now() + 90min, what, u"ann"_s, {}}, done); });
            life->pass(90min - 1s);
            QCOMPARE(life->office.drain.activeNumber(), 1);
            life->pass(1s);
            QCOMPARE(life->office.drain.activeNumber(), left);
            const BuildStatus status = world->store().find(build)->build.status;
            QCOMPARE(status, what == AtDeadline::Wait ? BuildStatus::Assigned : what == AtDeadline::Requeue ? BuildStatus::Pending : BuildStatus::Failed);
        }
    }

    void rb_35_a_window_runs_through_all_seven_steps_by_itself()
    {
        life->window(firstSunday());
        life->enrol("mac-1");
        life->until("2026-02-01T01:30:00Z");
        const BuildId running = life->submit();
        QCOMPARE(life->poll("mac-1"), running);
        const BuildId waiting = life->submit();
        life->until("2026-02-01T02:00:00Z");
        QCOMPARE(life->current(), QByteArray("drain"));
        QCOMPARE(life->maintenance.userText(), u"503 Service Unavailable - Scheduled maintenance (back at 4 AM UTC)"_s);
        QCOMPARE(life->maintenance.retryAfter(), 7200);
        QVERIFY(life->poll("mac-1") != waiting);
        life->pass(10min);
        life->report(running, "mac-1", true);
        QCOMPARE(life->current(), QByteArray("canary"));
        QVERIFY(world->upkeep().orders.back().mayBlock);
        const BuildId canary = life->poll("mac-1");
        QVERIFY(world->store().find(canary)->build.canary);
        life->report(canary, "mac-1", true);
        QCOMPARE(life->steps(), QByteArray("notify=done disable=done drain=done update=skipped optimise=done canary=done enable=done"));
        QCOMPARE(life->office.runner.latest()->state, RunState::Done);
        for (const Step &step : life->office.runner.latest()->steps)
            QVERIFY2(!step.evidence.isEmpty(), step.name.constData());
        QVERIFY(life->maintenance.admitSubmission());
        QCOMPARE(life->poll("mac-1"), waiting);
        QCOMPARE(life->statistics.health().status, QByteArray("healthy"));
    }

    void rb_35_a_failed_trial_leaves_submissions_closed()
    {
        life->window(firstSunday());
        life->enrol("mac-1");
        life->until("2026-02-01T02:00:00Z");
        life->report(life->poll("mac-1"), "mac-1", false);
        for (int lives = 0; lives < 3; ++lives) {
            life->pass(1s);
            QCOMPARE(life->office.runner.latest()->state, RunState::Failed);
            QCOMPARE(life->current(), QByteArray("canary"));
            QVERIFY(!life->maintenance.admitSubmission());
            QVERIFY(life->statistics.health().reasons.join(u'\n').contains(u"stopped at step canary"_s));
            kill();
        }
        const bool inTheFeed = std::any_of(world->store().events.begin(), world->store().events.end(), [](const Event &event) {
            return event.type == "maintenance.run" && event.body.contains("\"state\":\"failed\"");
        });
        QVERIFY(inTheFeed);
        QVERIFY(life->act(&MaintenanceRunner::retry));
        life->work("mac-1");
        QVERIFY(life->maintenance.admitSubmission());
    }

    void rb_35_an_overrun_extends_once()
    {
        life->window(firstSunday());
        life->enrol("mac-1");
        const BuildId stuck = life->submit();
        QCOMPARE(life->poll("mac-1"), stuck);
        life->until("2026-02-01T02:00:00Z");
        life->until("2026-02-01T03:59:59Z");
        QCOMPARE(toIso(*life->maintenance.state().until), QByteArray("2026-02-01T04:00:00.000Z"));
        life->until("2026-02-01T04:00:00Z");
        QCOMPARE(toIso(*life->maintenance.state().until), QByteArray("2026-02-01T04:30:00.000Z"));
        life->until("2026-02-01T04:30:00Z");
        life->until("2026-02-01T05:30:00Z");
        QCOMPARE(toIso(*life->maintenance.state().until), QByteArray("2026-02-01T04:30:00.000Z"));
        QCOMPARE(life->notices().count("extended"), 1);
        QVERIFY(life->statistics.health().reasons.join(u'\n').contains(u"past its extended end"_s));
    }

    void rb_36_dead_man_after_four_hours()
    {
        life->await<Result<services::MaintenanceService::State>>([&](auto done) {
            life->maintenance.set({.enabled = true, .message = u"Scheduled maintenance"_s, .by = u"ann"_s, .reason = u"new disks"_s}, done);
        });
        life->pass(4h - 1s);
        QCOMPARE(life->notices(), QByteArray());
        kill();
        life->pass(1s);
        QCOMPARE(life->notices(), QByteArray("reminder"));
        QVERIFY(life->statistics.health().reasons.join(u'\n').contains(u"without an end"_s));
        QVERIFY(life->maintenance.state().enabled);
        QCOMPARE(life->maintenance.state().by, u"ann"_s);
        QCOMPARE(life->maintenance.state().reason, u"new disks"_s);
        // With an end it is asked about when that has passed.
        life->await<Result<services::MaintenanceService::State>>([&](auto done) {
            life->maintenance.set({.enabled = true, .message = u"Disks"_s, .until = world->clock.now() + 1h, .by = u"ann"_s}, done);
        });
        QVERIFY(!life->statistics.health().reasons.join(u'\n').contains(u"still on"_s));
        life->pass(1h);
        QVERIFY(life->statistics.health().reasons.join(u'\n').contains(u"still on"_s));
    }
};

QTEST_GUILESS_MAIN(RunbookMaintenance)
#include "maintenance.moc"
