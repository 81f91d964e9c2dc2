// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/identity.h"
#include "tests/support/certificates/certificates.h"
#include "tests/unit/ingest/gatefixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslSocket>
#include <QTest>

namespace freeagent::ingest::test {

using namespace Qt::StringLiterals;
using freeagent::test::Certificates;
using freeagent::test::kLocalNames;

/// The gate's listener with TLS: the same requests, answered the same way, under a certificate that changes while it is used.
class TestGateTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestsOneAfterTheOther();
    void pipelined();
    void uploads();
    void largeAnswers_data();
    void largeAnswers();
    void files();
    void streams();
    void certificateChangesUnderWay();
    void silentClientsAreClosed();
    void oldAndForeignProtocolsAreRefused_data();
    void oldAndForeignProtocolsAreRefused();
    void plainHttpIsToldToUseTls();
    void bothListenersServe();
    void manyHandshakesAtOnce();
    void shutsDownCleanly();

private:
    /// A gate that also listens with TLS.
    struct Fixture : GateFixture {
        explicit Fixture(const Certificates::Files &files, Limits limits = {});
    };
    struct Client {
        explicit Client(const Fixture &fixture, const std::function<void(QSslConfiguration &)> &change = {});
        Answer ask(const QByteArray &bytes);
        bool waitForReady() { return QTest::qWaitFor([this] { return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState; }, 20'000) && socket.isEncrypted(); }
        QSslSocket socket;
        QByteArray received;
    };
    static std::shared_ptr<const tls::Identity> identity(const Certificates::Files &files);

    Certificates m_made;
    Certificates::Files m_first;
    Certificates::Files m_second;
};

TestGateTls::Fixture::Fixture(const Certificates::Files &files, Limits limits)
    : GateFixture(limits)
{
    gate.setIdentity(identity(files));
    if (const auto listening = gate.listenTls(QHostAddress::LocalHost, 0); !listening)
        qFatal("%s", qPrintable(listening.error().message));
}

TestGateTls::Client::Client(const Fixture &fixture, const std::function<void(QSslConfiguration &)> &change)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    if (change)
        change(configuration);
    socket.setSslConfiguration(configuration);
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [this](const QList<QSslError> &) { socket.ignoreSslErrors(); });
    QObject::connect(&socket, &QSslSocket::readyRead, &socket, [this] { received += socket.readAll(); });
    socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.gate.tlsPort());
}

