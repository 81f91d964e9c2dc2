// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/services/carefixture.h"

using namespace freeagent;
using namespace freeagent::services;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class HoldsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CareFixture> farm;

private Q_SLOTS:
    void init() { farm = std::make_unique<test::CareFixture>(); }

    void aHeldWorkerGetsNothingNewAndFinishesWhatItHas_data()
    {
        QTest::addColumn<HoldKind>("kind");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("paused") << HoldKind::Paused << QByteArray("paused");
        QTest::newRow("draining") << HoldKind::Draining << QByteArray("draining");
        QTest::newRow("quarantined") << HoldKind::Quarantined << QByteArray("quarantined");
    }
    void aHeldWorkerGetsNothingNewAndFinishesWhatItHas()
    {
        QFETCH(HoldKind, kind);
        QFETCH(QByteArray, word);
        farm->enrol("w");
        const BuildId first = farm->submit();
        QCOMPARE(farm->given("w"), first);
        QVERIFY(farm->hold("w", kind));
        QCOMPARE(farm->word("w"), word);
        QCOMPARE(farm->given("w"), first); // handed out again until its result is there
        QVERIFY(farm->report(first, "w", true));
        const BuildId second = farm->submit();
        QVERIFY(farm->given("w").isEmpty());
        QVERIFY(farm->resume("w"));
        QCOMPARE(farm->word("w"), QByteArray("online"));
        QCOMPARE(farm->given("w"), second);
    }

    void aParkedPollGetsNothingUntilResumed()
    {
        farm->enrol("w");
        bool answered = false;
        std::optional<BuildId> got;
        farm->workers.poll({{"w"}, 60s, "127.0.0.1", {}, false, {}}, [&](Result<PollAnswer> answer) {
            answered = true;
            if (answer && answer->job)
                got = answer->job->build.id;
        });
        QVERIFY(farm->hold("w", HoldKind::Paused));
        const BuildId build = farm->submit();
        farm->live(1s);
        QVERIFY(!answered);
        QVERIFY(farm->resume("w"));
        QTRY_VERIFY(answered);
        QCOMPARE(got, build);
    }

    void aBuildThatComesWhileTheHoldIsBeingStoredDoesNotSlipThrough()
    {
        farm->enrol("w");
        const BuildId build = farm->submit();
        farm->care.holds.hold({"w"}, {HoldKind::Paused, u"now"_s, u"anna"_s, {}, {}}, false, [](Result<void>) {});
        QVERIFY(farm->given("w").isEmpty());
        QCOMPARE(farm->now(build).status, BuildStatus::Pending);
    }

    void giveBackReturnsTheBuild()
    {
        farm->enrol("w");
        const BuildId build = farm->submit();
        farm->given("w");
        QVERIFY(farm->hold("w", HoldKind::Paused, u"noise"_s, u"anna"_s, {}, true));
        QCOMPARE(farm->now(build).status, BuildStatus::Pending);
        QVERIFY(farm->given("w").isEmpty());
    }

    void survivesRegistrationAndRestart()
    {
        farm->enrol("w");
        farm->hold("w", HoldKind::Paused);
        farm->enrol("w"); // the machine was restarted
        QCOMPARE(farm->word("w"), QByteArray("paused"));
        QCOMPARE(farm->store.workers.value({"w"}).hold->reason, u"Xcode update"_s);
        test::CareFixture again;
        again.fleet.load({farm->store.workers.value({"w"})});
        QCOMPARE(again.row("w").hold, farm->row("w").hold);
        again.submit();
        QVERIFY(again.given("w").isEmpty());
    }

    void changesThatOverlapHideNothing()
    {
        farm->enrol("w");
        farm->clock.advance(farm->policy.tokenRenewal);
        // A token is renewed, the worker held, asked and a build counted, all before the first is stored.
        const BuildId build = farm->submit();
        farm->given("w");
        farm->builds.report({build, {"w"}, true, {}, std::make_shared<test::FakeIncoming>("r")}, [](Result<Build>) {});
        farm->workers.poll({{"w"}, 0ms, "10.0.0.7", {}, true, {}}, [](Result<PollAnswer>) {});
        farm->care.holds.hold({"w"}, {HoldKind::Paused, u"r"_s, u"anna"_s, {}, {}}, false, [](Result<void>) {});
        farm->care.requests.ask({"w"}, MachineTask::Reboot, u"anna"_s, [](Result<MachineRequest>) {});
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        const Worker &stored = farm->store.workers.value({"w"});
        QCOMPARE(stored.hold, farm->row("w").hold);
        QVERIFY(stored.hold);
        QCOMPARE(stored.requests.size(), 1);
        QCOMPARE(stored.tokenHash, farm->row("w").tokenHash);
        QCOMPARE(stored.completedBuilds, 1);
    }

    void whatCannotBeStoredIsUndone()
    {
        farm->enrol("w");
        farm->store.refuse = Error{"store.full", u"no space"_s, {}};
        QCOMPARE(farm->hold("w", HoldKind::Paused).error().code, QByteArray("store.full"));
        QVERIFY(!farm->row("w").hold);
        const BuildId build = farm->submit();
        QCOMPARE(farm->given("w"), build);
    }

    void endsAtItsTime()
    {
        farm->enrol("w");
        QCOMPARE(farm->hold("w", HoldKind::Paused, u"r"_s, u"anna"_s, farm->clock.now()).error().code, QByteArray("hold.until_past"));
        QVERIFY(farm->hold("w", HoldKind::Paused, u"r"_s, u"anna"_s, farm->clock.now() + 10min));
        farm->live(10min - 1s);
        QVERIFY(farm->row("w").hold);
        farm->live(1s);
        QVERIFY(!farm->row("w").hold);
        QCOMPARE(farm->store.events.back().type, QByteArray("worker.resumed"));
    }

    void thePersonsHoldIsNotTheFarms()
    {
        farm->enrol("w");
        farm->hold("w", HoldKind::Paused);
        QCOMPARE(farm->hold("w", HoldKind::Quarantined, u"suspect"_s, Holds::farm()).error().code, QByteArray("hold.by_person"));
        QCOMPARE(farm->resume("w", Holds::farm()).error().code, QByteArray("hold.by_person"));
        QVERIFY(farm->resume("w", u"bert"_s));
        QCOMPARE(farm->resume("w", u"bert"_s).error().code, QByteArray("hold.none"));
        QCOMPARE(farm->resume("nobody").error().code, QByteArray("worker.not_found"));
    }

    void pausedAndRetiredAreNotMissing()
    {
        farm->enrol("a");
        farm->enrol("b");
        farm->enrol("c");
        farm->hold("b", HoldKind::Paused);
        farm->hold("c", HoldKind::Quarantined);
        farm->live(farm->policy.offlineAfter);
        QCOMPARE(farm->fleet.online(), 0);
        QCOMPARE(farm->fleet.excused(), 1); // a quarantine is the farm's own trouble
        farm->await<Result<int>>([&](auto done) { farm->workers.unregister({"b"}, done); });
        QCOMPARE(farm->fleet.excused(), 0);
    }

    void ownBuildsReachWhoTheyMay_data()
    {
        QTest::addColumn<std::optional<HoldKind>>("hold");
        QTest::addColumn<bool>("reached");
        QTest::newRow("not held") << std::optional<HoldKind>() << true;
        QTest::newRow("quarantined") << std::optional(HoldKind::Quarantined) << true;
        QTest::newRow("draining") << std::optional(HoldKind::Draining) << true;
        QTest::newRow("paused") << std::optional(HoldKind::Paused) << false;
    }
    void ownBuildsReachWhoTheyMay()
    {
        QFETCH(std::optional<HoldKind>, hold);
        QFETCH(bool, reached);
        farm->enrol("w");
        farm->enrol("other");
        if (hold)
            farm->hold("w", *hold);
        const auto canary = farm->await<Result<Submitted>>([&](auto done) { farm->builds.submitCanary({{"w"}, {}}, done); });
        QVERIFY(canary);
        QVERIFY(canary->build.canary && canary->build.onlyOn == WorkerId{"w"});
        QVERIFY(farm->given("other").isEmpty());
        QCOMPARE(farm->given("w"), reached ? canary->build.id : BuildId());
        if (!reached) {
            const auto reason = farm->dispatcher.reason(canary->build.id);
            QCOMPARE(reason->code, QByteArray("worker_held"));
            QVERIFY(reason->message.contains(u"paused by anna: Xcode update"_s));
        }
    }

    void aCanaryNeedsAWorkerThatBuildsForIt()
    {
        farm->enrolFor("droid", {Platform::Android});
        const auto canary = [&](const char *worker, std::optional<Platform> platform) {
            const auto made = farm->await<Result<Submitted>>([&](auto done) { farm->builds.submitCanary({{worker}, platform}, done); });
            return made ? QByteArray(word(made->build.platform).toByteArray()) : made.error().code;
        };
        QCOMPARE(canary("droid", {}), QByteArray("android"));
        QCOMPARE(canary("droid", Platform::Ios), QByteArray("canary.wrong_platform"));
        QCOMPARE(canary("nobody", {}), QByteArray("worker.not_found"));
        QVERIFY(farm->artifacts.files.begin()->startsWith("PK"));
    }

    void aCanaryOfWhoLeftEnds()
    {
        farm->enrol("w");
        const BuildId canary = farm->await<Result<Submitted>>([&](auto done) { farm->builds.submitCanary({{"w"}, {}}, done); })->build.id;
        farm->live(1s);
        QCOMPARE(farm->now(canary).status, BuildStatus::Pending);
        farm->await<Result<int>>([&](auto done) { farm->workers.unregister({"w"}, done); });
        farm->live(1s);
        QCOMPARE(farm->now(canary).outcome, Outcome::Cancelled);
    }

    void prioritiesReorderTheQueue()
    {
        farm->enrol("w");
        const BuildId first = farm->submit();
        const BuildId second = farm->submit();
        const auto set = [&](const BuildId &id, int priority) {
            return farm->await<Result<Build>>([&](auto done) { farm->builds.setPriority(id, priority, done); });
        };
        QCOMPARE(set(second, 5)->priority, 5);
        QCOMPARE(farm->given("w"), second);
        QVERIFY(set(second, 1)); // it does no harm to who has begun
        farm->report(second, "w", true);
        QCOMPARE(set(second, 2).error().code, QByteArray("build.finished"));
        QCOMPARE(set({"nosuch"}, 2).error().code, QByteArray("build.not_found"));
        QCOMPARE(farm->given("w"), first);
    }
};

QTEST_GUILESS_MAIN(HoldsTest)
#include "tst_holds.moc"
