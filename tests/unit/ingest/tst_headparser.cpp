// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/headparser.h"

#include <QTest>

using namespace freeagent::ingest;

class TestHeadParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void framing_data();
    void framing();
    void lowersNamesAndTrimsValues();
    void findsTheEndInAnyPieces();
    void stopsEarly_data();
    void stopsEarly();
    void skipsEmptyLines();
    void queries_data();
    void queries();
};

static const QByteArray host = "Host: a\r\n";

void TestHeadParser::accepts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("root") << QByteArray("GET / HTTP/1.1") << QByteArray("GET") << QByteArray("/") << QByteArray();
    QTest::newRow("query") << QByteArray("GET /a?b=c&d HTTP/1.1") << QByteArray("GET") << QByteArray("/a") << QByteArray("b=c&d");
    QTest::newRow("two marks") << QByteArray("PUT /a?b?c HTTP/1.1") << QByteArray("PUT") << QByteArray("/a") << QByteArray("b?c");
    QTest::newRow("escaped") << QByteArray("POST /a%20b%25 HTTP/1.1") << QByteArray("POST") << QByteArray("/a b%") << QByteArray();
    QTest::newRow("utf-8") << QByteArray("DELETE /%C3%A9 HTTP/1.0") << QByteArray("DELETE") << QByteArray("/\xC3\xA9") << QByteArray();
    QTest::newRow("patch") << QByteArray("PATCH /x/ HTTP/1.1") << QByteArray("PATCH") << QByteArray("/x/") << QByteArray();
    QTest::newRow("options") << QByteArray("OPTIONS /x HTTP/1.1") << QByteArray("OPTIONS") << QByteArray("/x") << QByteArray();
    QTest::newRow("head") << QByteArray("HEAD /x HTTP/1.1") << QByteArray("HEAD") << QByteArray("/x") << QByteArray();
}

void TestHeadParser::accepts()
{
    QFETCH(QByteArray, line);
    const auto head = parseHead(QByteArray(line + "\r\n" + host + "\r\n"), {});
    QVERIFY2(head, head ? "" : head.error().text.constData());
    QTEST(head->method, "method");
    QTEST(head->path, "path");
    QTEST(head->query, "query");
}

