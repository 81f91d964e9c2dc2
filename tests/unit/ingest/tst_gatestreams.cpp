// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ingest/gatefixture.h"

#include <QTest>

using namespace freeagent::ingest;
using namespace freeagent::ingest::test;

class TestGateStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams();
    void streamsToOldClients();
    void streamHeadOnly();
    void cutsSlowStreams();
    void tellsWhenAStreamsReaderLeaves();
    void tellsNobodyWhoHasLetGo();
    void tellsNobodyWhoHasEnded();
};

void TestGateStreams::streams()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/stream"));
    QTRY_COMPARE(fixture.application.streams.size(), size_t(1));
    QTRY_VERIFY(client.received.contains("text/event-stream"));
    const auto stream = fixture.application.streams[0];
    QVERIFY(stream->write("data: one\n\n"));
    QVERIFY(stream->write(""));
    QTRY_VERIFY(client.received.contains("data: one"));
    QVERIFY(stream->write("data: two\n\n"));
    stream->end();
    QVERIFY(!stream->write("data: three\n\n"));
    const Answer answer = client.answer();
    QCOMPARE(answer.field("transfer-encoding"), QByteArray("chunked"));
    QCOMPARE(answer.body, QByteArray("data: one\n\ndata: two\n\n"));
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
    QCOMPARE(fixture.application.gone, 0);
}

void TestGateStreams::streamsToOldClients()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QTRY_COMPARE(fixture.application.streams.size(), size_t(1));
    QVERIFY(fixture.application.streams[0]->write("one"));
    QVERIFY(fixture.application.streams[0]->write("two"));
    fixture.application.streams.clear();
    QVERIFY(client.waitForClosed());
    const Answer answer = client.answer();
    QCOMPARE(answer.body, QByteArray("onetwo"));
    QCOMPARE(answer.field("connection"), QByteArray("close"));
    QVERIFY(answer.field("transfer-encoding").isNull());
}

void TestGateStreams::streamHeadOnly()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send("HEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n" + get("/ping"));
    QCOMPARE(client.answer(true).status, 200);
    QCOMPARE(client.answer().body, QByteArray("pong"));
    QVERIFY(!fixture.application.streams.at(0)->write("x"));
}

void TestGateStreams::cutsSlowStreams()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.stopReading();
    client.send(get("/stream"));
    QTRY_COMPARE(fixture.application.streams.size(), size_t(1));
    const auto stream = fixture.application.streams[0];
    const QByteArray event(100'000, 'e');
    int written = 0;
    while (written < 1000 && stream->write(event, 500'000))
        ++written;
    QVERIFY(written < 1000);
    QCOMPARE(fixture.application.gone, 0); // never from inside a call of ours
    QTRY_COMPARE(fixture.gate.connections(), 0);
    QCOMPARE(fixture.application.gone, 1);
    QVERIFY(!stream->write(event));
    QCOMPARE(stream->backlog(), 0);
}

void TestGateStreams::tellsWhenAStreamsReaderLeaves()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/stream"));
    QTRY_COMPARE(fixture.application.streams.size(), size_t(1));
    client.socket.disconnectFromHost();
    QTRY_COMPARE(fixture.application.gone, 1);
    QVERIFY(!fixture.application.streams[0]->write("x"));
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

/// A stream is cut, its owner hears of it from a write and is gone before the connection's turn.
void TestGateStreams::tellsNobodyWhoHasLetGo()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/followed"));
    QTRY_COMPARE(fixture.application.streams.size(), size_t(1));
    fixture.application.parked.at(0)->cut();
    QVERIFY(!fixture.application.streams.at(0)->write("x"));
    fixture.application.streams.clear();
    fixture.application.parked.clear();
    QTRY_COMPARE(fixture.gate.connections(), 0);
    QCOMPARE(fixture.application.gone, 0);
}

/// The last octets are still on their way when the owner ends the stream.
void TestGateStreams::tellsNobodyWhoHasEnded()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.stopReading();
    client.send(get("/stream"));
    QTRY_COMPARE(fixture.application.streams.size(), size_t(1));
    QVERIFY(fixture.application.streams[0]->write(QByteArray(20 << 20, 'e'), 64 << 20));
    QVERIFY(fixture.application.streams[0]->backlog() > 0);
    fixture.application.streams.clear();
    client.socket.abort();
    QTRY_COMPARE(fixture.gate.connections(), 0);
    QCOMPARE(fixture.application.gone, 0);
}

QTEST_GUILESS_MAIN(TestGateStreams)
#include "tst_gatestreams.moc"
