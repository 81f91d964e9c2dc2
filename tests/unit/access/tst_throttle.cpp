// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/throttle.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::access;
using namespace std::chrono_literals;

class ThrottleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenAMinute();
    void aMinuteLaterItBeginsAnew();
    void theDelayGrowsAndIsBounded();
    void goingOnWhileBlockedIsNoWayOut();
    void quietIsForgotten();
    void addressesDoNotShare();
    void networks_data();
    void networks();
    void memoryIsBounded();
    void zeroIsNoLimit();
};

namespace {
const QHostAddress kHere(QStringLiteral("192.0.2.7"));

int failuresBefore(Throttle &throttle, const QHostAddress &address)
{
    int n = 0;
    while (n < 1000 && !throttle.failed(address))
        ++n;
    return n;
}
} // namespace

void ThrottleTest::tenAMinute()
{
    test::FakeClock clock;
    Throttle throttle(clock, {});
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!throttle.failed(kHere));
        clock.advance(5999ms); // the tenth comes within the minute
    }
    clock.advance(-1ms);
    QCOMPARE(throttle.failed(kHere), std::optional(30s));
    clock.advance(12s);
    QCOMPARE(throttle.failed(kHere), std::optional(18s));
    clock.advance(17'001ms);
    QCOMPARE(throttle.failed(kHere), std::optional(1s)); // never 0 while it lasts
    clock.advance(1s);
    QVERIFY(!throttle.failed(kHere));
}

void ThrottleTest::aMinuteLaterItBeginsAnew()
{
    test::FakeClock clock;
    Throttle throttle(clock, {});
    for (int i = 0; i < 10; ++i)
        QVERIFY(!throttle.failed(kHere));
    clock.advance(60s);
    QCOMPARE(failuresBefore(throttle, kHere), 10);
}

void ThrottleTest::theDelayGrowsAndIsBounded()
{
    test::FakeClock clock;
    Throttle throttle(clock, {});
    for (const auto expected : {30s, 60s, 120s, 240s, 480s, 960s, 1800s, 1800s}) {
        QCOMPARE(failuresBefore(throttle, kHere), 10);
        for (int i = 0; i < 3; ++i) // looking again changes nothing
            QCOMPARE(throttle.failed(kHere), std::optional(std::chrono::seconds(expected)));
        clock.advance(expected);
    }
}

void ThrottleTest::goingOnWhileBlockedIsNoWayOut()
{
    test::FakeClock clock;
    Throttle throttle(clock, {});
    failuresBefore(throttle, kHere);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(throttle.failed(kHere), std::optional(30s));
    QCOMPARE(throttle.failed(kHere), std::optional(60s));
}

void ThrottleTest::quietIsForgotten()
{
    test::FakeClock clock;
    Throttle throttle(clock, {});
    failuresBefore(throttle, kHere);
    clock.advance(30s);
    failuresBefore(throttle, kHere);
    clock.advance(30min + 60s);
    QCOMPARE(failuresBefore(throttle, kHere), 10);
    QCOMPARE(throttle.failed(kHere), std::optional(30s));
}

void ThrottleTest::addressesDoNotShare()
{
    test::FakeClock clock;
    Throttle throttle(clock, {});
    failuresBefore(throttle, kHere);
    QVERIFY(!throttle.failed(QHostAddress(QStringLiteral("192.0.2.8"))));
    const QHostAddress six(QStringLiteral("2001:db8:1:2::1"));
    QCOMPARE(failuresBefore(throttle, six), 10);
    QVERIFY(throttle.failed(QHostAddress(QStringLiteral("2001:db8:1:2:ffff::9")))); // the same /64
    QVERIFY(!throttle.failed(QHostAddress(QStringLiteral("2001:db8:1:3::1"))));
    QVERIFY(throttle.failed(QHostAddress(QStringLiteral("::ffff:192.0.2.7"))));
}

void ThrottleTest::networks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("network");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("mapped") << QStringLiteral("::ffff:10.1.2.3") << QByteArray("10.1.2.3");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8:1:2:3:4:5:6") << QByteArray("2001:db8:1:2::/64");
}

void ThrottleTest::networks()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, network);
    QCOMPARE(Throttle::network(QHostAddress(address)), network);
}

void ThrottleTest::memoryIsBounded()
{
    test::FakeClock clock;
    ThrottlePolicy policy;
    policy.capacity = 100;
    Throttle throttle(clock, policy);
    failuresBefore(throttle, kHere);
    for (quint32 i = 0; i < 99; ++i)
        throttle.failed(QHostAddress(0x0A000000u + i));
    QVERIFY(throttle.failed(kHere)); // still known, and now the newest
    for (quint32 i = 0; i < 1000; ++i)
        throttle.failed(QHostAddress(0x0B000000u + i));
    QCOMPARE(throttle.remembered(), 100);
}

void ThrottleTest::zeroIsNoLimit()
{
    test::FakeClock clock;
    ThrottlePolicy policy;
    policy.perMinute = 0;
    Throttle throttle(clock, policy);
    QCOMPARE(failuresBefore(throttle, kHere), 1000);
    QCOMPARE(throttle.remembered(), 0);
}

QTEST_APPLESS_MAIN(ThrottleTest)
#include "tst_throttle.moc"
