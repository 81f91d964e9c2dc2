// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/maintenancelife.h"

using namespace freeagent;
using namespace freeagent::maintenance;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class DrainTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MaintenanceWorld> world;
    std::unique_ptr<MaintenanceLife> life;

    void begin(std::optional<Time> deadline = {}, AtDeadline what = AtDeadline::Wait)
    {
        QVERIFY(life->await<Result<void>>([&](auto done) { life->office.drain.begin({deadline, what, u"ann"_s, {}}, done); }));
    }
    BuildId running(const char *worker)
    {
        life->enrol(worker);
        const BuildId build = life->submit();
        if (life->poll(worker) != build)
            qFatal("the worker did not get the build");
        life->leases.sign(build);
        MaintenanceLife::settle();
        return build;
    }
    /// `number` iOS builds that took these minutes each.
    void history(int number, int minutes)
    {
        for (int i = 0; i < number; ++i) {
            Build build;
            build.id = {newId(world->clock.now())};
            build.status = BuildStatus::Completed;
            build.outcome = Outcome::Success;
            build.submittedAt = world->clock.now() - 24h;
            build.startedAt = build.submittedAt;
            build.completedAt = build.submittedAt + std::chrono::minutes(minutes);
            world->store().builds.push_back({build, {}, {}, {}});
        }
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

    void nothingNewStartsAndTheEndIsTold()
    {
        const BuildId build = running("mac-1");
        life->enrol("mac-2");
        const BuildId waiting = life->submit();
        begin();
        QVERIFY(life->poll("mac-2").isEmpty());
        QCOMPARE(life->dispatcher.reason(waiting)->code, QByteArray("maintenance"));
        int told = 0;
        const qint64 seen = life->office.drain.version();
        life->office.drain.await(seen, 1h, [&told] { ++told; });
        QCOMPARE(told, 0);
        life->report(build, "mac-1", true);
        QCOMPARE(told, 1);
        QVERIFY(life->office.drain.isEmpty());
        life->office.drain.await(seen, 1h, [&told] { ++told; });
        QCOMPARE(told, 2); // what happened between two calls is told at once
        life.reset();
        life = std::make_unique<MaintenanceLife>(*world);
        life->enrol("mac-2");
        QVERIFY2(life->poll("mac-2").isEmpty(), "a restart goes on with it");
        QVERIFY(life->await<Result<void>>([&](auto done) { life->office.drain.end(done); }));
        QCOMPARE(life->poll("mac-2"), waiting);
    }

    void aWaiterGivesUpAfterItsTime()
    {
        running("mac-1");
        int told = 0;
        life->office.drain.await(life->office.drain.version(), 30s, [&told] { ++told; });
        life->pass(29s);
        QCOMPARE(told, 0);
        life->pass(1s);
        QCOMPARE(told, 1);
        life->office.drain.leave(life->office.drain.await(life->office.drain.version(), 30s, [&told] { ++told; }));
        life->pass(60s);
        QCOMPARE(told, 1);
    }

    void whatHappensAtTheDeadline_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("empty");
        QTest::newRow("wait") << int(AtDeadline::Wait) << int(BuildStatus::Building) << false;
        QTest::newRow("requeue") << int(AtDeadline::Requeue) << int(BuildStatus::Pending) << true;
        QTest::newRow("cancel") << int(AtDeadline::Cancel) << int(BuildStatus::Failed) << true;
    }
    void whatHappensAtTheDeadline()
    {
        QFETCH(int, what);
        QFETCH(int, status);
        QFETCH(bool, empty);
        const BuildId build = running("mac-1");
        begin(world->clock.now() + 90s, AtDeadline(what));
        life->pass(89s);
        QCOMPARE(world->store().find(build)->build.status, BuildStatus::Building);
        QVERIFY(!life->office.drain.isOverdue());
        life->pass(1s);
        QCOMPARE(int(world->store().find(build)->build.status), status);
        QCOMPARE(life->office.drain.isEmpty(), empty);
        QCOMPARE(life->office.drain.isOverdue(), !empty);
        QVERIFY2(life->poll("mac-1").isEmpty() || !empty, "what was given back is not started again at once");
    }

    void aRunEndsOnlyItsOwnDrain_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<bool>("aborted");
        QTest::newRow("its own") << false << false;
        QTest::newRow("a person's") << true << false;
        QTest::newRow("its own, aborted") << false << true;
        QTest::newRow("a person's, aborted") << true << true;
    }
    void aRunEndsOnlyItsOwnDrain()
    {
        QFETCH(bool, byHand);
        QFETCH(bool, aborted);
        const BuildId build = running("mac-1");
        if (byHand)
            begin();
        RunOrder order;
        order.steps = {"drain", "enable"};
        QVERIFY(life->start(order));
        life.reset();
        life = std::make_unique<MaintenanceLife>(*world); // whose drain it is outlives a kill
        life->tick();
        QCOMPARE(life->current(), QByteArray("drain"));
        QVERIFY(life->office.drain.isDraining());
        if (aborted)
            QVERIFY(life->await<Result<MaintenanceRun>>([&](auto done) { life->office.runner.abort({}, done); }));
        life->report(build, "mac-1", true);
        life->pass(1s);
        QCOMPARE(life->office.runner.latest()->state, aborted ? RunState::Aborted : RunState::Done);
        QCOMPARE(life->office.drain.isDraining(), byHand);
    }

    void aRunThatIsEndedWhileItsDrainBeginsLeavesNone()
    {
        running("mac-1");
        DrainStep step(life->office.drain, world->clock);
        MaintenanceRun run;
        run.id = "r";
        const auto call = std::make_shared<StepCall>(run, Step(), StepCall::Remember(), [](const StepEnd &) {});
        step.start(call);
        QVERIFY2(!life->office.drain.isDraining(), "it is not stored yet");
        call->drop();
        step.stop();
        life->settle();
        QVERIFY(!life->office.drain.isDraining());
    }

    void timesComeFromTheHistory()
    {
        history(20, 10);
        life->office.times.tick();
        const BuildId build = running("mac-1");
        const Time started = *world->store().find(build)->build.startedAt;
        life->pass(4min);
        QCOMPARE(life->office.drain.active().size(), 1);
        QCOMPARE(life->office.drain.active().front().workerName, u"mac-1"_s);
        QCOMPARE(life->office.drain.etaAt(), std::optional(started + 10min));
    }

    void withoutAHistoryNothingIsInvented()
    {
        history(4, 10);
        life->office.times.tick();
        running("mac-1");
        life->pass(1s);
        QVERIFY(!life->office.drain.etaAt());
    }

    void longBuildsAreNotStartedBeforeAWindow_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("starts");
        QTest::newRow("ends in time") << QByteArray("2026-02-01T01:30:00Z") << true << true;
        QTest::newRow("a second too late") << QByteArray("2026-02-01T01:30:01Z") << true << false;
        QTest::newRow("nobody knows how long it takes") << QByteArray("2026-02-01T01:59:00Z") << false << true;
    }
    void longBuildsAreNotStartedBeforeAWindow()
    {
        QFETCH(QByteArray, at);
        QFETCH(bool, known);
        QFETCH(bool, starts);
        world->set("2026-02-01T00:00:00Z");
        history(known ? 20 : 0, 30);
        life->window(firstSunday());
        life->enrol("mac-1");
        life->tick(); // reads the history
        life->until(at.constData());
        const BuildId ios = life->submit();
        const BuildId got = life->poll("mac-1");
        QCOMPARE(got, starts ? ios : BuildId());
        if (!starts) {
            QCOMPARE(life->dispatcher.reason(ios)->code, QByteArray("maintenance_ahead"));
            const BuildId android = life->submit(Platform::Android);
            QCOMPARE(life->poll("mac-1"), android); // of which nothing is known
        }
    }
};

QTEST_GUILESS_MAIN(DrainTest)
#include "tst_drain.moc"
