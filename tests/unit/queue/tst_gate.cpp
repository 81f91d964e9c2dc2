// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/queue/placement.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::queue;
using namespace std::chrono_literals;

/// What a maintenance lets through.
class GateTest : public QObject
{
    Q_OBJECT

    const Time now = fromMs(1'769'911'200'000);

private Q_SLOTS:
    void passes_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::addColumn<int>("minutesLeft"); // -1: no window near
        QTest::addColumn<int>("minutesExpected");
        QTest::addColumn<bool>("canary");
        QTest::addColumn<bool>("passes");
        QTest::newRow("open") << false << -1 << 90 << false << true;
        QTest::newRow("closed") << true << -1 << 0 << false << false;
        QTest::newRow("closed, a canary") << true << -1 << 0 << true << true;
        QTest::newRow("ends in time to the minute") << false << 30 << 30 << false << true;
        QTest::newRow("a minute too long") << false << 30 << 31 << false << false;
        QTest::newRow("a minute too long, a canary") << false << 30 << 31 << true << true;
        QTest::newRow("nobody knows how long") << false << 1 << 0 << false << true;
        QTest::newRow("the window has begun") << false << 0 << 1 << false << false;
    }
    void passes()
    {
        QFETCH(bool, closed);
        QFETCH(int, minutesLeft);
        QFETCH(int, minutesExpected);
        QFETCH(bool, canary);
        Gate gate;
        gate.closed = closed;
        if (minutesLeft >= 0)
            gate.closesAt = now + std::chrono::minutes(minutesLeft);
        gate.expected[size_t(Platform::Ios)] = std::chrono::minutes(minutesExpected);
        Waiting waiting;
        waiting.canary = canary;
        QTEST(mayPass(gate, waiting, now), "passes");
    }

    /// One platform that may not start does not hold up the other.
    void theOtherPlatformGoesOn()
    {
        PendingQueue pending;
        pending.insert({.id = {"ios"}, .platform = Platform::Ios, .priority = 5, .sequence = 1, .submittedAt = now, .avoid = {}});
        pending.insert({.id = {"droid"}, .platform = Platform::Android, .priority = 0, .sequence = 2, .submittedAt = now, .avoid = {}});
        Worker worker;
        worker.id = {"mac"};
        ReadyWorkers ready;
        ready.add(&worker);
        Policy policy;
        policy.gate.closesAt = now + 10min;
        policy.gate.expected[size_t(Platform::Ios)] = 20min;
        QCOMPARE(place(pending, ready, policy, now)->build, BuildId{"droid"});
        pending.remove({"droid"});
        QVERIFY(!place(pending, ready, policy, now));
        FleetView fleet;
        fleet.registered = fleet.compatible = fleet.online = fleet.free = 1;
        const WaitReason reason = explain(*pending.find({"ios"}), fleet, policy, 0, now);
        QCOMPARE(reason.code, QByteArray("maintenance_ahead"));
        QVERIFY2(reason.message.contains(QStringLiteral("about 20 minutes")), qPrintable(reason.message));
    }
};

QTEST_APPLESS_MAIN(GateTest)
#include "tst_gate.moc"
