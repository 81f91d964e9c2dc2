// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/headervalue.h"
#include "tests/unit/ingest/partlog.h"

#include <QTest>

using namespace freeagent::ingest;
using freeagent::ingest::test::parsedParts;

class TestMultipartParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void boundaries_data();
    void boundaries();
    void keepsBinaryData();
};

static const QByteArray field = "Content-Disposition: form-data; name=\"a\"\r\n\r\n";

void TestMultipartParser::parses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, QByteArray body, QByteArray result) { QTest::newRow(name) << body << result; };
    row("one field", "--B\r\n" + field + "x\r\n--B--\r\n", "[a|-|]x[end]");
    row("no CR LF at the end", "--B\r\n" + field + "x\r\n--B--", "[a|-|]x[end]");
    row("empty value", "--B\r\n" + field + "\r\n--B--", "[a|-|][end]");
    row("two fields", "--B\r\n" + field + "x\r\n--B\r\n" + field + "y\r\n--B--", "[a|-|]x[end][a|-|]y[end]");
    row("no parts", "--B--\r\n", "");
    row("preamble and epilogue", "hello\r\n--B\r\n" + field + "x\r\n--B--\r\nbye\r\n--B\r\n", "[a|-|]x[end]");
    row("preamble that looks like one", "--A\r\n--B\r\n" + field + "x\r\n--B--", "[a|-|]x[end]");
    row("padding", "--B \t\r\n" + field + "x\r\n--B--", "[a|-|]x[end]");
    row("file", "--B\r\nContent-Type: Application/Zip; x=y\r\ncontent-disposition: form-data; name=f; filename=\"a.zip\"\r\n\r\nz\r\n--B--",
        "[f|a.zip|application/zip]z[end]");
    row("escaped name", "--B\r\nContent-Disposition: form-data; name=\"a\\\"b;c\"; filename=\"\"\r\n\r\nz\r\n--B--", "[a\"b;c||]z[end]");
    row("file name as RFC 5987", "--B\r\nContent-Disposition: form-data; name=\"f\"; filename*=UTF-8''a%20+b\r\n\r\nz\r\n--B--",
        "[f|a +b|]z[end]");
    row("almost delimiters", "--B\r\n" + field + "\r\n--\r\n-\r\n--A\r\r\n\r\n--B--", "[a|-|]\r\n--\r\n-\r\n--A\r\r\n[end]");
    row("boundary without CR LF", "--B\r\n" + field + "x--B\n--B\r\n--B--", "[a|-|]x--B\n--B[end]");
    row("cut in data", "--B\r\n" + field + "x", "[a|-|]x!400");
    row("cut in delimiter", "--B\r\n" + field + "x\r\n--B", "[a|-|]x[end]!400");
    row("cut in closing delimiter", "--B\r\n" + field + "x\r\n--B-", "[a|-|]x[end]!400");
    row("cut in head", "--B\r\nContent-Disp", "!400");
    row("empty", "", "!400");
    row("no delimiter", "hello", "!400");
    row("junk behind delimiter", "--Bx\r\n" + field + "x\r\n--B--", "!400");
    row("boundary is a prefix", "--B\r\n" + field + "x\r\n--BB\r\n\r\n--B--", "[a|-|]x[end]!400");
    row("LF behind delimiter", "--B\n" + field + "x\r\n--B--", "!400");
    row("half closing", "--B\r\n" + field + "x\r\n--B-\r\n", "[a|-|]x[end]!400");
    row("no disposition", "--B\r\nContent-Type: a/b\r\n\r\nx\r\n--B--", "!400");
    row("no head at all", "--B\r\n\r\nx\r\n--B--", "!400");
    row("no name", "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--", "!400");
    row("attachment", "--B\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--B--", "!400");
    row("two dispositions", "--B\r\nContent-Disposition: form-data; name=a\r\n" + field + "x\r\n--B--", "!400");
    row("two names", "--B\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\nx\r\n--B--", "!400");
    row("quote left open", "--B\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--B--", "!400");
    row("space before colon", "--B\r\nContent-Disposition : form-data; name=a\r\n\r\nx\r\n--B--", "!400");
    row("LF in head", "--B\r\nX: a\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--B--", "!400");
    row("endless head", "--B\r\nX: " + QByteArray(9000, 'a'), "!400");
}

void TestMultipartParser::parses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, result);
    for (qsizetype piece = 1; piece <= std::min<qsizetype>(body.size(), 200); ++piece)
        QCOMPARE(parsedParts("B", body, piece), result);
    QCOMPARE(parsedParts("B", body, 1 << 20), result);
}

void TestMultipartParser::boundaries_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("boundary"); // null: refused
    const auto row = [](const char *name, QByteArray type, QByteArray boundary) { QTest::newRow(name) << type << boundary; };
    row("plain", "multipart/form-data; boundary=abc", "abc");
    row("quoted", "Multipart/Form-Data; charset=utf-8; Boundary=\"a b:c\"", "a b:c");
    row("browser", "multipart/form-data; boundary=----WebKitFormBoundaryABC", "----WebKitFormBoundaryABC");
    row("unquoted colon", "multipart/form-data; boundary=gc0:pJq/0?", "gc0:pJq/0?");
    row("70 octets", "multipart/form-data; boundary=" + QByteArray(70, 'x'), QByteArray(70, 'x'));
    row("71 octets", "multipart/form-data; boundary=" + QByteArray(71, 'x'), {});
    row("none", "multipart/form-data", {});
    row("empty", "multipart/form-data; boundary=\"\"", {});
    row("space at the end", "multipart/form-data; boundary=\"a \"", {});
    row("other type", "multipart/mixed; boundary=a", {});
    row("json", "application/json", {});
    row("missing type", "", {});
    row("two", "multipart/form-data; boundary=a; boundary=b", {});
    row("rubbish", "multipart/form-data; boundary", {});
}

void TestMultipartParser::boundaries()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, boundary);
    const auto parsed = multipartBoundary(contentType);
    QCOMPARE(parsed.has_value(), !boundary.isNull());
    QCOMPARE(parsed.value_or(QByteArray()), boundary);
}

void TestMultipartParser::keepsBinaryData()
{
    QByteArray data;
    for (int i = 0; i < 70000; ++i)
        data += char((i * 7 + i / 251) & 0xff);
    for (int i = 0; i < data.size(); i += 97)
        data.replace(i, 6, "\r\n--bo");
    const QByteArray body = "--boundary\r\n" + field + data + "\r\n--boundary--\r\n";
    for (const qsizetype piece : {1, 2, 3, 5, 7, 11, 13, 97, 4096, 65536, 1 << 20})
        QCOMPARE(parsedParts("boundary", body, piece), "[a|-|]" + data + "[end]");
}

QTEST_APPLESS_MAIN(TestMultipartParser)
#include "tst_multipartparser.moc"
