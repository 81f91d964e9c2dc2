// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/certificates.h"
#include "daemon/tls/identity.h"
#include "tests/support/certificates/certificates.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace freeagent;
using namespace freeagent::tls;
using namespace Qt::StringLiterals;

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void factsAreTheCertificates();

private:
    test::Certificates m_made;
};

void TestIdentity::loads()
{
    const auto files = m_made.selfSigned(test::kLocalNames);
    const auto identity = Identity::load({files.certificate, files.key});
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().message));
    QVERIFY((*identity)->context());
    QCOMPARE((*identity)->certificate().subject, u"CN=self-signed"_s);
}

void TestIdentity::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("namesKey");
    const auto one = m_made.selfSigned(test::kLocalNames);
    const auto other = m_made.selfSigned(test::kLocalNames);
    const QString encrypted = m_made.fileWith("");
    QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, one.key, u"-aes256"_s, u"-passout"_s, u"pass:secret"_s, u"-out"_s, encrypted});
    const QString garbage = m_made.fileWith("not PEM\n");
    QTest::newRow("no certificate file") << u"/nowhere/a.crt"_s << one.key << QByteArray("tls.unreadable") << false;
    QTest::newRow("no key file") << one.certificate << u"/nowhere/a.key"_s << QByteArray("tls.unreadable") << true;
    QTest::newRow("garbage for a certificate") << garbage << one.key << QByteArray("tls.no_certificate") << false;
    QTest::newRow("the key for a certificate") << one.key << one.key << QByteArray("tls.no_certificate") << false;
    QTest::newRow("garbage for a key") << one.certificate << garbage << QByteArray("tls.no_key") << true;
    QTest::newRow("a key with a password") << one.certificate << encrypted << QByteArray("tls.no_key") << true;
    QTest::newRow("another's key") << one.certificate << other.key << QByteArray("tls.mismatch") << true;
}

void TestIdentity::whatIsWrongIsNamed()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, code);
    QFETCH(bool, namesKey);
    const auto identity = Identity::load({certificate, key});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, code);
    QVERIFY2(identity.error().message.contains(namesKey ? key : certificate), qPrintable(identity.error().message));
    QVERIFY(!identity.error().fix.isEmpty());
}

void TestIdentity::factsAreTheCertificates()
{
    const auto authority = m_made.authority(u"Test authority"_s);
    const auto files = m_made.signedBy(authority, test::kLocalNames, 21);
    const auto facts = readCertificate(files.certificate);
    QVERIFY(facts);
    QCOMPARE(facts->subject, u"CN=server"_s);
    QCOMPARE(facts->issuer, u"CN=Test authority"_s);
    QCOMPARE(facts->notAfter - facts->notBefore, Millis(std::chrono::days(21)));
    QVERIFY(std::chrono::abs(facts->notBefore - SystemClock().now()) < std::chrono::minutes(5));
    QVERIFY(facts->flaw.isEmpty());
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
