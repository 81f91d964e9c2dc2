// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/services/carefixture.h"

using namespace freeagent;
using namespace freeagent::services;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Requests to machines, and the rolling update that is made of them.
class RequestsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CareFixture> farm;

    MachineRequest ask(const char *worker, MachineTask task = MachineTask::Reboot)
    {
        return *farm->await<Result<MachineRequest>>([&](auto done) { farm->care.requests.ask({worker}, task, u"anna"_s, done); });
    }
    Result<void> finish(const char *worker, const QByteArray &id, bool ok = true, const QString &message = u"done"_s)
    {
        return farm->await<Result<void>>([&](auto done) { farm->care.requests.finish({worker}, id, ok, message, done); });
    }
    Result<RollingRun> roll(const QList<WorkerId> &workers = {})
    {
        return farm->await<Result<RollingRun>>([&](auto done) { farm->care.rollingUpdate.start(MachineTask::Update, workers, u"anna"_s, done); });
    }
    QByteArray states()
    {
        QByteArrayList words{farm->care.rollingUpdate.run()->state};
        for (const RollingStep &step : farm->care.rollingUpdate.run()->steps)
            words.append(word(step.state).toByteArray());
        return words.join(' ');
    }
    /// The worker asks, does what it is asked, and builds what it is given.
    void act(const char *worker, bool builds = true)
    {
        const auto answer = farm->poll(worker);
        if (answer->request)
            QVERIFY(finish(worker, answer->request->id));
        if (answer->job)
            QVERIFY(farm->report(answer->job->build.id, worker, builds));
        farm->live(1s);
    }

