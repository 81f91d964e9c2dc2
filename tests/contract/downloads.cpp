// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

#include <QCryptographicHash>

namespace freeagent::contract {

/// Results on their way out.
class Downloads : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whole_data();
    void whole();
    void androidHasItsOwnEnding();
    void ranges_data();
    void ranges();
    void unchanged();
    void resumesOnlyTheSameFile();
    void notYet();
    void otherTypes();

private:
    QByteArray m_content;
    SubmittedBuild m_build;
};

void Downloads::initTestCase()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    keepQueue();
    for (int i = 0; i < 200'000; ++i)
        m_content += char(i * 7 % 251);
    m_build = completed(m_content);
}

void Downloads::whole_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<bool>("byToken");
    QTest::newRow("download, key") << QByteArray("/download") << false;
    QTest::newRow("download, the submitter's token") << QByteArray("/download") << true;
    QTest::newRow("download/result") << QByteArray("/download/result") << false;
    QTest::newRow("by name") << QByteArray("/artifacts/ID.ipa") << false;
}

void Downloads::whole()
{
    QFETCH(QByteArray, route);
    QFETCH(bool, byToken);
    const QByteArray target = "/api/builds/" + m_build.id + route.replace("ID", m_build.id);
    const Headers headers = byToken ? buildToken(m_build.token) : admin();
    const HttpReply reply = api().get(target, headers);
    ANSWERS(reply, 200, "");
    QCOMPARE(reply.body, m_content);
    QCOMPARE(reply.header("content-type"), QByteArray("application/octet-stream"));
    QCOMPARE(reply.header("content-length"), QByteArray::number(m_content.size()));
    QCOMPARE(reply.header("content-disposition"), "attachment; filename=\"" + m_build.id + ".ipa\"");
    QCOMPARE(reply.header("accept-ranges"), QByteArray("bytes"));
    QCOMPARE(reply.header("x-checksum-sha256"), QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex());
    QVERIFY(reply.header("etag").startsWith('"') && reply.header("etag").endsWith('"'));
    const HttpReply head = api().send({"HEAD", target, headers, {}, false, false});
    QCOMPARE(head.status, 200);
    for (const char *name : {"content-length", "etag", "x-checksum-sha256", "content-disposition"})
        QCOMPARE(head.header(name), reply.header(name));
}

void Downloads::androidHasItsOwnEnding()
{
    const Assignment a = assigned("android");
    ANSWERS(upload(a.worker, a.build.id), 200, "");
    const HttpReply reply = api().get("/api/builds/" + a.build.id + "/download", admin());
    QCOMPARE(reply.header("content-disposition"), "attachment; filename=\"" + a.build.id + ".apk\"");
}

void Downloads::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("length");
    QTest::newRow("the first bytes") << QByteArray("bytes=0-99") << 206 << 0 << 100;
    QTest::newRow("from the middle") << QByteArray("bytes=150000-") << 206 << 150'000 << 50'000;
    QTest::newRow("the last bytes") << QByteArray("bytes=-10") << 206 << 199'990 << 10;
    QTest::newRow("beyond the end is cut") << QByteArray("bytes=199999-999999") << 206 << 199'999 << 1;
    QTest::newRow("behind the end") << QByteArray("bytes=200000-") << 416 << 0 << 0;
    QTest::newRow("nonsense is ignored") << QByteArray("pages=1-2") << 200 << 0 << 200'000;
    QTest::newRow("backwards is ignored") << QByteArray("bytes=5-2") << 200 << 0 << 200'000;
}

void Downloads::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(int, first);
    QFETCH(int, length);
    const HttpReply reply = api().get("/api/builds/" + m_build.id + "/download", admin() + Headers{{"Range", range}});
    ANSWERS(reply, status, "");
    if (status == 416) {
        QCOMPARE(reply.header("content-range"), QByteArray("bytes */200000"));
        return;
    }
    QCOMPARE(reply.body, m_content.mid(first, length));
    if (status == 206)
        QCOMPARE(reply.header("content-range"),
                 "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + length - 1) + "/200000");
}

void Downloads::unchanged()
{
    const QByteArray target = "/api/builds/" + m_build.id + "/download";
    const QByteArray etag = api().get(target, admin()).header("etag");
    const HttpReply reply = api().get(target, admin() + Headers{{"If-None-Match", etag}});
    ANSWERS(reply, 304, "");
    QVERIFY(reply.body.isEmpty());
    ANSWERS(api().get(target, admin() + Headers{{"If-None-Match", "\"other\""}}), 200, "");
}

void Downloads::resumesOnlyTheSameFile()
{
    const QByteArray target = "/api/builds/" + m_build.id + "/download";
    const QByteArray etag = api().get(target, admin()).header("etag");
    ANSWERS(api().get(target, admin() + Headers{{"Range", "bytes=10-19"}, {"If-Range", etag}}), 206, "");
    ANSWERS(api().get(target, admin() + Headers{{"Range", "bytes=10-19"}, {"If-Range", "\"other\""}}), 200, "");
}

void Downloads::notYet()
{
    const Assignment a = assigned("android");
    for (const char *route : {"/download", "/download/result"})
        ANSWERS(api().get("/api/builds/" + a.build.id + route, admin()), 400, R"({"error":"Build not completed"})");
    report(a.worker, a.build.id, "broken");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/download", admin()), 400, R"({"error":"Build not completed"})");
}

void Downloads::otherTypes()
{
    const HttpReply source = api().get("/api/builds/" + m_build.id + "/download/source", admin());
    ANSWERS(source, 200, "");
    QCOMPARE(source.body, QByteArray("PK\x03\x04 the source"));
    ANSWERS(api().get("/api/builds/" + m_build.id + "/download/secrets", admin()), 400, R"({"error":"#text"})");
    ANSWERS(api().get("/api/builds/" + m_build.id + "/artifacts/other.ipa", admin()), 404, R"({"error":"#text"})");
    const HttpReply climbing = controller().request({"GET", "/api/builds/" + m_build.id + "/artifacts/..%2F..%2Fcontroller.db", admin(), {}, false, false});
    QCOMPARE(climbing.status / 100, 4);
}

std::unique_ptr<QObject> downloadsSuite() { return std::make_unique<Downloads>(); }

} // namespace freeagent::contract

#include "downloads.moc"
