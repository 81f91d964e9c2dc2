// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/maintenancelife.h"

using namespace freeagent;
using namespace freeagent::maintenance;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const QByteArray kAllDone = "notify=done disable=done drain=done update=skipped optimise=done canary=done enable=done";
}

class MaintenanceRunsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MaintenanceWorld> world;
    std::unique_ptr<MaintenanceLife> life;

    void kill()
    {
        life.reset();
        life = std::make_unique<MaintenanceLife>(*world);
    }
    /// A farm with a worker that builds, two hours before the window.
    void farmWithAWindow()
    {
        life->enrol("mac-1");
        life->until("2026-02-01T00:00:00Z");
        life->window(firstSunday());
        world->upkeep().orders.clear(); // the weekly one that was missed before
    }
    /// Turns the event loop; kills as soon as something was committed while `step` is under way. True when it did.
    bool killsAtACommit(const QByteArray &step)
    {
        for (int i = 0; i < 40; ++i) {
            const int before = world->store().commits;
            QCoreApplication::processEvents();
            if (life->current() == step && world->store().commits != before) {
                kill();
                return true;
            }
        }
        return false;
    }
    /// One second in which the worker asks for work and does it at once; gives the number of kills.
    int secondWithKills(const QByteArray &step, bool mayKill)
    {
        const QByteArray at = mayKill ? step : QByteArray("none");
        life->scheduler.tick();
        life->office.tick();
        if (killsAtACommit(at))
            return 1;
        services::Poll poll;
        poll.worker = {"mac-1"};
        const auto got = std::make_shared<BuildId>();
        life->workers.poll(poll, [got](Result<services::PollAnswer> answer) {
            if (answer && answer->job)
                *got = answer->job->build.id;
        });
        if (killsAtACommit(at))
            return 1;
        if (!got->isEmpty())
            life->builds.report({*got, {"mac-1"}, true, {}, std::make_shared<FakeIncoming>("result")}, [](Result<Build>) {});
        return killsAtACommit(at);
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<MaintenanceWorld>();
        life = std::make_unique<MaintenanceLife>(*world);
    }
    void cleanup()
    {
        life.reset();
        world.reset();
    }

    void aWindowRunsByItself()
    {
        farmWithAWindow();
        life->until("2026-02-01T01:00:00Z");
        const BuildId running = life->submit();
        QCOMPARE(life->poll("mac-1"), running);
        life->leases.sign(running);
        life->until("2026-02-01T02:00:00Z");
        QCOMPARE(life->steps(), QByteArray("notify=done disable=done drain=running update=waiting optimise=waiting canary=waiting enable=waiting"));
        QVERIFY(life->maintenance.state().enabled);
        life->report(running, "mac-1", true);
        life->work("mac-1");
        QCOMPARE(life->steps(), kAllDone);
        QVERIFY(!life->maintenance.state().enabled);
        QCOMPARE(life->office.runner.latest()->state, RunState::Done);
        for (const Step &step : life->office.runner.latest()->steps)
            QVERIFY2(!step.evidence.isEmpty() && step.startedAt && step.endedAt, step.name.constData());
        QCOMPARE(world->upkeep().orders.size(), 1);
        QVERIFY(world->upkeep().orders.front().mayBlock && world->upkeep().orders.front().vacuum);
        life->until("2026-02-01T03:59:00Z");
        QVERIFY2(!life->office.runner.isOpen(), "the same window does not begin again");
    }

    void aKillAtAnyStepIsFollowedByTheSameStep_data()
    {
        QTest::addColumn<QByteArray>("step");
        for (const QByteArray &step : allSteps())
            QTest::newRow(step.constData()) << step;
    }
    /// Every commit is followed by a kill while that step is under way, and the run still comes to its end, with each fact told once.
    void aKillAtAnyStepIsFollowedByTheSameStep()
    {
        QFETCH(QByteArray, step);
        farmWithAWindow();
        world->set("2026-02-01T02:00:00Z");
        int kills = 0;
        for (int second = 0; second < 400 && !(life->office.runner.latest() && !life->office.runner.isOpen()); ++second) {
            kills += secondWithKills(step, kills < 12);
            world->clock.advance(1s);
        }
        QVERIFY2(kills > 0, "the step was never met");
        QCOMPARE(life->steps(), kAllDone);
        QVERIFY(!life->maintenance.state().enabled);
        QCOMPARE(life->notices().count("start"), 1);
        QCOMPARE(life->notices().count("end"), 1);
        const auto canaries = std::count_if(world->store().builds.begin(), world->store().builds.end(), [](const BuildRecord &r) { return r.build.canary; });
        QCOMPARE(canaries, 1);
    }

    void aFailedStepLeavesSubmissionsClosed_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("optimise") << QByteArray("optimise");
        QTest::newRow("canary") << QByteArray("canary");
    }
    void aFailedStepLeavesSubmissionsClosed()
    {
        QFETCH(QByteArray, step);
        farmWithAWindow();
        if (step == "optimise")
            world->upkeep().trouble = Error{"database.damaged", u"page 7"_s, {}};
        life->until("2026-02-01T02:00:00Z");
        for (int i = 0; i < 5; ++i) {
            if (const BuildId build = life->poll("mac-1"); !build.isEmpty())
                life->report(build, "mac-1", false);
            life->pass(10s);
        }
        for (int lives = 0; lives < 2; ++lives) {
            QCOMPARE(life->office.runner.latest()->state, RunState::Failed);
            QCOMPARE(life->current(), step);
            QVERIFY(!life->office.runner.latest()->current()->error.isEmpty());
            QVERIFY(!life->maintenance.admitSubmission());
            const services::Statistics::Health health = life->statistics.health();
            QCOMPARE(health.status, QByteArray("maintenance"));
            QVERIFY2(health.reasons.join(u'\n').contains(u"stopped at step "_s + QString::fromLatin1(step)), qPrintable(health.reasons.join(u'\n')));
            kill();
            life->tick();
        }
        world->upkeep().trouble.reset();
        life->poll("mac-1"); // it is online
        QVERIFY(life->act(&MaintenanceRunner::retry));
        life->work("mac-1");
        QCOMPARE(life->steps(), kAllDone);
        QVERIFY(life->maintenance.admitSubmission());
    }

    void aFailedStepCanBeSkipped()
    {
        farmWithAWindow();
        world->upkeep().trouble = Error{"database.damaged", u"page 7"_s, {}};
        life->until("2026-02-01T02:00:00Z");
        QCOMPARE(life->current(), QByteArray("optimise"));
        QVERIFY(life->act(&MaintenanceRunner::skip));
        life->poll("mac-1");
        life->work("mac-1");
        QCOMPARE(life->steps(), QByteArray(kAllDone).replace("optimise=done", "optimise=skipped"));
    }

    void actsAtTheWrongTimeAreRefused()
    {
        QCOMPARE(life->act(&MaintenanceRunner::retry).error().code, QByteArray("maintenance.not_running"));
        QCOMPARE(life->act(&MaintenanceRunner::skip).error().code, QByteArray("maintenance.not_running"));
        life->enrol("mac-1");
        QVERIFY(life->start());
        QCOMPARE(life->start().error().code, QByteArray("maintenance.running"));
        QCOMPARE(life->act(&MaintenanceRunner::retry).error().code, QByteArray("maintenance.not_failed"));
        for (const int minutes : {0, -5, 1441})
            QCOMPARE(life->await<Result<MaintenanceRun>>([&](auto done) { life->office.runner.extend(std::chrono::minutes(minutes), done); }).error().code,
                     QByteArray("maintenance.bad_extension"));
    }

    void anOverrunExtendsOnce()
    {
        farmWithAWindow();
        const BuildId stuck = life->submit();
        QCOMPARE(life->poll("mac-1"), stuck);
        life->until("2026-02-01T02:00:00Z");
        life->leases.sign(stuck);
        QCOMPARE(life->maintenance.retryAfter(), 7200);
        for (const char *at : {"2026-02-01T02:50:00Z", "2026-02-01T03:40:00Z", "2026-02-01T03:59:59Z"}) {
            world->set(at);
            life->leases.sign(stuck);
        }
        life->tick();
        QCOMPARE(toIso(*life->office.runner.latest()->endsAt), QByteArray("2026-02-01T04:00:00.000Z"));
        life->until("2026-02-01T04:00:00Z");
        kill();
        life->tick();
        QCOMPARE(toIso(*life->office.runner.latest()->endsAt), QByteArray("2026-02-01T04:30:00.000Z"));
        QCOMPARE(life->maintenance.retryAfter(), 1800);
        QVERIFY(life->maintenance.userText().endsWith(u"(back at 4:30 AM UTC)"_s));
        life->until("2026-02-01T04:30:00Z");
        life->pass(1h);
        QCOMPARE(toIso(*life->office.runner.latest()->endsAt), QByteArray("2026-02-01T04:30:00.000Z"));
        QCOMPARE(life->notices().count("extended"), 1);
        QVERIFY(life->maintenance.reasons().join(u'\n').contains(u"past its extended end"_s));
        QVERIFY(life->await<Result<MaintenanceRun>>([&](auto done) { life->office.runner.extend(90min, done); }));
        QCOMPARE(toIso(*life->office.runner.latest()->endsAt), QByteArray("2026-02-01T06:00:00.000Z"));
        life->tick();
        QCOMPARE(life->notices().count("extended"), 2);
    }

    void endingItOpensSubmissions_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<bool>("killed");
        for (const char *how : {"abort", "by hand"})
            for (const bool killed : {false, true})
                QTest::addRow("%s%s", how, killed ? ", then a kill" : "") << QByteArray(how) << killed;
    }
    void endingItOpensSubmissions()
    {
        QFETCH(QByteArray, how);
        QFETCH(bool, killed);
        farmWithAWindow();
        const BuildId running = life->submit();
        QCOMPARE(life->poll("mac-1"), running);
        life->until("2026-02-01T02:00:00Z");
        QCOMPARE(life->current(), QByteArray("drain"));
        if (how == "abort")
            life->office.runner.abort(u"Ended by ann"_s, [](Result<MaintenanceRun>) {});
        else
            life->maintenance.set({.enabled = false}, [](Result<services::MaintenanceService::State>) {});
        for (int i = 0; killed && i < 3; ++i)
            QCoreApplication::processEvents();
        if (killed)
            kill();
        MaintenanceLife::settle();
        life->pass(1s);
        life->pass(1s);
        QCOMPARE(life->office.runner.latest()->state, RunState::Aborted);
        QVERIFY(!life->maintenance.state().enabled);
        QVERIFY(!life->office.drain.isDraining());
        QCOMPARE(life->notices().count("end"), 1);
        life->submit();
        life->report(running, "mac-1", true);
        QVERIFY2(!life->poll("mac-1").isEmpty(), "builds are started again");
    }

    void onlyTheChosenStepsAreTaken()
    {
        life->enrol("mac-1");
        RunOrder order;
        order.steps = {"drain", "enable"};
        order.until = world->clock.now() + 1h;
        QVERIFY(life->start(order));
        life->tick();
        QCOMPARE(life->steps(), QByteArray("notify=done disable=done drain=done update=skipped optimise=skipped canary=skipped enable=done"));
        QVERIFY(world->upkeep().orders.isEmpty());
    }

    void withoutEnableItStaysClosedToTheEnd_data()
    {
        QTest::addColumn<QByteArray>("meanwhile");
        for (const char *meanwhile : {"nothing", "a restart", "opened by hand"})
            QTest::newRow(meanwhile) << QByteArray(meanwhile);
    }
    void withoutEnableItStaysClosedToTheEnd()
    {
        QFETCH(QByteArray, meanwhile);
        RunOrder order;
        order.steps = {"disable"};
        order.until = world->clock.now() + 2h;
        QVERIFY(life->start(order));
        life->pass(1h);
        if (meanwhile == "a restart")
            kill();
        life->pass(1h - 1s);
        QVERIFY(!life->maintenance.admitSubmission());
        if (meanwhile == "opened by hand")
            life->await<Result<services::MaintenanceService::State>>([&](auto done) { life->maintenance.set({}, done); });
        life->pass(meanwhile == "opened by hand" ? 0s : 1s);
        life->tick();
        QVERIFY(life->maintenance.admitSubmission());
        QVERIFY(life->office.runner.latest()->state == RunState::Done && life->office.runner.latest()->extensions == 0);
    }

    void workersAreAskedToUpdate()
    {
        life->enrol("mac-1");
        RunOrder order;
        order.task = "restart-app";
        QVERIFY(life->start(order));
        life->tick();
        QCOMPARE(life->current(), QByteArray("update"));
        kill();
        life->tick();
        const QList<MachineRequest> asked = life->fleet.find({"mac-1"})->worker.requests;
        QCOMPARE(asked.size(), 1);
        life->requests.finish({"mac-1"}, asked.front().id, true, {}, [](Result<void>) {});
        life->pass(1s);
        life->poll("mac-1");
        life->work("mac-1");
        QCOMPARE(life->steps(), QByteArray(kAllDone).replace("update=skipped", "update=done"));
    }

    void whatAPersonClosedStaysClosed()
    {
        farmWithAWindow();
        life->await<Result<services::MaintenanceService::State>>([&](auto done) {
            life->maintenance.set({.enabled = true, .message = u"moving house"_s, .hold = true, .by = u"bob"_s, .reason = u"new rack"_s}, done);
        });
        life->until("2026-02-01T02:00:00Z");
        life->poll("mac-1");
        life->work("mac-1");
        QCOMPARE(life->steps(), kAllDone);
        QVERIFY(life->maintenance.state().enabled);
        QCOMPARE(life->maintenance.state().message, u"moving house"_s);
        QCOMPARE(life->maintenance.state().by, u"bob"_s);
        QCOMPARE(life->maintenance.state().reason, u"new rack"_s);
        QList<QString> told;
        for (const Notice &notice : life->office.board.notices())
            if (notice.kind == "end")
                told.append(notice.text);
        QCOMPARE(told, QList<QString>{u"The maintenance is over. Submissions stay closed for another reason."_s});
        QVERIFY2(life->maintenance.state().hold && life->maintenance.state().drain, "held builds do not start because a window has passed");
    }

    void aWindowInsideAnotherIsNotForgotten()
    {
        life->enrol("mac-1");
        life->window(firstSunday());
        QJsonObject inside = firstSunday();
        inside.insert(u"name"_s, u"Inside"_s);
        inside.insert(u"start"_s, u"02:30"_s);
        inside.insert(u"durationMinutes"_s, 30);
        life->window(inside);
        life->until("2026-02-01T02:00:00Z");
        life->work("mac-1");
        QCOMPARE(life->steps(), kAllDone);
        const QByteArray first = life->office.runner.latest()->windowId;
        life->until("2026-02-01T02:31:00Z");
        QVERIFY2(life->office.runner.latest()->windowId != first, "the outer window is over long since, but not its time");
    }

    void withoutAWorkerOnlineTheTrialFails()
    {
        world->policy.offlineAfter = 90s;
        life->enrol("mac-1");
        life->pass(10min);
        QVERIFY(life->start());
        life->tick();
        QCOMPARE(life->current(), QByteArray("canary"));
        QCOMPARE(life->office.runner.latest()->state, RunState::Running); // one may come back
        life->pass(CanaryStep::kUntilOnline);
        QCOMPARE(life->office.runner.latest()->state, RunState::Failed);
        QVERIFY(life->office.runner.latest()->current()->error.contains(u"No worker is online"_s));
    }

    void aTrialThatNobodyEndsFails()
    {
        life->enrol("mac-1");
        QVERIFY(life->start());
        life->tick();
        QCOMPARE(life->current(), QByteArray("canary"));
        life->pass(CanaryStep::kPatience - 1min);
        QCOMPARE(life->office.runner.latest()->state, RunState::Running);
        life->pass(2min);
        QCOMPARE(life->office.runner.latest()->state, RunState::Failed);
        QVERIFY(life->dispatcher.pending().size() == 0);
    }

    void theWeeklyUpkeepIsNotDoneTwice()
    {
        farmWithAWindow(); // 2026-02-01 is a Sunday: at 02:00 the weekly run is due as well
        life->until("2026-02-01T02:00:00Z");
        life->poll("mac-1");
        life->work("mac-1");
        for (int i = 0; i < 30; ++i)
            life->pass(5min);
        QCOMPARE(world->upkeep().orders.size(), 1);
        life->until("2026-02-08T02:00:00Z");
        life->tick();
        QCOMPARE(world->upkeep().orders.size(), 2);
        QVERIFY(!world->upkeep().orders.back().mayBlock);
    }
};

QTEST_GUILESS_MAIN(MaintenanceRunsTest)
#include "tst_runs.moc"
