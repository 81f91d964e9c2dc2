// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/fileplan.h"

#include <QTest>

using namespace freeagent::ingest;

class TestFilePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();
};

void TestFilePlan::plans_data()
{
    QTest::addColumn<QByteArray>("fields"); // "name=value|name=value"
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QByteArray>("contentRange");
    const auto row = [](const char *fields, int status, qint64 offset, qint64 length, const char *range = "") {
        QTest::newRow(fields) << QByteArray(fields) << status << offset << length << QByteArray(range);
    };
    row("", 200, 0, 1000);
    row("range=bytes=0-", 206, 0, 1000, "bytes 0-999/1000");
    row("range=bytes=0-0", 206, 0, 1, "bytes 0-0/1000");
    row("range=bytes=500-599", 206, 500, 100, "bytes 500-599/1000");
    row("range=Bytes=999-2000", 206, 999, 1, "bytes 999-999/1000");
    row("range=bytes=-1", 206, 999, 1, "bytes 999-999/1000");
    row("range=bytes=-5000", 206, 0, 1000, "bytes 0-999/1000");
    row("range=bytes=0-99999999999999999999999", 206, 0, 1000, "bytes 0-999/1000");
    row("range=bytes=1000-", 416, 0, 0, "bytes */1000");
    row("range=bytes=99999999999999999999999-", 416, 0, 0, "bytes */1000");
    row("range=bytes=-0", 416, 0, 0, "bytes */1000");
    row("range=bytes=5-4", 200, 0, 1000);
    row("range=bytes=0-1,4-5", 200, 0, 1000);
    row("range=bytes=a-b", 200, 0, 1000);
    row("range=bytes=-", 200, 0, 1000);
    row("range=bytes=", 200, 0, 1000);
    row("range=lines=0-1", 200, 0, 1000);
    row("range=bytes=--1", 200, 0, 1000);
    row("if-none-match=\"tag\"", 304, 0, 0);
    row("if-none-match=W/\"tag\"", 304, 0, 0);
    row("if-none-match=\"x\", \"tag\"", 304, 0, 0);
    row("if-none-match=*", 304, 0, 0);
    row("if-none-match=\"x\"", 200, 0, 1000);
    row("if-none-match=tag", 200, 0, 1000);
    row("if-none-match=\"tag\"|range=bytes=0-1", 304, 0, 0);
    row("if-range=\"tag\"|range=bytes=0-1", 206, 0, 2, "bytes 0-1/1000");
    row("if-range=\"old\"|range=bytes=0-1", 200, 0, 1000);
    row("if-range=W/\"tag\"|range=bytes=0-1", 200, 0, 1000);
    row("if-range=Mon, 05 Jan 2026 09:00:00 GMT|range=bytes=0-1", 200, 0, 1000);
    row("if-range=\"old\"|range=bytes=5000-", 200, 0, 1000);
    row("method=HEAD|range=bytes=0-1", 200, 0, 1000);
    row("method=HEAD|if-none-match=\"tag\"", 304, 0, 0);
}

void TestFilePlan::plans()
{
    QFETCH(QByteArray, fields);
    RequestHead head;
    head.method = "GET";
    for (const QByteArray &field : fields.split('|')) {
        const auto equals = field.indexOf('=');
        if (field.startsWith("method="))
            head.method = field.mid(equals + 1);
        else if (equals > 0)
            head.headers.emplaceBack(field.left(equals), field.mid(equals + 1));
    }
    const FilePlan plan = planFile(head, "\"tag\"", 1000);
    QTEST(plan.status, "status");
    QTEST(plan.offset, "offset");
    QTEST(plan.length, "length");
    QByteArray found("");
    for (const auto &[name, value] : plan.headers)
        if (name == "content-range")
            found = value;
    QTEST(found, "contentRange");
}

QTEST_APPLESS_MAIN(TestFilePlan)
#include "tst_fileplan.moc"