void TestHeadParser::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status = 400) {
        QTest::newRow(name) << head << status;
    };
    row("a null character in a value", "GET /a?days=7%00 HTTP/1.1\r\nHost: a\r\n");
    row("a null character alone", "GET /a?q=%00 HTTP/1.1\r\nHost: a\r\n");
    row("a null character in a name", "GET /a?d%00=7 HTTP/1.1\r\nHost: a\r\n");
    row("no version", "GET /\r\n" + host + "\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n");
    row("tab for space", "GET\t/\tHTTP/1.1\r\n" + host + "\r\n");
    row("space behind version", "GET / HTTP/1.1 \r\n" + host + "\r\n");
    row("space in target", "GET /a b HTTP/1.1\r\n" + host + "\r\n");
    row("lower-case protocol", "GET / http/1.1\r\n" + host + "\r\n");
    row("version with x", "GET / HTTPx1y1\r\n" + host + "\r\n");
    row("long version", "GET / HTTP/1.10\r\n" + host + "\r\n");
    row("version 2", "GET / HTTP/2.0\r\n" + host + "\r\n", 505);
    row("version 1.2", "GET / HTTP/1.2\r\n" + host + "\r\n", 505);
    row("version 0.9", "GET / HTTP/0.9\r\n" + host + "\r\n", 505);
    row("unknown method", "BREW / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("lower-case method", "get / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("trace", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("connect", "CONNECT a:1 HTTP/1.1\r\n" + host + "\r\n", 501);
    row("method with bracket", "GE[T / HTTP/1.1\r\n" + host + "\r\n");
    row("empty method", " / HTTP/1.1\r\n" + host + "\r\n");
    row("absolute form", "GET http://a/ HTTP/1.1\r\n" + host + "\r\n");
    row("authority form", "GET a:80 HTTP/1.1\r\n" + host + "\r\n");
    row("asterisk form", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n");
    row("fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n");
    row("raw utf-8 in query", "GET /a?\xC3\xA9 HTTP/1.1\r\n" + host + "\r\n");
    row("control in query", "GET /a?\x01 HTTP/1.1\r\n" + host + "\r\n");
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n");
    row("host with path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
    row("host with user", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n");
    row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n");
    row("space before colon", "GET / HTTP/1.1\r\n" + host + "X-A : 1\r\n\r\n");
    row("no colon", "GET / HTTP/1.1\r\n" + host + "X-A\r\n\r\n");
    row("empty name", "GET / HTTP/1.1\r\n" + host + ": 1\r\n\r\n");
    row("folded line", "GET / HTTP/1.1\r\n" + host + "X-A: 1\r\n 2\r\n\r\n");
    row("first line folded", "GET / HTTP/1.1\r\n X: 1\r\n" + host + "\r\n");
    row("NUL in value", QByteArray("GET / HTTP/1.1\r\n" + host + "X-A: a") + '\0' + "b\r\n\r\n");
    row("bare CR in value", "GET / HTTP/1.1\r\n" + host + "X-A: a\rb\r\n\r\n");
    row("DEL in value", "GET / HTTP/1.1\r\n" + host + "X-A: a\x7f\r\n\r\n");
    row("utf-8 in name", "GET / HTTP/1.1\r\n" + host + "X-\xC3\xA9: a\r\n\r\n");
    row("101 fields", "GET / HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(100) + "\r\n", 431);
    row("long target", "GET /" + QByteArray(8192, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
    row("two content types", "POST / HTTP/1.1\r\n" + host + "Content-Type: a/b\r\ncontent-type: a/b\r\n\r\n");
    row("two credentials", "GET / HTTP/1.1\r\n" + host + "Authorization: a\r\nAuthorization: b\r\n\r\n");
    row("unknown expectation", "POST / HTTP/1.1\r\n" + host + "Expect: tea\r\n\r\n", 417);
}

void TestHeadParser::refuses()
{
    QFETCH(QByteArray, head);
    const auto parsed = parseHead(head, {});
    QVERIFY(!parsed);
    QTEST(parsed.error().status, "status");
    QVERIFY(!parsed.error().text.isEmpty());
}

void TestHeadParser::framing_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status"); // 0: accepted
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("chunked");
    const auto row = [](const char *name, QByteArray fields, int status, qint64 length = -1, bool chunked = false) {
        QTest::newRow(name) << fields << status << length << chunked;
    };
    row("none", "", 0);
    row("length", "Content-Length: 5\r\n", 0, 5);
    row("zero", "Content-Length: 0\r\n", 0, 0);
    row("spaces around", "Content-Length: \t 7 \t\r\n", 0, 7);
    row("chunked", "Transfer-Encoding: chunked\r\n", 0, -1, true);
    row("Chunked", "transfer-encoding: Chunked\r\n", 0, -1, true);
    row("two equal lengths", "Content-Length: 5\r\nContent-Length: 5\r\n", 400);
    row("length list", "Content-Length: 5, 5\r\n", 400);
    row("negative", "Content-Length: -5\r\n", 400);
    row("plus", "Content-Length: +5\r\n", 400);
    row("hex", "Content-Length: 0x10\r\n", 400);
    row("empty", "Content-Length:\r\n", 400);
    row("words", "Content-Length: five\r\n", 400);
    row("inner space", "Content-Length: 1 0\r\n", 400);
    row("2^63", "Content-Length: 9223372036854775808\r\n", 413);
    row("2^64 - 1", "Content-Length: 18446744073709551615\r\n", 413);
    row("30 digits", "Content-Length: 111111111111111111111111111111\r\n", 413);
    row("length and chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400);
    row("chunked and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", 400);
    row("two encodings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", 400);
    row("xchunked", "Transfer-Encoding: xchunked\r\n", 501);
    row("gzip, chunked", "Transfer-Encoding: gzip, chunked\r\n", 501);
    row("chunked, identity", "Transfer-Encoding: chunked, identity\r\n", 501);
    row("quoted", "Transfer-Encoding: \"chunked\"\r\n", 501);
    row("empty encoding", "Transfer-Encoding:\r\n", 400);
    row("vertical tab", "Transfer-Encoding: \vchunked\r\n", 400);
}

void TestHeadParser::framing()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    const auto head = parseHead(QByteArray("POST / HTTP/1.1\r\n" + host + fields + "\r\n"), {});
    QCOMPARE(head ? 0 : head.error().status, status);
    if (head) {
        QTEST(head->contentLength, "length");
        QTEST(head->chunked, "chunked");
    }
}

void TestHeadParser::lowersNamesAndTrimsValues()
{
    const auto head = parseHead("GET / HTTP/1.1\r\nHOST: a\r\nX-Strange-Name: \t a b \t\r\nX-Api-Key:k\r\nX-None:\r\n\r\n", {});
    QVERIFY(head);
    QCOMPARE(head->value("x-strange-name"), QByteArray("a b"));
    QCOMPARE(head->value("x-api-key"), QByteArray("k"));
    QVERIFY(!head->value("x-none").isNull());
    QVERIFY(head->value("x-other").isNull());
    QVERIFY(head->keepAlive);
    QVERIFY(!parseHead("GET / HTTP/1.1\r\nHost: a\r\nConnection: foo, Close\r\n\r\n", {})->keepAlive);
    QVERIFY(!parseHead("GET / HTTP/1.0\r\n\r\n", {})->keepAlive);
    QVERIFY(parseHead("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", {})->keepAlive);
}

void TestHeadParser::findsTheEndInAnyPieces()
{
    const QByteArray head = "GET /path HTTP/1.1\r\nHost: a\r\nX-A: b\r\n\r\n";
    const QByteArray bytes = head + "GET /next";
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        qsizetype scanned = 0;
        qsizetype end = 0;
        for (qsizetype seen = step; end == 0; seen = std::min(seen + step, bytes.size())) {
            const auto found = findHeadEnd(QByteArrayView(bytes).first(seen), scanned, {});
            QVERIFY(found);
            end = *found;
        }
        QCOMPARE(end, head.size());
    }
}

void TestHeadParser::stopsEarly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02", 4) << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost") << 400;
    QTest::newRow("LF first") << QByteArray("\nGET") << 400;
    QTest::newRow("endless target") << QByteArray("GET /" + QByteArray(8300, 'a')) << 414;
    QTest::newRow("endless fields") << QByteArray("GET / HTTP/1.1\r\n" + QByteArray(16400, 'a')) << 431;
    QTest::newRow("complete but long") << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(16400, 'a') + "\r\n\r\n") << 431;
}

void TestHeadParser::stopsEarly()
{
    QFETCH(QByteArray, bytes);
    qsizetype scanned = 0;
    const auto end = findHeadEnd(bytes, scanned, {});
    QVERIFY(!end);
    QTEST(end.error().status, "status");
    QCOMPARE(end.error().code == kTlsInClear, bytes.startsWith('\x16'));
}

void TestHeadParser::skipsEmptyLines()
{
    QCOMPARE(leadingEmptyLines("GET"), 0);
    QCOMPARE(leadingEmptyLines("\r"), 0);
    QCOMPARE(leadingEmptyLines("\r\nGET"), 2);
    QCOMPARE(leadingEmptyLines("\r\n\r\nGET"), 4);
}

void TestHeadParser::queries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("a=1&b=2") << QByteArray("b") << true << QByteArray("2");
    QTest::newRow("first of two") << QByteArray("a=1&a=2") << QByteArray("a") << true << QByteArray("1");
    QTest::newRow("plus and escape") << QByteArray("q=a+b%2Bc") << QByteArray("q") << true << QByteArray("a b+c");
    QTest::newRow("no value") << QByteArray("follow&x=1") << QByteArray("follow") << true << QByteArray("");
    QTest::newRow("absent") << QByteArray("ab=1") << QByteArray("a") << false << QByteArray();
    QTest::newRow("escaped name") << QByteArray("%61=1") << QByteArray("a") << true << QByteArray("1");
    QTest::newRow("broken escape") << QByteArray("a=100%&b=%zz") << QByteArray("b") << true << QByteArray("%zz");
    QTest::newRow("equals in value") << QByteArray("a=b=c") << QByteArray("a") << true << QByteArray("b=c");
    QTest::newRow("empty query") << QByteArray() << QByteArray("a") << false << QByteArray();
}

void TestHeadParser::queries()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, present);
    RequestHead head;
    QFETCH(QByteArray, query);
    head.query = query;
    QCOMPARE(head.hasQuery(name), present);
    QTEST(head.queryValue(name), "value");
    QCOMPARE(head.queryValue(name).isNull(), !present);
}

QTEST_APPLESS_MAIN(TestHeadParser)
#include "tst_headparser.moc"
