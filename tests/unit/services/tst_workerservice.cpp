// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/secret.h"
#include "tests/unit/services/farmfixture.h"

using namespace freeagent;
using namespace freeagent::services;
using namespace std::chrono_literals;

class WorkerServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FarmFixture> farm;

private Q_SLOTS:
    void init() { farm = std::make_unique<test::FarmFixture>(); }

    void theSameJobIsHandedOutAgainUntilItEnds()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        const BuildId later = farm->submit();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(farm->poll("w")->job->build.id, id);
        farm->report(id, "w", true);
        QCOMPARE(farm->poll("w")->job->build.id, later);
    }

    void aWorkerThatNamesItsBuildsGetsTheUndeliveredOneAgain()
    {
        farm->enrol("w", 2);
        const BuildId first = farm->submit();
        const BuildId second = farm->submit();
        QCOMPARE(farm->poll("w", false, QList<BuildId>{})->job->build.id, first);
        QCOMPARE(farm->poll("w", false, QList<BuildId>{})->job->build.id, first); // the first answer was lost
        QCOMPARE(farm->poll("w", false, QList<BuildId>{first})->job->build.id, second);
        QVERIFY(!farm->poll("w", false, QList<BuildId>{first, second})->job);
    }

    void registeringIdleReturnsItsBuilds()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        QVERIFY(farm->enrol("w", 1, 1).again);
        QCOMPARE(farm->now(id).status, BuildStatus::Assigned);
        farm->enrol("w", 1, 0);
        QCOMPARE(farm->now(id).status, BuildStatus::Pending);
    }

    void tokensRotateAndTheOldOneStaysGoodForAWhile()
    {
        const QByteArray first = farm->enrol("w").accessToken;
        QCOMPARE(farm->poll("w", true)->accessToken, first);
        farm->clock.advance(farm->policy.tokenRenewal);
        const QByteArray second = farm->poll("w", true)->accessToken;
        QVERIFY(second != first);
        QVERIFY(farm->fleet.byToken(tokenHash(first)));
        QVERIFY(farm->fleet.byToken(tokenHash(second)));
        farm->clock.advance(farm->policy.tokenRenewal);
        const QByteArray third = farm->poll("w", true)->accessToken;
        QVERIFY(!farm->fleet.byToken(tokenHash(first)));
        QVERIFY(farm->fleet.byToken(tokenHash(third)));
    }

    void aTokenSlidesWithUseAndLivesAsLongAsItsBuild()
    {
        const QByteArray hash = tokenHash(farm->enrol("w").accessToken);
        for (int i = 0; i < 5; ++i) {
            farm->clock.advance(farm->policy.tokenLife - 1ms);
            QVERIFY(farm->fleet.byToken(hash));
        }
        const BuildId id = farm->submit();
        farm->poll("w");
        farm->clock.advance(10 * farm->policy.tokenLife);
        QVERIFY(farm->fleet.byToken(hash));
        farm->report(id, "w", true);
        QVERIFY(farm->fleet.byToken(hash));
        farm->clock.advance(farm->policy.tokenLife);
        QVERIFY(!farm->fleet.byToken(hash));
    }

    void workersGoOfflineInSilenceAndComeBack()
    {
        farm->enrol("w");
        farm->pass(farm->policy.offlineAfter - 1ms);
        QVERIFY(farm->fleet.find({"w"})->online);
        farm->pass(1ms);
        QVERIFY(!farm->fleet.find({"w"})->online);
        farm->poll("w");
        QVERIFY(farm->fleet.find({"w"})->online);
    }

    void aWaitingWorkerIsNeverOffline()
    {
        farm->enrol("w");
        farm->policy.longestPoll = 24h;
        farm->workers.poll({{"w"}, 24h, {}, {}, false}, [](Result<PollAnswer>) {});
        farm->pass(1h);
        QVERIFY(farm->fleet.find({"w"})->online);
    }

    void theVirtualMachinesTokenIsOneAttempts()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        QCOMPARE(farm->vms.exchange(id, "x").error().code, QByteArray("otp.none"));
        farm->poll("w");
        const Build first = farm->now(id);
        QCOMPARE(farm->vms.exchange(id, "wrong").error().code, QByteArray("otp.invalid"));
        const auto token = farm->vms.exchange(id, farm->vms.otp(first));
        QVERIFY(farm->vms.accepts(id, token->value));
        farm->pass(farm->policy.lease);
        QTRY_COMPARE(farm->now(id).status, BuildStatus::Pending);
        QVERIFY(!farm->vms.accepts(id, token->value));
        farm->pass(farm->policy.avoidLoser);
        farm->poll("w");
        QVERIFY(!farm->vms.accepts(id, token->value));
        QCOMPARE(farm->vms.exchange(id, farm->vms.otp(first)).error().code, QByteArray("otp.invalid"));
    }

    void oneTimePasswordsAndTokensExpire()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        const QByteArray otp = farm->vms.otp(farm->now(id));
        const QByteArray token = farm->vms.exchange(id, otp)->value;
        farm->clock.advance(1h + 1ms);
        QCOMPARE(farm->vms.exchange(id, otp).error().code, QByteArray("otp.expired"));
        QVERIFY(farm->vms.accepts(id, token));
        farm->clock.advance(1h);
        QVERIFY(!farm->vms.accepts(id, token));
    }
};

QTEST_GUILESS_MAIN(WorkerServiceTest)
#include "tst_workerservice.moc"
