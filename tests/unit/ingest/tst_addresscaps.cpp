// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/addresscaps.h"

#include <QTest>

using namespace freeagent::ingest;

class TestAddressCaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachAddress();
    void countsIpv6BySubnet();
    void neverCapsLoopback();
    void zeroIsNoCap();
    void capChanges();
};

static QHostAddress address(const char *text) { return QHostAddress(QString::fromLatin1(text)); }

void TestAddressCaps::countsEachAddress()
{
    AddressCaps caps(2);
    QVERIFY(caps.enter(address("192.0.2.1")));
    QVERIFY(caps.enter(address("192.0.2.1")));
    QVERIFY(!caps.enter(address("192.0.2.1")));
    QVERIFY(caps.enter(address("192.0.2.2")));
    caps.leave(address("192.0.2.1"));
    QVERIFY(caps.enter(address("192.0.2.1")));
    caps.leave(address("192.0.2.1"));
    caps.leave(address("192.0.2.1"));
    caps.leave(address("192.0.2.2"));
    QCOMPARE(caps.addresses(), 0);
}

void TestAddressCaps::countsIpv6BySubnet()
{
    AddressCaps caps(1);
    QVERIFY(caps.enter(address("2001:db8:1:2::1")));
    QVERIFY(!caps.enter(address("2001:db8:1:2:ffff::9")));
    QVERIFY(caps.enter(address("2001:db8:1:3::1")));
    QCOMPARE(caps.addresses(), 2);
}

void TestAddressCaps::neverCapsLoopback()
{
    AddressCaps caps(1);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(caps.enter(address("127.0.0.1")));
        QVERIFY(caps.enter(address("127.9.9.9")));
        QVERIFY(caps.enter(address("::1")));
        QVERIFY(caps.enter({}));
    }
    QCOMPARE(caps.addresses(), 0);
}

void TestAddressCaps::zeroIsNoCap()
{
    AddressCaps caps(0);
    for (int i = 0; i < 100; ++i)
        QVERIFY(caps.enter(address("192.0.2.1")));
}

void TestAddressCaps::capChanges()
{
    AddressCaps caps(0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(caps.enter(address("192.0.2.1")));
    caps.setCap(2); // three are there and stay
    QVERIFY(!caps.enter(address("192.0.2.1")));
    caps.leave(address("192.0.2.1"));
    QVERIFY(!caps.enter(address("192.0.2.1")));
    caps.leave(address("192.0.2.1"));
    QVERIFY(caps.enter(address("192.0.2.1")));
    caps.setCap(0);
    QVERIFY(caps.enter(address("192.0.2.1")));
    for (int i = 0; i < 3; ++i)
        caps.leave(address("192.0.2.1"));
    QCOMPARE(caps.addresses(), 0);
}

QTEST_APPLESS_MAIN(TestAddressCaps)
#include "tst_addresscaps.moc"