Answer TestGateTls::Client::ask(const QByteArray &bytes)
{
    if (!waitForReady())
        return {};
    socket.write(bytes);
    Answer answer;
    const auto complete = [this, &answer] {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        answer.head = received.left(end + 2);
        answer.status = answer.head.mid(9, 3).toInt();
        const qint64 length = answer.field("content-length").toLongLong();
        if (received.size() < end + 4 + length)
            return false;
        answer.body = received.mid(end + 4, length);
        received.remove(0, end + 4 + length);
        return true;
    };
    return QTest::qWaitFor(complete, 20'000) ? answer : Answer{};
}

std::shared_ptr<const tls::Identity> TestGateTls::identity(const Certificates::Files &files)
{
    auto loaded = tls::Identity::load({files.certificate, files.key});
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

void TestGateTls::initTestCase()
{
    QVERIFY2(QSslSocket::supportsSsl(), "Qt has no TLS here");
    m_first = m_made.selfSigned(kLocalNames);
    m_second = m_made.selfSigned(kLocalNames);
}

void TestGateTls::requestsOneAfterTheOther()
{
    Fixture fixture(m_first);
    Client client(fixture);
    for (int i = 0; i < 3; ++i) {
        const Answer answer = client.ask(get("/ping"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("pong"));
    }
    QCOMPARE(client.socket.sessionProtocol(), QSsl::TlsV1_3);
    QCOMPARE(client.ask(post("/echo", "over TLS")).body, QByteArray("over TLS"));
    QCOMPARE(fixture.gate.connections(), 1);
}

/// Several requests may come in one record; the rest of it waits inside the session, where no poll sees it.
void TestGateTls::pipelined()
{
    Fixture fixture(m_first);
    Client client(fixture);
    QByteArray requests;
    for (int i = 0; i < 50; ++i)
        requests += post("/echo", QByteArray(3000, char('a' + i % 26)));
    QCOMPARE(client.ask(requests).body, QByteArray(3000, 'a'));
    for (int i = 1; i < 50; ++i)
        QCOMPARE(client.ask({}).body, QByteArray(3000, char('a' + i % 26)));
}

void TestGateTls::uploads()
{
    Fixture fixture(m_first);
    Client client(fixture);
    QByteArray source(24 << 20, Qt::Uninitialized);
    for (qsizetype i = 0; i < source.size(); ++i)
        source[i] = char(i * 31 + (i >> 13));
    const Answer answer = client.ask(multipart("/upload", filePart("source", source)));
    QCOMPARE(answer.status, 200);
    const QByteArray digest = QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex();
    QVERIFY2(answer.body.contains(digest), answer.body.constData());
}

void TestGateTls::largeAnswers_data()
{
    QTest::addColumn<bool>("slow");
    QTest::newRow("fast reader") << false;
    QTest::newRow("slow reader") << true;
}

/// A reader that stops makes OpenSSL refuse records in the middle of the answer.
void TestGateTls::largeAnswers()
{
    QFETCH(bool, slow);
    Fixture fixture(m_first);
    Client client(fixture);
    QVERIFY(client.waitForReady());
    if (slow)
        client.socket.setReadBufferSize(300'000);
    const Answer answer = client.ask(get("/large"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 20 << 20);
    QCOMPARE(answer.body.count('l'), 20 << 20);
    client.socket.setReadBufferSize(0);
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
}

void TestGateTls::files()
{
    Fixture fixture(m_first);
    QByteArray content(9'000'001, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 7 + (i >> 11));
    QFile file(fixture.folder.filePath(u"result.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    fixture.application.filePath = file.fileName();
    Client client(fixture);
    QVERIFY(client.waitForReady());
    client.socket.setReadBufferSize(300'000);
    QVERIFY(client.ask(get("/file")).body == content);
    QCOMPARE(client.ask(get("/file", "Range: bytes=4000000-4000009\r\n")).body, content.mid(4'000'000, 10));
}

void TestGateTls::streams()
{
    Fixture fixture(m_first);
    Client client(fixture);
    QVERIFY(client.waitForReady());
    client.socket.write(get("/stream"));
    QTRY_COMPARE(fixture.application.streams.size(), size_t(1));
    QVERIFY(fixture.application.streams[0]->write("data: one\n\n", 1 << 20));
    QTRY_VERIFY(client.received.contains("data: one"));
    client.socket.abort();
    QTRY_COMPARE(fixture.application.gone, 1);
}

void TestGateTls::certificateChangesUnderWay()
{
    Fixture fixture(m_first);
    Client old(fixture);
    QCOMPARE(old.ask(get("/ping")).status, 200);
    const QByteArray firstDigest = old.socket.peerCertificate().digest();
    old.socket.write(post("/echo", QByteArray(50'000, 'x')).left(20'000)); // in the middle of a request
    QVERIFY(old.socket.waitForBytesWritten());

    fixture.gate.setIdentity(identity(m_second));
    Client fresh(fixture);
    QCOMPARE(fresh.ask(get("/ping")).status, 200);
    QVERIFY(fresh.socket.peerCertificate().digest() != firstDigest);
    QCOMPARE(old.ask(post("/echo", QByteArray(50'000, 'x')).mid(20'000)).body.size(), 50'000);
    QCOMPARE(old.ask(get("/ping")).status, 200);
    QCOMPARE(old.socket.peerCertificate().digest(), firstDigest);
}

void TestGateTls::silentClientsAreClosed()
{
    Limits limits;
    limits.headTimeout = std::chrono::milliseconds(100);
    Fixture fixture(m_first, limits);
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, fixture.gate.tlsPort());
    QVERIFY(silent.waitForConnected());
    silent.write("\x16\x03\x01\x02"); // the beginning of a handshake
    QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(silent.readAll(), QByteArray());
    Client shaken(fixture); // shook hands and then says nothing: is told why
    QVERIFY(shaken.waitForReady());
    QTRY_VERIFY(shaken.received.startsWith("HTTP/1.1 408"));
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

void TestGateTls::oldAndForeignProtocolsAreRefused_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QList<QByteArray>>("alpn");
    QTest::addColumn<bool>("taken");
    QTest::newRow("TLS 1.2") << int(QSsl::TlsV1_2) << QList<QByteArray>() << true;
    QTest::newRow("TLS 1.3, HTTP/2 and HTTP/1.1") << int(QSsl::TlsV1_3) << QList<QByteArray>{"h2", "http/1.1"} << true;
    QTest::newRow("TLS 1.1") << int(QSsl::TlsV1_1) << QList<QByteArray>() << false;
    QTest::newRow("only HTTP/2") << int(QSsl::TlsV1_3) << QList<QByteArray>{"h2"} << false;
}

void TestGateTls::oldAndForeignProtocolsAreRefused()
{
    QFETCH(int, protocol);
    QFETCH(QList<QByteArray>, alpn);
    QFETCH(bool, taken);
    Fixture fixture(m_first);
    Client client(fixture, [&](QSslConfiguration &configuration) {
        configuration.setProtocol(QSsl::SslProtocol(protocol));
        configuration.setAllowedNextProtocols(alpn);
    });
    QCOMPARE(client.waitForReady(), taken);
    if (taken)
        QCOMPARE(client.ask(get("/ping")).status, 200);
    QCOMPARE(fixture.application.served, taken ? 1 : 0);
}

void TestGateTls::plainHttpIsToldToUseTls()
{
    Fixture fixture(m_first);
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, fixture.gate.tlsPort());
    QVERIFY(plain.waitForConnected());
    plain.write(get("/ping"));
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    const QByteArray said = plain.readAll();
    QVERIFY2(said.startsWith("HTTP/1.1 400") && said.contains("https"), said.constData());
    QCOMPARE(fixture.application.served, 0);
}

void TestGateTls::bothListenersServe()
{
    Fixture fixture(m_first);
    QVERIFY(fixture.gate.port() != fixture.gate.tlsPort());
    RawClient plain(fixture);
    Client secret(fixture);
    QCOMPARE(plain.ask(get("/ping")).body, QByteArray("pong"));
    QCOMPARE(secret.ask(get("/ping")).body, QByteArray("pong"));
}

/// More than a turn of the loop allows; everybody is served all the same.
void TestGateTls::manyHandshakesAtOnce()
{
    Fixture fixture(m_first);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 100; ++i)
        clients.push_back(std::make_unique<Client>(fixture));
    for (const auto &client : clients)
        QCOMPARE(client->ask(get("/ping")).status, 200);
}

void TestGateTls::shutsDownCleanly()
{
    Fixture fixture(m_first);
    Client idle(fixture);
    QCOMPARE(idle.ask(get("/ping")).status, 200);
    Client busy(fixture);
    QVERIFY(busy.waitForReady());
    busy.socket.write(get("/late"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    bool drained = false;
    connect(&fixture.gate, &Gate::drained, this, [&drained] { drained = true; });
    fixture.gate.shutDown(std::chrono::seconds(20));
    QTRY_COMPARE(idle.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!drained);
    fixture.application.parked[0]->answer(text("late"));
    QTRY_VERIFY(busy.received.endsWith("late"));
    QTRY_VERIFY(drained);
}

} // namespace freeagent::ingest::test

QTEST_GUILESS_MAIN(freeagent::ingest::test::TestGateTls)
#include "tst_gatetls.moc"