private Q_SLOTS:
    void init() { farm = std::make_unique<test::CareFixture>(); }

    void comesWhenThereIsNothingToBuild()
    {
        farm->enrol("w");
        const BuildId build = farm->submit();
        farm->given("w");
        const MachineRequest request = ask("w");
        QVERIFY(!farm->poll("w")->request); // it still has a build
        farm->submit();
        QVERIFY(farm->report(build, "w", true));
        const auto answer = farm->poll("w");
        QVERIFY(!answer->job);
        QCOMPARE(answer->request->id, request.id);
        QVERIFY(farm->row("w").requests.first().deliveredAt);
        QCOMPARE(farm->poll("w")->request->id, request.id); // the answer may have been lost
        QVERIFY(finish("w", request.id));
        QVERIFY(finish("w", request.id)); // said twice
        QCOMPARE(farm->care.requests.lastOf({"w"})->message, u"done"_s);
        QVERIFY(!farm->given("w").isEmpty());
        QCOMPARE(finish("w", "nosuch").error().code, QByteArray("request.not_found"));
    }

    void wakesAParkedPoll()
    {
        farm->enrol("w");
        std::optional<PollAnswer> got;
        farm->workers.poll({{"w"}, 60s, "127.0.0.1", {}, false, {}}, [&](Result<PollAnswer> answer) { got = *answer; });
        const MachineRequest request = ask("w");
        QTRY_VERIFY(got);
        QCOMPARE(got->request->id, request.id);
    }

    void askingTwiceIsAskingOnce()
    {
        farm->enrol("w");
        QCOMPARE(ask("w").id, ask("w").id);
        QVERIFY(ask("w").id != ask("w", MachineTask::Update).id);
        QCOMPARE(farm->row("w").requests.size(), 2);
    }

    void comingBackAsAnotherProcessIsDone_data()
    {
        QTest::addColumn<QByteArray>("instance");
        QTest::addColumn<bool>("delivered");
        QTest::addColumn<bool>("done");
        QTest::newRow("another process") << QByteArray("two") << true << true;
        QTest::newRow("the same process") << QByteArray("one") << true << false;
        QTest::newRow("before it was told") << QByteArray("two") << false << false;
    }
    void comingBackAsAnotherProcessIsDone()
    {
        QFETCH(QByteArray, instance);
        QFETCH(bool, delivered);
        QFETCH(bool, done);
        farm->enrolFor("w", {}, "one");
        ask("w");
        if (delivered)
            farm->poll("w");
        farm->clock.advance(2min);
        farm->enrolFor("w", {}, instance.constData());
        farm->live(0s);
        QCOMPARE(farm->row("w").requests.isEmpty(), done);
        if (done)
            QCOMPARE(farm->care.requests.lastOf({"w"})->message, u"the worker came back 2m after it was told"_s);
    }

    void noWordIsAFailureInTheEnd()
    {
        farm->enrol("w");
        ask("w");
        farm->live(farm->policy.requestPatience); // not even told
        QCOMPARE(farm->row("w").requests.size(), 1);
        farm->poll("w");
        for (int i = 0; i < 2; ++i) {
            farm->live(farm->policy.requestPatience / 2 - 1s);
            QVERIFY(farm->poll("w")->request); // an old worker does not know what that is and goes on asking
            QCOMPARE(farm->row("w").requests.size(), 1);
        }
        farm->live(2s);
        QVERIFY(farm->row("w").requests.isEmpty());
        QVERIFY(!farm->care.requests.lastOf({"w"})->ok);
    }

    void rollsOverTheFleetOneAtATime()
    {
        farm->enrol("a");
        farm->enrol("b");
        const BuildId build = farm->submit();
        farm->given("a");
        QVERIFY(roll());
        QCOMPARE(roll().error().code, QByteArray("rolling.running"));
        farm->live(1s);
        QCOMPARE(states(), QByteArray("running draining waiting"));
        QCOMPARE(farm->word("a"), QByteArray("draining"));
        QCOMPARE(farm->word("b"), QByteArray("online"));
        farm->report(build, "a", true);
        farm->live(1s);
        QCOMPARE(states(), QByteArray("running asked waiting"));
        act("a"); // does the update
        farm->live(1s);
        QCOMPARE(states(), QByteArray("running trial waiting"));
        act("a"); // builds the canary
        QVERIFY(states().startsWith("running done "));
        QCOMPARE(farm->word("a"), QByteArray("online"));
        for (int i = 0; i < 4; ++i) {
            act("a");
            act("b");
        }
        QCOMPARE(states(), QByteArray("done done done"));
        QVERIFY(!farm->row("b").hold);
    }

    void stopsAtTheFirstFailure()
    {
        farm->enrol("a");
        farm->enrol("b");
        roll();
        farm->live(1s);
        act("a");
        act("a", false); // the canary fails
        QCOMPARE(states(), QByteArray("failed failed skipped"));
        QVERIFY(farm->row("a").hold->reason.startsWith(u"rolling update failed: trial build"_s));
        QCOMPARE(farm->word("a"), QByteArray("quarantined")); // nobody meant it to be away
        QCOMPARE(farm->care.concerns().size(), 1);
        QVERIFY(farm->care.concerns().first().contains(u"rolling update failed"_s) && farm->care.concerns().first().contains(u"workers resume a"_s));
        QVERIFY(!farm->row("b").hold);
        QVERIFY(farm->resume("a")); // a person decides
        QCOMPARE(farm->care.concerns(), QStringList());
    }

    void skipsWhoIsAwayOrHeld()
    {
        farm->enrol("a");
        farm->enrol("b");
        farm->hold("a", HoldKind::Paused);
        farm->live(farm->policy.offlineAfter);
        QVERIFY(roll());
        farm->live(1s);
        farm->live(1s);
        farm->live(1s);
        QCOMPARE(states(), QByteArray("done skipped skipped"));
        QCOMPARE(farm->row("a").hold->reason, u"Xcode update"_s);
    }

    void goesOnAfterARestart()
    {
        farm->enrol("a");
        roll();
        farm->live(1s);
        act("a");
        QCOMPARE(states(), QByteArray("running trial"));
        test::CareFixture again;
        again.store.builds = farm->store.builds;
        again.store.workers = farm->store.workers;
        again.store.records = farm->store.records;
        HotState state = again.store.loadHot(again.clock.now());
        again.fleet.load(state.workers);
        again.ledger.load(state);
        again.dispatcher.load();
        again.care.load(state.records);
        QCOMPARE(*again.care.rollingUpdate.run(), *farm->care.rollingUpdate.run());
        const auto answer = again.poll("a");
        QVERIFY(answer->job && answer->job->build.canary);
        again.report(answer->job->build.id, "a", true);
        again.live(1s);
        QCOMPARE(again.care.rollingUpdate.run()->state, QByteArray("done"));
        QVERIFY(!again.row("a").hold);
    }

    void cancelled()
    {
        farm->enrol("a");
        farm->enrol("b");
        const auto cancel = [&] { return farm->await<Result<RollingRun>>([&](auto done) { farm->care.rollingUpdate.cancel(done); }); };
        QCOMPARE(cancel().error().code, QByteArray("rolling.none"));
        const BuildId build = farm->submit();
        farm->given("a");
        roll();
        farm->live(1s);
        QVERIFY(cancel());
        farm->live(1s);
        QCOMPARE(states(), QByteArray("cancelled skipped skipped"));
        QVERIFY(!farm->row("a").hold);
        QCOMPARE(farm->now(build).status, BuildStatus::Assigned);
        QCOMPARE(roll({{"nobody"}}).error().code, QByteArray("worker.not_found"));
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
