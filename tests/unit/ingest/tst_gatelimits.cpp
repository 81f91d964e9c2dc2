// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ingest/gatefixture.h"

#include <QSignalSpy>
#include <QTest>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace freeagent::ingest;
using namespace freeagent::ingest::test;
using std::chrono::milliseconds;

class TestGateLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesIdleConnections();
    void parkedRequestsHaveNoDeadline();
    void cutsReadersThatStall();
    void slowButSteadyBodiesPass();
    void turnsAwayTooManyConnections();
    void survivesRunningOutOfDescriptors();
    void saysWhenTheAddressIsTaken();
    void listensOnBothFamilies();
    void takesOverASocket();
    void shutsDownGracefully();
    void shutsDownWhenGraceIsOver();
    void shutsDownWhenIdle();
    void servesThoseWhoHaveJustConnected();
    void limitsChange();
};

void TestGateLimits::closesIdleConnections()
{
    Limits limits;
    limits.idleTimeout = milliseconds(100);
    GateFixture fixture(limits);
    RawClient client(fixture);
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
    QVERIFY(client.waitForClosed());
    QVERIFY(client.received.isEmpty());
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

void TestGateLimits::parkedRequestsHaveNoDeadline()
{
    Limits limits;
    limits.idleTimeout = limits.headTimeout = limits.writeStall = limits.bodyRateWindow = milliseconds(50);
    GateFixture fixture(limits);
    RawClient parked(fixture);
    parked.send(get("/park"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    // Two others run into two time-outs, one after the other: more than the parked one could have survived.
    for (int i = 0; i < 2; ++i) {
        RawClient idle(fixture);
        QVERIFY(idle.waitForClosed());
    }
    fixture.application.parked[0]->answer(text("late"));
    QCOMPARE(parked.answer().body, QByteArray("late"));
}

void TestGateLimits::cutsReadersThatStall()
{
    Limits limits;
    limits.writeStall = milliseconds(100);
    GateFixture fixture(limits);
    RawClient client(fixture);
    client.stopReading();
    client.send(get("/large"));
    QTRY_COMPARE(fixture.application.served, 1);
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

void TestGateLimits::slowButSteadyBodiesPass()
{
    Limits limits;
    limits.bodyRateWindow = milliseconds(100);
    limits.minBodyRate = 10;
    GateFixture fixture(limits);
    RawClient client(fixture);
    const QByteArray body(40, 'x');
    client.send(post("/echo", body).chopped(body.size()));
    // A dozen octets for each window that another client's time-out measures.
    for (int sent = 0; sent < 40; sent += 10) {
        client.send(body.left(10));
        RawClient other(fixture);
        const Answer late = other.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n");
        QCOMPARE(late.status, 408);
    }
    QCOMPARE(client.answer().body, body);
}

void TestGateLimits::turnsAwayTooManyConnections()
{
    Limits limits;
    limits.maxConnections = 2;
    GateFixture fixture(limits);
    RawClient first(fixture);
    RawClient second(fixture);
    QTRY_COMPARE(fixture.gate.connections(), 2);
    RawClient third(fixture);
    const Answer answer = third.answer();
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.body.contains("TOO_MANY_CONNECTIONS"));
    QVERIFY(third.waitForClosed());
    QCOMPARE(first.ask(get("/ping")).body, QByteArray("pong"));
    QCOMPARE(second.ask(get("/ping")).body, QByteArray("pong"));
    first.socket.disconnectFromHost();
    QTRY_COMPARE(fixture.gate.connections(), 1);
    RawClient fourth(fixture);
    QCOMPARE(fourth.ask(get("/ping")).body, QByteArray("pong"));
}

void TestGateLimits::survivesRunningOutOfDescriptors()
{
    GateFixture fixture;
    RawClient before(fixture);
    QCOMPARE(before.ask(get("/ping")).body, QByteArray("pong"));
    RawClient waiting(fixture); // not yet accepted: the event loop did not turn
    std::vector<int> hoard;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const rlimit small{200, limit.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &small);
    for (int fd = ::open("/dev/null", O_RDONLY); fd >= 0; fd = ::open("/dev/null", O_RDONLY))
        hoard.push_back(fd);
    QVERIFY(waiting.waitForClosed());
    QCOMPARE(before.ask(get("/ping")).body, QByteArray("pong"));
    for (const int fd : hoard)
        ::close(fd);
    ::setrlimit(RLIMIT_NOFILE, &limit);
    RawClient after(fixture);
    QCOMPARE(after.ask(get("/ping")).body, QByteArray("pong"));
}

void TestGateLimits::saysWhenTheAddressIsTaken()
{
    GateFixture fixture;
    EchoApplication application;
    Gate second(application, {}, fixture.folder.path());
    const auto taken = second.listen(QHostAddress::LocalHost, fixture.gate.port());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, QByteArray("gate.address_in_use"));
    const auto foreign = second.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, QByteArray("gate.bind_failed"));
    QVERIFY(second.listen(QHostAddress::LocalHost, 0));
    QVERIFY(second.port() != fixture.gate.port());
}

void TestGateLimits::listensOnBothFamilies()
{
    QTemporaryDir folder;
    EchoApplication application;
    Gate gate(application, {}, folder.path());
    QVERIFY(gate.listen(QHostAddress::Any, 0));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, gate.port());
    QVERIFY(client.waitForConnected());
    client.write(get("/park"));
    QTRY_COMPARE(application.parked.size(), size_t(1));
    QCOMPARE(application.parked[0]->head().peer, QHostAddress(QHostAddress::LocalHost));
}

