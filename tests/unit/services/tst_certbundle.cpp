// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/certbundle.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::services;

class CertBundleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBareKeyAndAProfileBecomeABundleAndAZip()
    {
        const auto bundle = readCertBundle("key bytes", "profile bytes");
        QVERIFY(bundle);
        QCOMPARE(bundle->p12, QByteArray("key bytes"));
        QCOMPARE(bundle->password, QByteArray());
        QCOMPARE(bundle->profiles, QList<QByteArray>{"profile bytes"});
        const auto zip = certsZip("key bytes", "profile bytes");
        QVERIFY(zip);
        const auto again = readCertBundle(*zip, {});
        QVERIFY(again);
        QCOMPARE(again->p12, bundle->p12);
        QCOMPARE(again->profiles, bundle->profiles);
    }
    void aZipIsGivenBackAsItCame()
    {
        const QByteArray zip = *certsZip("key", {});
        QCOMPARE(*certsZip(zip, {}), zip);
    }
    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("certs");
        const QByteArray good = *certsZip("some key", {});
        QByteArray outside = good;
        outside.replace("cert.p12", "../c.p12");
        QByteArray withoutKey = good;
        withoutKey.replace("cert.p12", "cert.txt");
        QTest::newRow("cut off") << good.left(good.size() / 3);
        QTest::newRow("an entry outside") << outside;
        QTest::newRow("no key in it") << withoutKey;
        QTest::newRow("nothing") << QByteArray();
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, certs);
        const auto bundle = readCertBundle(certs, {});
        QVERIFY(!bundle);
        QCOMPARE(bundle.error().code, QByteArray("certs.unreadable"));
    }
};

QTEST_APPLESS_MAIN(CertBundleTest)
#include "tst_certbundle.moc"
