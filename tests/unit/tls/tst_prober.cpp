// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/certificates.h"
#include "daemon/tls/prober.h"
#include "tests/support/certificates/certificates.h"

#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTest>

using namespace freeagent;
using namespace freeagent::tls;
using namespace Qt::StringLiterals;

/// What a look at a server finds, with real handshakes.
class TestProber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void soundCertificate();
    void flaws_data();
    void flaws();
    void expiryIsNoFlaw();
    void unreachable_data();
    void unreachable();
    void silentServersTakeNoLongerThanTheTimeOut();
    void goingAwayBreaksOff();
    void files();
    void commands();
    void commandsThatHangAreEnded();
    void commandsThatDoNotExist();

private:
    using Answer = std::optional<Result<CertificateFacts>>;
    static void serve(QSslServer &server, const test::Certificates::Files &files);
    static Answer look(Prober &prober, const QString &host, quint16 port, Time at = SystemClock().now());
    static std::optional<CommandOutcome> run(Prober &prober, const QStringList &command);

    test::Certificates m_made;
    test::Certificates::Files m_authority;
    test::Certificates::Files m_sound;
};

void TestProber::initTestCase()
{
    m_authority = m_made.authority(u"Test authority"_s);
    m_sound = m_made.signedBy(m_authority, test::kLocalNames, 90);
}

void TestProber::serve(QSslServer &server, const test::Certificates::Files &files)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(files.certificate));
    QFile key(files.key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
}

TestProber::Answer TestProber::look(Prober &prober, const QString &host, quint16 port, Time at)
{
    Answer answer;
    prober.probe(host, port, at, [&answer](Result<CertificateFacts> facts) { answer = std::move(facts); });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer;
}

std::optional<CommandOutcome> TestProber::run(Prober &prober, const QStringList &command)
{
    std::optional<CommandOutcome> outcome;
    prober.run(command, [&outcome](CommandOutcome ended) { outcome = std::move(ended); });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000);
    return outcome;
}

void TestProber::soundCertificate()
{
    QSslServer server;
    serve(server, m_sound);
    Prober prober({});
    prober.setCaFile(m_authority.certificate);
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s}) {
        const Answer answer = look(prober, host, server.serverPort());
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->flaw, QString());
        QCOMPARE(**answer, *readCertificate(m_sound.certificate));
    }
}

void TestProber::flaws_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("flaw");
    const auto wrongHost = m_made.signedBy(m_authority, u"DNS:elsewhere.example"_s);
    const auto selfSigned = m_made.selfSigned(test::kLocalNames);
    QTest::newRow("another host") << wrongHost.certificate << wrongHost.key << true << u"It is not made out to localhost"_s;
    QTest::newRow("self-signed") << selfSigned.certificate << selfSigned.key << true << u"It is signed by itself or by an authority that nobody knows"_s;
    QTest::newRow("unknown authority") << m_sound.certificate << m_sound.key << false << u"Its chain is not complete, or its authority is not known"_s;
}

void TestProber::flaws()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(bool, trusted);
    QFETCH(QString, flaw);
    QSslServer server;
    serve(server, {certificate, key});
    Prober prober({});
    if (trusted)
        prober.setCaFile(m_authority.certificate);
    const Answer answer = look(prober, u"localhost"_s, server.serverPort());
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->flaw, flaw);
}

/// Whether the end is near is for others to say, and on another clock than this machine's.
void TestProber::expiryIsNoFlaw()
{
    QSslServer server;
    serve(server, m_sound);
    Prober prober({});
    prober.setCaFile(m_authority.certificate);
    const Answer late = look(prober, u"localhost"_s, server.serverPort(), SystemClock().now() + std::chrono::days(91));
    QVERIFY(late && *late);
    QCOMPARE((*late)->flaw, QString());
    const Answer early = look(prober, u"localhost"_s, server.serverPort(), SystemClock().now() - std::chrono::days(1));
    QVERIFY(early && *early);
    QVERIFY2((*early)->flaw.contains(u"not yet valid"), qPrintable((*early)->flaw));
}

void TestProber::unreachable_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nobody listens") << u"127.0.0.1"_s << false << QByteArray("probe.unreachable");
    QTest::newRow("no such name") << u"nowhere.invalid"_s << false << QByteArray("probe.unresolved");
    QTest::newRow("no TLS there") << u"127.0.0.1"_s << true << QByteArray("probe.no_tls");
}

void TestProber::unreachable()
{
    QFETCH(QString, host);
    QFETCH(bool, plain);
    QFETCH(QByteArray, code);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    connect(&server, &QTcpServer::newConnection, &server, [&server] { server.nextPendingConnection()->write("SSH-2.0-other\r\n"); });
    if (!plain)
        server.close();
    Prober prober({});
    const Answer answer = look(prober, host, port);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, code);
    QVERIFY2(answer->error().message.contains(host), qPrintable(answer->error().message));
}

void TestProber::silentServersTakeNoLongerThanTheTimeOut()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Prober prober({Millis(100), Millis(1000)});
    const Answer answer = look(prober, u"127.0.0.1"_s, silent.serverPort());
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, QByteArray("probe.timeout"));
}

void TestProber::goingAwayBreaksOff()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto prober = std::make_unique<Prober>(Prober::Times{std::chrono::hours(1), std::chrono::hours(1)});
    bool answered = false;
    prober->probe(u"127.0.0.1"_s, silent.serverPort(), SystemClock().now(), [&answered](Result<CertificateFacts>) { answered = true; });
    QTRY_VERIFY(silent.hasPendingConnections());
    prober.reset(); // would hang for an hour
    QVERIFY(!answered);
}

void TestProber::files()
{
    Prober prober({});
    Answer answer;
    prober.read(m_sound.certificate, [&answer](Result<CertificateFacts> facts) { answer = std::move(facts); });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(**answer, *readCertificate(m_sound.certificate));
}

void TestProber::commands()
{
    Prober prober({});
    const auto outcome = run(prober, {u"/bin/sh"_s, u"-c"_s, u"echo to stdout; echo to stderr >&2; exit 3"_s});
    QVERIFY(outcome);
    QCOMPARE(outcome->exitCode, 3);
    QVERIFY2(outcome->output.contains(u"to stdout"_s) && outcome->output.contains(u"to stderr"_s), qPrintable(outcome->output));
    const auto loud = run(prober, {u"/bin/sh"_s, u"-c"_s, u"head -c 1000000 /dev/zero | tr '\\0' x; echo the end"_s});
    QVERIFY(loud);
    QCOMPARE(loud->output.size(), 64 * 1024);
    QVERIFY(loud->output.endsWith(u"the end\n"_s));
}

void TestProber::commandsThatHangAreEnded()
{
    Prober prober({Millis(1000), Millis(50)});
    const auto outcome = run(prober, {u"/bin/sleep"_s, u"3600"_s});
    QVERIFY(outcome);
    QCOMPARE(outcome->exitCode, -1);
}

void TestProber::commandsThatDoNotExist()
{
    Prober prober({});
    const auto outcome = run(prober, {u"/nowhere/renew"_s});
    QVERIFY(outcome);
    QCOMPARE(outcome->exitCode, -1);
    QVERIFY2(outcome->output.contains(u"did not start"_s), qPrintable(outcome->output));
}

QTEST_GUILESS_MAIN(TestProber)
#include "tst_prober.moc"
