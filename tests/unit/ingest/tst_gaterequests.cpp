// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ingest/gatefixture.h"

#include <QTest>

using namespace freeagent::ingest;
using namespace freeagent::ingest::test;

class TestGateRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndKeepsTheConnection();
    void servesPipelinedRequestsInOrder();
    void takesOctetsOneByOne();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void headHasNoBody();
    void emptyAnswerHasNoLength();
    void refusesHeaderInjection();
    void echoesBodies_data();
    void echoesBodies();
    void saysContinueOnlyWhenItWillRead();
    void refusesWithoutReading();
    void keepsTheConnectionAfterASmallRefusedBody();
    void dropsBodiesNobodyWants();
    void tellsThePeer();
};

void TestGateRequests::answersAndKeepsTheConnection()
{
    GateFixture fixture;
    RawClient client(fixture);
    for (int i = 0; i < 3; ++i) {
        const Answer answer = client.ask(get("/ping"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("pong"));
        QVERIFY(answer.head.startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(answer.field("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(answer.field("cache-control"), QByteArray("no-store"));
        QVERIFY(answer.field("date").endsWith(" GMT"));
        QVERIFY(answer.field("connection").isNull());
    }
    QCOMPARE(fixture.gate.connections(), 1);
    client.socket.disconnectFromHost();
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

void TestGateRequests::servesPipelinedRequestsInOrder()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/late") + post("/echo", "two") + get("/late") + get("/nowhere"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    QCOMPARE(fixture.application.served, 1);
    fixture.application.parked[0]->answer(text("one"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(2));
    QCOMPARE(fixture.application.served, 3);
    fixture.application.parked[1]->answer(text("three"));
    QCOMPARE(client.answer().body, QByteArray("one"));
    QCOMPARE(client.answer().body, QByteArray("two"));
    QCOMPARE(client.answer().body, QByteArray("three"));
    QCOMPARE(client.answer().status, 404);
    const int many = 2000;
    client.send(get("/ping").repeated(many));
    for (int i = 0; i < many; ++i)
        QCOMPARE(client.answer().body, QByteArray("pong"));
}

void TestGateRequests::takesOctetsOneByOne()
{
    GateFixture fixture;
    RawClient client(fixture);
    const QByteArray request = "\r\n" + post("/echo", "hello") + get("/ping");
    for (const char c : request) {
        client.send(QByteArray(1, c));
        QCoreApplication::processEvents();
    }
    QCOMPARE(client.answer().body, QByteArray("hello"));
    QCOMPARE(client.answer().body, QByteArray("pong"));
}

void TestGateRequests::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("closes");
    QTest::newRow("1.1") << get("/ping") << QByteArray() << false;
    QTest::newRow("1.1 close") << get("/ping", "Connection: close\r\n") << QByteArray("close") << true;
    QTest::newRow("1.0") << QByteArray("GET /ping HTTP/1.0\r\n\r\n") << QByteArray("close") << true;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET /ping HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                                    << QByteArray("keep-alive") << false;
}

void TestGateRequests::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closes);
    GateFixture fixture;
    RawClient client(fixture);
    const Answer answer = client.ask(request);
    QCOMPARE(answer.body, QByteArray("pong"));
    QTEST(answer.field("connection"), "connection");
    if (closes)
        QVERIFY(client.waitForClosed());
    else
        QCOMPARE(client.ask(request).body, QByteArray("pong"));
}

void TestGateRequests::headHasNoBody()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send("HEAD /ping HTTP/1.1\r\nHost: a\r\n\r\n" + get("/ping"));
    const Answer head = client.answer(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("content-length"), QByteArray("4"));
    QCOMPARE(client.answer().body, QByteArray("pong"));
}

void TestGateRequests::emptyAnswerHasNoLength()
{
    GateFixture fixture;
    RawClient client(fixture);
    const Answer answer = client.ask(get("/empty"));
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.field("content-length").isNull());
    QVERIFY(answer.field("content-type").isNull());
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
}

void TestGateRequests::refusesHeaderInjection()
{
    GateFixture fixture;
    RawClient client(fixture);
    const Answer answer = client.ask(get("/injected"));
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.field("x-evil").isNull());
}

void TestGateRequests::echoesBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    const QByteArray large(100'000, 'x');
    QTest::newRow("length") << post("/echo", "hello") << QByteArray("hello");
    QTest::newRow("nothing") << post("/echo", "") << QByteArray();
    QTest::newRow("no length") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray();
    QTest::newRow("at the limit") << post("/echo", large) << large;
    QTest::newRow("chunked") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nX-T: a\r\n\r\n")
                             << QByteArray("hello world");
    QTest::newRow("chunked to the limit") << "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n186A0\r\n" + large
            + "\r\n0\r\n\r\n" << large;
}

void TestGateRequests::echoesBodies()
{
    QFETCH(QByteArray, request);
    GateFixture fixture;
    RawClient client(fixture);
    const Answer answer = client.ask(request + get("/ping"));
    QCOMPARE(answer.status, 200);
    QTEST(answer.body, "body");
    QCOMPARE(client.answer().body, QByteArray("pong"));
}

void TestGateRequests::saysContinueOnlyWhenItWillRead()
{
    GateFixture fixture;
    RawClient client(fixture);
    const QByteArray expecting = "Host: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n";
    QCOMPARE(client.ask("POST /echo HTTP/1.1\r\n" + expecting).status, 100);
    QCOMPARE(fixture.application.served, 0);
    QCOMPARE(client.ask("hello").body, QByteArray("hello"));
    QCOMPARE(client.ask("POST /echo HTTP/1.1\r\n" + expecting + "at on").body, QByteArray("at on"));
    const Answer refused = client.ask("POST /forbidden HTTP/1.1\r\n" + expecting);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.field("connection"), QByteArray("close"));
    QVERIFY(client.waitForClosed());
}

/// The client still sends when the answer comes; it must get to read it, not a reset.
void TestGateRequests::refusesWithoutReading()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send("POST /forbidden HTTP/1.1\r\nHost: a\r\nContent-Length: 500000000\r\n\r\n" + QByteArray(600'000, 'x'));
    const Answer answer = client.answer();
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, QByteArray("no"));
    QVERIFY(client.waitForClosed());
    QCOMPARE(fixture.application.served, 0);
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

void TestGateRequests::keepsTheConnectionAfterASmallRefusedBody()
{
    GateFixture fixture;
    RawClient client(fixture);
    QCOMPARE(client.ask(post("/forbidden", QByteArray(65'536, 'x'))).status, 401);
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
    QCOMPARE(client.ask(post("/forbidden", QByteArray(65'537, 'x'))).status, 401);
    QVERIFY(client.waitForClosed());
}

void TestGateRequests::dropsBodiesNobodyWants()
{
    GateFixture fixture;
    RawClient client(fixture);
    QCOMPARE(client.ask(post("/drop", QByteArray(60'000, 'x'))).body, QByteArray("dropped"));
    QCOMPARE(client.ask(post("/drop", QByteArray(70'000, 'x'))).status, 413);
    QVERIFY(client.waitForClosed());
}

void TestGateRequests::tellsThePeer()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/park?x=1"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    const RequestHead &head = fixture.application.parked[0]->head();
    QVERIFY(head.peer.isLoopback());
    QCOMPARE(head.peerPort, client.socket.localPort());
    QCOMPARE(head.query, QByteArray("x=1"));
}

QTEST_GUILESS_MAIN(TestGateRequests)
#include "tst_gaterequests.moc"
