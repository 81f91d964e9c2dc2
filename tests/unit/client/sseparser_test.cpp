// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/backoff.h"
#include "common/client/sseparser.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::client;

class SseParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsTheLastIdOverConnections();
    void dropsWhatALostConnectionLeft();
    void refusesAFrameWithoutEnd();
    void backsOff();
};

using Frames = QList<SseFrame>;
Q_DECLARE_METATYPE(Frames)

void SseParserTest::reads_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Frames>("frames");
    const auto row = [](const char *name, const QByteArray &stream, const Frames &frames) { QTest::newRow(name) << stream << frames; };
    row("one event", "event: stats\ndata: {}\nid: 7\n\n", {{"stats", "{}", "7"}});
    row("no name", "data: x\n\n", {{"message", "x", {}}});
    row("lines of data are joined", "data: a\ndata: b\ndata:\n\n", {{"message", "a\nb\n", {}}});
    row("carriage returns", "event: a\r\ndata: 1\r\n\r\ndata: 2\r\r", {{"a", "1", {}}, {"message", "2", {}}});
    row("comment keeps quiet", ": ping\n\n: ping\n\ndata: x\n\n", {{"message", "x", {}}});
    row("only one blank is cut", "data:  two\ndata:none\n\n", {{"message", " two\nnone", {}}});
    row("no colon", "data\n\n", {{"message", "", {}}});
    row("unknown field", "colour: red\ndata: x\n\n", {{"message", "x", {}}});
    row("without data nothing comes", "event: lonely\nid: 3\n\ndata: x\n\n", {{"message", "x", {}}});
    row("an id is of its frame only", "id: 1\ndata: a\n\ndata: b\n\n", {{"message", "a", "1"}, {"message", "b", {}}});
    row("byte order mark", "\xEF\xBB\xBF" "data: x\n\n", {{"message", "x", {}}});
    row("id with a zero byte is no id", QByteArray("id: 1\0002\ndata: x\n\n", 18), {{"message", "x", {}}});
    row("unfinished", "data: x\n", {});
}

void SseParserTest::reads()
{
    QFETCH(QByteArray, stream);
    QFETCH(Frames, frames);
    SseParser whole;
    QCOMPARE(whole.feed(stream), frames);
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        SseParser parser;
        Frames got = parser.feed(QByteArrayView(stream).first(cut));
        got += parser.feed(QByteArrayView(stream).sliced(cut));
        QVERIFY2(got == frames, qPrintable(QStringLiteral("cut at %1").arg(cut)));
    }
    SseParser bytewise;
    Frames got;
    for (const char byte : stream)
        got += bytewise.feed(QByteArrayView(&byte, 1));
    QCOMPARE(got, frames);
}

void SseParserTest::keepsTheLastIdOverConnections()
{
    SseParser parser;
    parser.feed("id: 41\ndata: x\n\n");
    parser.reset();
    QCOMPARE(parser.lastId(), QByteArray("41"));
    parser.feed("id: 42\n\n");
    QCOMPARE(parser.lastId(), QByteArray("42"));
}

void SseParserTest::dropsWhatALostConnectionLeft()
{
    SseParser parser;
    parser.feed("event: old\ndata: half");
    parser.reset();
    QCOMPARE(parser.feed("data: new\n\n"), Frames({{"message", "new", {}}}));
}

void SseParserTest::refusesAFrameWithoutEnd()
{
    SseParser parser;
    const QByteArray piece(1024 * 1024, 'x');
    for (int i = 0; i < 300 && !parser.overflowed(); ++i)
        parser.feed(piece);
    QVERIFY(parser.overflowed());
    parser.reset();
    QVERIFY(!parser.overflowed());
}

void SseParserTest::backsOff()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        Backoff backoff(Millis(500), Millis(15'000), seed);
        Millis most(500);
        for (int i = 0; i < 12; ++i) {
            const Millis wait = backoff.next();
            QVERIFY(wait >= most / 2);
            QVERIFY(wait <= most);
            most = std::min(Millis(15'000), most * 2);
        }
        backoff.reset();
        QVERIFY(backoff.next() <= Millis(500));
    }
}

QTEST_APPLESS_MAIN(SseParserTest)
#include "sseparser_test.moc"
