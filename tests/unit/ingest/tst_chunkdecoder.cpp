// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/chunkdecoder.h"

#include <QTest>

using namespace freeagent::ingest;

class TestChunkDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
};

namespace {
struct Decoded {
    QByteArray data;
    qsizetype consumed = 0;
    bool finished = false;
    int status = 0;
};

Decoded decode(QByteArrayView bytes, qsizetype piece)
{
    ChunkDecoder decoder;
    Decoded result;
    while (result.consumed < bytes.size() && !decoder.finished()) {
        const auto step = decoder.next(bytes.sliced(result.consumed, std::min(piece, bytes.size() - result.consumed)));
        if (!step) {
            result.status = step.error().status;
            return result;
        }
        result.consumed += step->consumed;
        result.data += step->data;
    }
    result.finished = decoder.finished();
    return result;
}
} // namespace

void TestChunkDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *name, QByteArray body, QByteArray data) { QTest::newRow(name) << body << data; };
    row("empty", "0\r\n\r\n", "");
    row("one", "5\r\nhello\r\n0\r\n\r\n", "hello");
    row("two", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "hello world");
    row("hex digits", "A\r\n0123456789\r\na\r\n9876543210\r\n0\r\n\r\n", "01234567899876543210");
    row("leading zeros", "0005\r\nhello\r\n000\r\n\r\n", "hello");
    row("many", QByteArray("1\r\na\r\n").repeated(200) + "0\r\n\r\n", QByteArray(200, 'a'));
    row("extension", "5;name=value;x=\"y\"\r\nhello\r\n0;last\r\n\r\n", "hello");
    row("trailers", "5\r\nhello\r\n0\r\nX-A: b\r\nX-B:\r\n\r\n", "hello");
    row("CR LF in data", "4\r\n\r\n\r\n\r\n0\r\n\r\n", "\r\n\r\n");
}

void TestChunkDecoder::decodes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, data);
    for (qsizetype piece = 1; piece <= body.size() + 3; ++piece) {
        const Decoded result = decode(QByteArray(body + "GET"), piece);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.data, data);
        QVERIFY(result.finished);
        QCOMPARE(result.consumed, body.size());
    }
}

void TestChunkDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, QByteArray body, int status = 400) { QTest::newRow(name) << body << status; };
    row("negative", "-1\r\n");
    row("no hex", "zz\r\n");
    row("prefix", "0x5\r\n");
    row("plus", "+5\r\n");
    row("empty size", "\r\n");
    row("space before", " 5\r\n");
    row("space behind", "5 \r\n");
    row("2^63", "8000000000000000\r\n");
    row("2^64", "10000000000000000\r\n");
    row("7fff", "7fffffffffffffff\r\n");
    row("LF only", "5\nhello");
    row("LF in extension", "5;a\nb\r\n");
    row("NUL in extension", QByteArray("5;a") + '\0' + "\r\n");
    row("CR and no LF", "5\rhello");
    row("long extension", "5;" + QByteArray(300, 'x'));
    row("no CR LF behind data", "5\r\nhelloX");
    row("LF behind data", "5\r\nhello\n");
    row("more data than said", "5\r\nhello world\r\n0\r\n\r\n");
    row("trailer with space", "0\r\nX A: b\r\n\r\n");
    row("trailer without name", "0\r\n: b\r\n\r\n");
    row("trailer without colon", "0\r\nabc\r\n\r\n");
    row("folded trailer", "0\r\nX: a\r\n b\r\n\r\n");
    row("control in trailer", "0\r\nX: \x01\r\n\r\n");
    row("bare LF in trailer", "0\r\nX: a\n\r\n\r\n");
    row("end without LF", "0\r\n\rX");
    row("long trailer", "0\r\nX: " + QByteArray(5000, 'x'), 431);
}

void TestChunkDecoder::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    for (qsizetype piece = 1; piece <= body.size(); ++piece)
        QCOMPARE(decode(body, piece).status, status);
}

QTEST_APPLESS_MAIN(TestChunkDecoder)
#include "tst_chunkdecoder.moc"
