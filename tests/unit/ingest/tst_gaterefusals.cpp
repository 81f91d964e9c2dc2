// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that serve to smuggle, confuse or overload: each must be refused on the socket, and the connection closed.
#include "tests/unit/ingest/gatefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace freeagent::ingest;
using namespace freeagent::ingest::test;

class TestGateRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformed_data();
    void malformed();
    void incompleteIsTimedOut_data();
    void incompleteIsTimedOut();
};

/// What would be served if a refused request were taken for a complete one.
static const QByteArray smuggled = get("/ping");

void TestGateRefusals::malformed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status = 400) {
        QTest::newRow(name) << request << status;
    };
    const auto echo = [](const QByteArray &fields, const QByteArray &body = {}) -> QByteArray {
        return "POST /echo HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body + smuggled;
    };
    const auto chunked = [&](const QByteArray &body) -> QByteArray { return echo("Transfer-Encoding: chunked\r\n", body); };
    const QByteArray nul(1, '\0');

    row("two lengths", echo("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"));
    row("two equal lengths", echo("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"));
    row("length list", echo("Content-Length: 5, 5\r\n", "hello"));
    row("length and chunked", echo("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("chunked and length", echo("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
    row("xchunked", echo("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501);
    row("gzip, chunked", echo("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501);
    row("chunked, chunked", echo("Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n"), 501);
    row("two encodings", echo("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("encoding behind vertical tab", echo("Transfer-Encoding: \vchunked\r\n", "0\r\n\r\n"));
    row("encoding name with space", echo("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"));
    row("chunked in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled);
    row("negative length", echo("Content-Length: -5\r\n", "hello"));
    row("length with plus", echo("Content-Length: +5\r\n", "hello"));
    row("hexadecimal length", echo("Content-Length: 0x10\r\n", "hello"));
    row("empty length", echo("Content-Length:\r\n", "hello"));
    row("length in words", echo("Content-Length: five\r\n", "hello"));
    row("length 2^64 - 1", echo("Content-Length: 18446744073709551615\r\n", "hello"), 413);
    row("length 10^11", echo("Content-Length: 100000000000\r\n", "hello"), 413);
    row("length above the route's limit", echo("Content-Length: 100001\r\n", "hello"), 413);
    row("bare LF", "GET /ping HTTP/1.1\nHost: a\n\n");
    row("bare LF in a field", "GET /ping HTTP/1.1\r\nHost: a\r\nX-A: b\nX-C: d\r\n\r\n");
    row("bare CR in a field", "GET /ping HTTP/1.1\r\nHost: a\r\nX-A: b\rX-C: d\r\n\r\n");
    row("folded field", "GET /ping HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n");
    row("blank before the first field", "GET /ping HTTP/1.1\r\n Host: a\r\nHost: b\r\n\r\n");
    row("space before colon", "GET /ping HTTP/1.1\r\nHost: a\r\nX-A : b\r\n\r\n");
    row("field without colon", "GET /ping HTTP/1.1\r\nHost: a\r\nX-A\r\n\r\n");
    row("field without name", "GET /ping HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n");
    row("NUL in a field", "GET /ping HTTP/1.1\r\nHost: a\r\nX-A: b" + nul + "\r\n\r\n");
    row("NUL in a name", "GET /ping HTTP/1.1\r\nHost: a\r\nX-" + nul + "A: b\r\n\r\n");
    row("no host", "GET /ping HTTP/1.1\r\n\r\n");
    row("two hosts", "GET /ping HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("empty host", "GET /ping HTTP/1.1\r\nHost: \r\n\r\n");
    row("HTTP/9.9", "GET /ping HTTP/9.9\r\nHost: a\r\n\r\n", 505);
    row("HTTP/2.0 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTPx1y1", "GET /ping HTTPx1y1\r\nHost: a\r\n\r\n");
    row("no version", "GET /ping\r\nHost: a\r\n\r\n");
    row("lower-case method", "get /ping HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("unknown method", "BREW /ping HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("TRACE", "TRACE /ping HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("absolute form", "GET http://evil/ping HTTP/1.1\r\nHost: a\r\n\r\n");
    row("authority as path", "GET //x/ping HTTP/1.1\r\nHost: a\r\n\r\n");
    row("two spaces", "GET  /ping HTTP/1.1\r\nHost: a\r\n\r\n");
    row("tab in the request line", "GET\t/ping HTTP/1.1\r\nHost: a\r\n\r\n");
    row("escaped LF", get("/ping%0A"));
    row("escaped NUL", get("/ping%00"));
    row("escaped dots", get("/a/%2e%2e/ping"));
    row("plain dots", get("/a/../ping"));
    row("dots with parameter", get("/a/..;/ping"));
    row("escaped slash", get("/a%2fping"));
    row("backslash", get("/a\\ping"));
    row("overlong dots", get("/%c0%ae%c0%ae/ping"));
    row("broken escape", get("/%zz"));
    row("fragment", get("/ping#x"));
    row("chunk size -1", chunked("-1\r\nhello\r\n0\r\n\r\n"));
    row("chunk size zz", chunked("zz\r\nhello\r\n0\r\n\r\n"));
    row("chunk size 0x5", chunked("0x5\r\nhello\r\n0\r\n\r\n"));
    row("chunk size 2^64", chunked("10000000000000005\r\nhello\r\n0\r\n\r\n"));
    row("chunk size 7fff...", chunked("7fffffffffffffff\r\nhello\r\n0\r\n\r\n"));
    row("chunk size with space", chunked("5 \r\nhello\r\n0\r\n\r\n"));
    row("chunk size and LF", chunked("5\nhello\r\n0\r\n\r\n"));
    row("no CR LF behind a chunk", chunked("5\r\nhello0\r\n\r\n"));
    row("LF in a chunk extension", chunked("5;a\nb\r\nhello\r\n0\r\n\r\n"));
    row("endless chunk extension", chunked("5;" + QByteArray(1000, 'x') + "\r\nhello\r\n0\r\n\r\n"));
    row("trailer with space", chunked("0\r\nX A: b\r\n\r\n"));
    row("trailer with LF", chunked("0\r\nX: a\n\r\n"));
    row("chunks above the limit", chunked("30D41\r\n" + QByteArray(200'001, 'x') + "\r\n0\r\n\r\n"), 413);
    row("101 fields", "GET /ping HTTP/1.1\r\nHost: a\r\n" + QByteArray("A: b\r\n").repeated(100) + "\r\n", 431);
    row("long field", "GET /ping HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n", 431);
    row("endless field", "GET /ping HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'x'), 431);
    row("long target", get("/" + QByteArray(9'000, 'x')), 414);
    row("endless target", "GET /" + QByteArray(20'000, 'x'), 414);
    row("unknown expectation", echo("Content-Length: 5\r\nExpect: tea\r\n", "hello"), 417);
    row("TLS hello", QByteArray::fromHex("16030100f5010000f10303"));
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    row("three empty lines", "\r\n\r\n\r\n" + get("/ping"));
    row("no multipart", "POST /upload HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 200000\r\n\r\nhello");
    row("multipart without boundary",
        "POST /upload HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data\r\nContent-Length: 200000\r\n\r\nhello");
    row("broken multipart", multipart("/upload", "--frontierX\r\n\r\n"));
    row("too many parts", multipart("/upload", fieldPart("a", "b").repeated(65)), 413);
}

void TestGateRefusals::malformed()
{
    QFETCH(QByteArray, request);
    GateFixture fixture;
    RawClient client(fixture);
    const Answer answer = client.ask(request);
    QTEST(answer.status, "status");
    QCOMPARE(answer.field("connection"), QByteArray("close"));
    QCOMPARE(answer.field("content-type"), QByteArray("application/json"));
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    QVERIFY(!body.value(u"code").toString().isEmpty());
    QCOMPARE(body.value(u"error"), body.value(u"message"));
    QVERIFY(client.waitForClosed());
    QVERIFY2(client.received.isEmpty(), client.received.constData());
    QCOMPARE(fixture.application.served, 0);
    QTRY_COMPARE(fixture.gate.connections(), 0);
    QTRY_COMPARE(fixture.incomingFiles(), 0);
}

void TestGateRefusals::incompleteIsTimedOut_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a request line") << QByteArray("GET /pi");
    QTest::newRow("half a head") << QByteArray("GET /ping HTTP/1.1\r\nHost: a\r\n");
    QTest::newRow("half a body") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nhello");
    QTest::newRow("half a chunk") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe");
}

void TestGateRefusals::incompleteIsTimedOut()
{
    QFETCH(QByteArray, request);
    Limits limits;
    limits.headTimeout = limits.bodyRateWindow = std::chrono::milliseconds(100);
    GateFixture fixture(limits);
    RawClient client(fixture);
    const Answer answer = client.ask(request);
    QCOMPARE(answer.status, 408);
    QCOMPARE(answer.field("connection"), QByteArray("close"));
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

QTEST_GUILESS_MAIN(TestGateRefusals)
#include "tst_gaterefusals.moc"
