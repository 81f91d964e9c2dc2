// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/services/farmfixture.h"

using namespace freeagent;
using namespace freeagent::services;
using namespace std::chrono_literals;

class ServicesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FarmFixture> farm;

private Q_SLOTS:
    void init() { farm = std::make_unique<test::FarmFixture>(); }

    void aBuildGoesItsWay()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        const auto answer = farm->poll("w");
        QCOMPARE(answer->job->build.id, id);
        QCOMPARE(farm->now(id).status, BuildStatus::Assigned);
        farm->leases.sign(id);
        QTRY_COMPARE(farm->now(id).status, BuildStatus::Building);
        QCOMPARE(farm->report(id, "w", true)->status, BuildStatus::Completed);
        QCOMPARE(farm->fleet.find({"w"})->worker.completedBuilds, 1);
        QVERIFY(farm->fleet.find({"w"})->builds.isEmpty());
    }

    void aParkedPollGetsTheBuildOfALaterSubmission()
    {
        farm->enrol("w");
        std::optional<PollAnswer> got;
        farm->workers.poll({{"w"}, 30s, {}, {}, false}, [&got](Result<PollAnswer> a) { got = *a; });
        QCoreApplication::processEvents();
        QVERIFY(!got);
        const BuildId id = farm->submit();
        QTRY_VERIFY(got);
        QCOMPARE(got->job->build.id, id);
    }

    void aParkedPollEndsEmptyAtItsTime()
    {
        farm->enrol("w");
        std::optional<PollAnswer> got;
        farm->workers.poll({{"w"}, 30s, {}, {}, false}, [&got](Result<PollAnswer> a) { got = *a; });
        farm->pass(29s + 999ms);
        QVERIFY(!got);
        farm->pass(1ms);
        QVERIFY(got && !got->job);
    }

    void whoLeftWhileParkedGetsNothing()
    {
        farm->enrol("w");
        bool answered = false;
        const quint64 ticket = farm->workers.poll({{"w"}, 30s, {}, {}, false}, [&](Result<PollAnswer>) { answered = true; });
        farm->workers.leave({"w"}, ticket);
        const BuildId id = farm->submit();
        QCOMPARE(farm->now(id).status, BuildStatus::Pending);
        QVERIFY(!answered);
    }

    void aSilentWorkersBuildReturnsAtTheLeaseAndNotBefore()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        farm->pass(farm->policy.lease - 1ms);
        QCOMPARE(farm->now(id).status, BuildStatus::Assigned);
        farm->pass(1ms);
        QTRY_COMPARE(farm->now(id).status, BuildStatus::Pending);
        QCOMPARE(farm->now(id).attempts, 1);
    }

    void signsOfLifeKeepTheLease()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        for (int i = 0; i < 10; ++i) {
            farm->pass(farm->policy.lease / 2);
            farm->leases.sign(id);
            QCoreApplication::processEvents();
        }
        QCOMPARE(farm->now(id).status, BuildStatus::Building);
    }

    void theThirdLossFailsTheBuildAsATimeout()
    {
        const BuildId id = farm->submit();
        for (int attempt = 1; attempt <= 3; ++attempt) {
            const QByteArray name = "w" + QByteArray::number(attempt);
            farm->enrol(name.constData());
            QCOMPARE(farm->poll(name.constData())->job->build.id, id);
            QCOMPARE(farm->now(id).attempts, attempt);
            farm->pass(farm->policy.lease);
            QTRY_VERIFY(!farm->now(id).isActive());
        }
        const Build build = farm->now(id);
        QCOMPARE(build.status, BuildStatus::Failed);
        QCOMPARE(build.outcome, Outcome::Timeout);
        QVERIFY(build.errorMessage.startsWith(QStringLiteral("Build timeout - no heartbeat")));
        const BuildRecord *record = farm->store.find(id);
        QCOMPARE(record->attempts.size(), 3);
        for (const Attempt &attempt : record->attempts)
            QCOMPARE(attempt.end, AttemptEnd::WorkerLost);
    }

    void aLostBuildWaitsForAnotherWorkerFirst()
    {
        farm->enrol("loser");
        farm->enrol("other");
        const BuildId id = farm->submit();
        farm->poll("loser");
        farm->pass(farm->policy.lease);
        QTRY_COMPARE(farm->now(id).status, BuildStatus::Pending);
        QVERIFY(!farm->poll("loser")->job);
        QCOMPARE(farm->poll("other")->job->build.id, id);
    }

    void theLoserMayHaveItAgainWhenNobodyElseCame()
    {
        farm->enrol("only");
        const BuildId id = farm->submit();
        farm->poll("only");
        farm->pass(farm->policy.lease);
        QTRY_COMPARE(farm->now(id).status, BuildStatus::Pending);
        farm->pass(farm->policy.avoidLoser);
        QCOMPARE(farm->poll("only")->job->build.id, id);
    }

    void theTimeLimitEndsABuildThatSignsForEver()
    {
        farm->policy.timeLimit = {10min, 20min};
        farm->enrol("w");
        const BuildId id = farm->submit(Platform::Ios);
        farm->poll("w");
        for (int minute = 0; minute < 9; ++minute) {
            farm->pass(1min);
            farm->leases.sign(id);
        }
        farm->pass(59s + 999ms);
        QVERIFY(farm->now(id).isActive());
        farm->pass(1ms);
        QTRY_COMPARE(farm->now(id).outcome, Outcome::Timeout);
    }

    void theWallClockMayJump()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        for (const Millis jump : {Millis(24h * 3650), Millis(-24h * 7300)}) {
            farm->clock.jumpWallClock(jump);
            farm->pass(1s);
            QVERIFY(farm->now(id).isActive());
            QVERIFY(farm->fleet.find({"w"})->online);
        }
    }

    void aCancelledBuildIsNeverHandedOut()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        QVERIFY(farm->await<Result<Build>>([&](auto done) { farm->builds.cancel(id, done); }).has_value());
        QVERIFY(!farm->poll("w")->job);
        QCOMPARE(farm->now(id).outcome, Outcome::Cancelled);
        QCOMPARE(farm->await<Result<Build>>([&](auto done) { farm->builds.cancel(id, done); }).error().code, QByteArray("build.finished"));
    }

    void cancelAndResultAtOnceEndInOneOfThem()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        std::optional<Result<Build>> cancelled;
        std::optional<Result<Build>> reported;
        farm->builds.cancel(id, [&](Result<Build> b) { cancelled = b; });
        farm->builds.report({id, {"w"}, true, {}, std::make_shared<test::FakeIncoming>("r")}, [&](Result<Build> b) { reported = b; });
        QTRY_VERIFY(cancelled && reported);
        QVERIFY(cancelled->has_value());
        QCOMPARE(reported->error().code, QByteArray("report.cancelled"));
        QCOMPARE(farm->artifacts.files.size(), 1); // the source: the unwanted result is gone
    }

    void aRefusedCommitChangesNothing()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->store.refuse = Error{"store.full", QStringLiteral("no space"), {}};
        QVERIFY(!farm->poll("w")->job);
        QCOMPARE(farm->now(id).status, BuildStatus::Pending);
        QCOMPARE(farm->poll("w")->job->build.id, id);
    }

    void aRowThatMovedOnWinsOverMemory()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        farm->store.find(id)->build.status = BuildStatus::Failed; // another controller did this
        farm->store.find(id)->build.outcome = Outcome::Cancelled;
        QCOMPARE(farm->report(id, "w", false).error().code, QByteArray("store.conflict"));
        QCOMPARE(farm->now(id).outcome, Outcome::Cancelled);
    }

    void retryCopiesNothingAndNamesItsOrigin()
    {
        const BuildId id = farm->submit();
        const auto again = farm->await<Result<Submitted>>([&](auto done) { farm->builds.retry(id, done); });
        QCOMPARE(again->build.retryOf, id);
        QCOMPARE(farm->artifacts.files.size(), 1);
        farm->artifacts.files.clear();
        QCOMPARE(farm->await<Result<Submitted>>([&](auto done) { farm->builds.retry(id, done); }).error().code,
                 QByteArray("build.source_gone"));
    }

    void maintenanceIsStoredAndAsksForNothingTwice()
    {
        const auto on = farm->await<Result<MaintenanceService::State>>([&](auto done) {
            farm->maintenance.set({.enabled = true, .message = QStringLiteral("back soon"), .until = farm->clock.now() + 90s, .by = QStringLiteral("ann")}, done);
        });
        QVERIFY(on->enabled);
        QCOMPARE(farm->maintenance.retryAfter(), 90);
        QCOMPARE(farm->maintenance.admitSubmission().error().message, QStringLiteral("503 Service Unavailable - back soon (back at 9:02 AM UTC)"));
        const int commits = farm->store.commits;
        farm->await<Result<MaintenanceService::State>>([&](auto done) {
            farm->maintenance.set({.enabled = true, .message = QStringLiteral("back soon"), .until = farm->clock.now() + 90s, .by = QStringLiteral("bob")}, done);
        });
        QCOMPARE(farm->store.commits, commits);
        QCOMPARE(farm->maintenance.state().by, QStringLiteral("ann"));
        MaintenanceService restarted(farm->ledger, farm->clock);
        restarted.load(farm->store.settings);
        QCOMPARE(restarted.state(), farm->maintenance.state());
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "tst_services.moc"
