// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/reach/addressguard.h"

#include <QTest>

using namespace freeagent::reach;
using namespace Qt::StringLiterals;

class TestAddressGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicOrNot_data();
    void publicOrNot();
    void listedOnes();
    void badEntries_data();
    void badEntries();
};

void TestAddressGuard::publicOrNot_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *text : {"8.8.8.8", "1.1.1.1", "172.15.255.255", "172.32.0.0", "100.63.255.255", "100.128.0.0", "169.253.0.1", "192.167.1.1", "2606:4700::1111",
                             "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"})
        QTest::newRow(text) << true;
    for (const char *text : {"127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200",
                             "192.0.0.192", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fe80::1%1", "fc00::1", "fd00:ec2::254", "ff02::1",
                             "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:7f00:1::1", "::127.0.0.1"})
        QTest::newRow(text) << false;
}

void TestAddressGuard::publicOrNot()
{
    QFETCH(bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(AddressGuard::isPublic(address), isPublic);
    QCOMPARE(AddressGuard().permits(address), isPublic);
}

void TestAddressGuard::listedOnes()
{
    const auto guard = AddressGuard::allowing({u"127.0.0.1"_s, u"10.1.0.0/16"_s, u"fd00::/8"_s});
    QVERIFY(guard);
    for (const char *text : {"127.0.0.1", "::ffff:127.0.0.1", "10.1.2.3", "fd12::1", "8.8.8.8"})
        QVERIFY2(guard->permits(QHostAddress(QString::fromLatin1(text))), text);
    for (const char *text : {"127.0.0.2", "10.2.0.1", "fc00::1", "169.254.169.254", "::1"})
        QVERIFY2(!guard->permits(QHostAddress(QString::fromLatin1(text))), text);
}

void TestAddressGuard::badEntries_data()
{
    QTest::addColumn<QString>("entry");
    for (const char *text : {"", "localhost", "10.0.0.0/33", "fd00::/200", "nonsense/8"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAddressGuard::badEntries()
{
    QFETCH(QString, entry);
    QVERIFY(!AddressGuard::allowing({entry}));
}

QTEST_GUILESS_MAIN(TestAddressGuard)
#include "tst_addressguard.moc"