void TestGateLimits::takesOverASocket()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    QTemporaryDir folder;
    EchoApplication application;
    Gate gate(application, {}, folder.path());
    QVERIFY(!gate.adopt(9999));
    QVERIFY(gate.adopt(listener));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, gate.port());
    QVERIFY(client.waitForConnected());
    client.write(get("/ping"));
    QTRY_VERIFY(client.bytesAvailable() > 0);
}

void TestGateLimits::shutsDownGracefully()
{
    GateFixture fixture;
    QSignalSpy drained(&fixture.gate, &Gate::drained);
    RawClient idle(fixture);
    QCOMPARE(idle.ask(get("/ping")).body, QByteArray("pong"));
    RawClient running(fixture);
    running.send(get("/late"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    const ExchangePtr late = std::exchange(fixture.application.parked, {}).at(0);
    RawClient polling(fixture);
    polling.send(get("/watched"));
    RawClient reader(fixture);
    reader.send(get("/stream"));
    QTRY_COMPARE(fixture.application.parked.size() + fixture.application.streams.size(), size_t(2));

    const quint16 port = fixture.gate.port();
    fixture.gate.shutDown(milliseconds(60'000));
    QVERIFY(idle.waitForClosed());
    QCOMPARE(polling.answer().status, 503);
    QCOMPARE(fixture.application.gone, 1);
    QCOMPARE(reader.answer().status, 200);
    QVERIFY(reader.waitForClosed());
    QTcpSocket newcomer;
    newcomer.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!newcomer.waitForConnected(5000));
    QCOMPARE(drained.count(), 0);
    late->answer(text("done"));
    const Answer last = running.answer();
    QCOMPARE(last.body, QByteArray("done"));
    QCOMPARE(last.field("connection"), QByteArray("close"));
    QTRY_COMPARE(drained.count(), 1);
    QCOMPARE(fixture.gate.connections(), 0);
}

void TestGateLimits::shutsDownWhenGraceIsOver()
{
    GateFixture fixture;
    QSignalSpy drained(&fixture.gate, &Gate::drained);
    RawClient client(fixture);
    client.send(get("/late"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    fixture.gate.shutDown(milliseconds(50));
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(drained.count(), 1);
    QVERIFY(fixture.application.parked[0]->peerGone());
}

void TestGateLimits::shutsDownWhenIdle()
{
    GateFixture fixture;
    QSignalSpy drained(&fixture.gate, &Gate::drained);
    fixture.gate.shutDown(milliseconds(60'000));
    QTRY_COMPARE(drained.count(), 1);
}

/// A connection that was accepted is nobody else's: refusing it would fail its request.
void TestGateLimits::servesThoseWhoHaveJustConnected()
{
    GateFixture fixture;
    QSignalSpy drained(&fixture.gate, &Gate::drained);
    RawClient fresh(fixture);
    RawClient silent(fixture);
    QTRY_COMPARE(fixture.gate.connections(), 2);
    fixture.gate.shutDown(milliseconds(60'000));
    const Answer answer = fresh.ask(get("/ping"));
    QCOMPARE(answer.body, QByteArray("pong"));
    QCOMPARE(answer.field("connection"), QByteArray("close"));
    QVERIFY(silent.waitForClosed()); // has a second to ask
    QCOMPARE(silent.received, QByteArray());
    QTRY_COMPARE(drained.count(), 1);
}

void TestGateLimits::limitsChange()
{
    GateFixture fixture;
    RawClient first(fixture);
    QCOMPARE(first.ask(get("/ping")).status, 200);
    Limits limits;
    limits.maxConnections = 1;
    limits.maxTargetBytes = 100;
    fixture.gate.setLimits(limits);
    RawClient second(fixture);
    QCOMPARE(second.answer().status, 503);
    QCOMPARE(first.ask(get("/ping")).status, 200);
    QCOMPARE(first.ask(get('/' + QByteArray(200, 'x'))).status, 414);
}

QTEST_GUILESS_MAIN(TestGateLimits)
#include "tst_gatelimits.moc"
