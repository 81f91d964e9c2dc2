// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/refusal.h"
#include "daemon/ingest/responsewriter.h"

#include <QLocale>
#include <QTest>

using namespace freeagent::ingest;

class TestResponseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAHead();
    void leavesOutWhatTheGateOwns();
    void givesEveryStatusAPhrase();
    void knowsWhatMayBeSent();
    void writesTheDate();
    void writesRefusals();
};

static QByteArray head(const ResponseHead &response)
{
    QByteArray out;
    appendHead(out, response);
    return out;
}

void TestResponseWriter::writesAHead()
{
    const Headers headers{{"etag", "\"x\""}, {"X-Checksum-SHA256", "abc"}, {"cache-control", "private"}};
    QCOMPARE(head({404, "text/plain", headers, Framing::Length, 12, true, 1, "now"}),
             QByteArray("HTTP/1.1 404 Not Found\r\nDate: now\r\nContent-Type: text/plain\r\nContent-Length: 12\r\nEtag: \"x\"\r\n"
                        "X-Checksum-SHA256: abc\r\nCache-Control: private\r\nX-Content-Type-Options: nosniff\r\n\r\n"));
    QCOMPARE(head({204, "text/plain", {}, Framing::None, 0, false, 1, "now"}),
             QByteArray("HTTP/1.1 204 No Content\r\nDate: now\r\nCache-Control: no-store\r\n"
                        "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"));
    QCOMPARE(head({200, "a/b", {}, Framing::Chunked, 0, true, 0, "now"}),
             QByteArray("HTTP/1.1 200 OK\r\nDate: now\r\nContent-Type: a/b\r\nTransfer-Encoding: chunked\r\n"
                        "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: keep-alive\r\n\r\n"));
}

void TestResponseWriter::leavesOutWhatTheGateOwns()
{
    const Headers headers{{"Content-Length", "99"}, {"transfer-encoding", "chunked"}, {"Connection", "close"},
                          {"date", "never"}, {"Content-Type", "x/y"}};
    QCOMPARE(head({200, "a/b", headers, Framing::Length, 1, true, 1, "now"}),
             QByteArray("HTTP/1.1 200 OK\r\nDate: now\r\nContent-Type: a/b\r\nContent-Length: 1\r\nCache-Control: no-store\r\n"
                        "X-Content-Type-Options: nosniff\r\n\r\n"));
}

void TestResponseWriter::givesEveryStatusAPhrase()
{
    for (int status = 200; status < 600; ++status)
        QVERIFY(!reasonPhrase(status).isEmpty());
    QCOMPARE(reasonPhrase(507), QByteArrayView("Insufficient Storage"));
    QCOMPARE(reasonPhrase(431), QByteArrayView("Request Header Fields Too Large"));
}

void TestResponseWriter::knowsWhatMayBeSent()
{
    QVERIFY(areSendable({{"x-a", "b c\td"}, {"x-b", ""}, {"x-c", "\xC3\xA9"}}));
    QVERIFY(!areSendable({{"x-a", "b\r\nx-evil: 1"}}));
    QVERIFY(!areSendable({{"x-a", "b\n"}}));
    QVERIFY(!areSendable({{"x-a", QByteArray("b\0c", 3)}}));
    QVERIFY(!areSendable({{"x a", "b"}}));
    QVERIFY(!areSendable({{"x-a\r\nx-b", "b"}}));
    QVERIFY(!areSendable({{"", "b"}}));
}

void TestResponseWriter::writesTheDate()
{
    HttpDate date;
    const QString text = QString::fromLatin1(date.text());
    const QDateTime parsed = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    QVERIFY2(parsed.isValid(), qPrintable(text));
    QVERIFY(std::abs(parsed.secsTo(QDateTime::fromString(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).chopped(1), Qt::ISODate))) < 5);
}

void TestResponseWriter::writesRefusals()
{
    const Response response = toResponse({400, "CODE", "a \"b\"\\\n\x7f"});
    QCOMPARE(response.status, 400);
    QCOMPARE(response.body, QByteArray("{\"error\":\"a \\\"b\\\"\\\\\\u000a\\u007f\",\"code\":\"CODE\","
                                       "\"message\":\"a \\\"b\\\"\\\\\\u000a\\u007f\"}"));
}

QTEST_APPLESS_MAIN(TestResponseWriter)
#include "tst_responsewriter.moc"
