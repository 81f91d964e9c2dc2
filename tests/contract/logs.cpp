// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"
#include "tests/support/daemon/ssereader.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// What workers write, and how it is read.
class Logs : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void appended_data();
    void appended();
    void brokenJsonIsSalvaged();
    void controlCharactersAreKept();
    void linesThatEveryoneLooksFor();
    void windows_data();
    void windows();
    void nothingIsCutOff();
    void whoMayWrite();
    void followed();
    void followedFromWhereOneWas();
};

void Logs::appended_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<QStringList>("messages");
    const QByteArray invalidLevel = R"({"error":"Invalid log level. Must be: info, warn, or error"})";
    const QByteArray invalidBody = R"({"error":"Invalid body. Expected { level, message } or { logs: [...] }"})";
    QTest::newRow("one line") << QByteArray(R"({"level":"info","message":"hello"})") << 200 << QByteArray(R"({"success":true})") << QStringList{u"hello"_s};
    QTest::newRow("a batch") << QByteArray(R"({"logs":[{"level":"info","message":"a"},{"level":"warn","message":"b"},{"level":"error","message":"c"}]})")
                             << 200 << QByteArray(R"({"success":true,"count":3})") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("a batch with an odd level") << QByteArray(R"({"logs":[{"level":"debug","message":"a"},{"level":"info","message":"b"}]})") << 200
                                               << QByteArray(R"({"success":true,"count":2})") << QStringList{u"b"_s};
    QTest::newRow("an empty batch") << QByteArray(R"({"logs":[]})") << 200 << QByteArray(R"({"success":true,"count":0})") << QStringList{};
    QTest::newRow("debug alone") << QByteArray(R"({"level":"debug","message":"x"})") << 400 << invalidLevel << QStringList{};
    QTest::newRow("neither form") << QByteArray(R"({"text":"x"})") << 400 << invalidBody << QStringList{};
    QTest::newRow("empty") << QByteArray() << 400 << invalidBody << QStringList{};
    QTest::newRow("not JSON") << QByteArray("hello") << 400 << QByteArray(R"({"error":"#text"})") << QStringList{};
    QTest::newRow("umlauts and signs") << QByteArray("{\"level\":\"info\",\"message\":\"\xc3\xbc \xe2\x9c\x93 <b>\"}") << 200 << QByteArray()
                                       << QStringList{QString::fromUtf8("\xc3\xbc \xe2\x9c\x93 <b>")};
}

void Logs::appended()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, shape);
    QFETCH(QStringList, messages);
    const Assignment a = assigned();
    ANSWERS(api().post("/api/builds/" + a.build.id + "/logs", adminAs(a.worker.id), body), status, shape);
    QCOMPARE(logMessages(a.build.id), (QStringList{u"Build submitted"_s, u"Assigned to worker mac"_s} + messages));
}

/// The first generation's runner glues its JSON together in a shell.
void Logs::brokenJsonIsSalvaged()
{
    const Assignment a = assigned();
    const QByteArray broken = R"({"level":"info","message":"error: no such module "Expo" in C:\new"})";
    ANSWERS(api().post("/api/builds/" + a.build.id + "/logs", adminAs(a.worker.id), broken), 200, R"({"success":true})");
    QVERIFY(logMessages(a.build.id).last().contains(u"no such module \"Expo\""_s));
}

void Logs::controlCharactersAreKept()
{
    const Assignment a = assigned();
    const QByteArray raw = "{\"logs\":[{\"level\":\"info\",\"message\":\"\x1b[32mgreen\x1b[0m\ttab\"}]}";
    ANSWERS(api().post("/api/builds/" + a.build.id + "/logs", vmToken(vmTokenOf(a)), raw), 200, R"({"success":true,"count":1})");
    QCOMPARE(logMessages(a.build.id).last(), u"\x1b[32mgreen\x1b[0m\ttab"_s);
}

void Logs::linesThatEveryoneLooksFor()
{
    const SubmittedBuild done = completed();
    QCOMPARE(logMessages(done.id), (QStringList{u"Build submitted"_s, u"Assigned to worker mac"_s, u"Build completed successfully"_s}));
    const HttpReply retried = api().post("/api/builds/" + done.id + "/retry", admin());
    const QString again = retried.object().value("id"_L1).toString();
    QVERIFY(logMessages(done.id).contains(u"Retried as build "_s + again));
    QVERIFY(logMessages(again.toLatin1()).contains(u"Build submitted (retry of "_s + QString::fromLatin1(done.id) + u')'));
    api().post("/api/builds/" + again.toLatin1() + "/cancel", admin());
    QCOMPARE(logMessages(again.toLatin1()).last(), u"Build cancelled"_s);
    const Assignment failing = assigned();
    report(failing.worker, failing.build.id, "pod install failed");
    QVERIFY(logMessages(failing.build.id).last().contains(u"pod install failed"_s));
}

void Logs::windows_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << QByteArray("") << QStringList{u"Build submitted"_s, u"Assigned to worker mac"_s, u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("the first two") << QByteArray("?limit=2") << QStringList{u"Build submitted"_s, u"Assigned to worker mac"_s};
    QTest::newRow("the last two") << QByteArray("?tail=2") << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("more than there are") << QByteArray("?tail=99") << QStringList{u"Build submitted"_s, u"Assigned to worker mac"_s, u"1"_s, u"2"_s, u"3"_s};
}

void Logs::windows()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, expected);
    const Assignment a = assigned();
    for (const char *n : {"1", "2", "3"})
        api().post("/api/builds/" + a.build.id + "/logs", adminAs(a.worker.id), R"({"level":"info","message":")" + QByteArray(n) + "\"}");
    const HttpReply reply = api().get("/api/builds/" + a.build.id + "/logs" + query, admin());
    ANSWERS(reply, 200, "{\"build_id\":\"" + a.build.id + "\",\"buildId\":\"" + a.build.id + "\",\"logs\":\"#array\"}");
    QStringList messages;
    for (const QJsonValue line : reply.object().value("logs"_L1).toArray()) {
        const QByteArray wrong = test::difference(line, R"({"timestamp":"#ms","level":"info","message":"#text"})");
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        messages.append(line.toObject().value("message"_L1).toString());
    }
    QCOMPARE(messages, expected);
}

/// The CLI follows by counting lines: a default limit would hide all that comes after it.
void Logs::nothingIsCutOff()
{
    const Assignment a = assigned();
    QByteArray batch = "{\"logs\":[";
    for (int i = 0; i < 2500; ++i)
        batch += (i ? "," : "") + QByteArray("{\"level\":\"info\",\"message\":\"line ") + QByteArray::number(i) + "\"}";
    ANSWERS(api().post("/api/builds/" + a.build.id + "/logs", adminAs(a.worker.id), batch + "]}"), 200, R"({"count":2500})");
    const QStringList messages = logMessages(a.build.id);
    QCOMPARE(messages.size(), 2502);
    QCOMPARE(messages.last(), u"line 2499"_s);
}

void Logs::whoMayWrite()
{
    const Assignment a = assigned();
    const QByteArray target = "/api/builds/" + a.build.id + "/logs";
    const QByteArray line = R"({"level":"info","message":"x"})";
    ANSWERS(api().post(target, admin(), line), 401, R"({"error":"Missing X-Worker-Id header"})");
    ANSWERS(api().post(target, adminAs("somebody-else"), line), 403, R"({"error":"Worker not authorized for this build"})");
    ANSWERS(api().post(target, buildToken(a.build.token), line), 401, "");
    ANSWERS(api().post("/api/builds/nosuch/logs", adminAs(a.worker.id), line), 404, "");
    ANSWERS(api().post(target, adminAs(a.worker.id), line), 200, "");
    ANSWERS(api().post(target, workerToken(a.worker.token), line), 200, "");
}

void Logs::followed()
{
    const Assignment a = assigned();
    const QByteArray target = "/api/builds/" + a.build.id + "/logs";
    test::SseReader reader(controller().port());
    const HttpReply head = reader.open(target + "?follow=true", admin());
    QCOMPARE(head.status, 200);
    QVERIFY(head.header("content-type").startsWith("text/event-stream"));
    QStringList messages;
    const auto take = [&](int lines) {
        while (messages.size() < lines) {
            const auto frame = reader.nextOf("line");
            if (!frame)
                return false;
            messages.append(frame->object().value("message"_L1).toString());
            if (frame->id != QByteArray::number(messages.size()))
                return false;
        }
        return true;
    };
    QVERIFY(take(2));
    api().post(target, adminAs(a.worker.id), R"({"logs":[{"level":"info","message":"one"},{"level":"info","message":"two"}]})");
    QVERIFY(take(4));
    upload(a.worker, a.build.id);
    QVERIFY(take(5));
    QCOMPARE(messages, (QStringList{u"Build submitted"_s, u"Assigned to worker mac"_s, u"one"_s, u"two"_s, u"Build completed successfully"_s}));
    const auto end = reader.next();
    QVERIFY(end.has_value());
    QCOMPARE(end->event, QByteArray("end"));
    QCOMPARE(test::difference(end->object(), R"({"status":"completed","outcome":"success"})"), QByteArray());
    QVERIFY(!reader.next().has_value());
    QVERIFY(reader.ended());
}

void Logs::followedFromWhereOneWas()
{
    const SubmittedBuild build = completed();
    test::SseReader reader(controller().port());
    QCOMPARE(reader.open("/api/builds/" + build.id + "/logs?follow=true", buildToken(build.token) + Headers{{"Last-Event-ID", "2"}}).status, 200);
    const auto line = reader.next();
    QVERIFY(line.has_value());
    QCOMPARE(line->id, QByteArray("3"));
    QCOMPARE(line->object().value("message"_L1).toString(), u"Build completed successfully"_s);
    const auto end = reader.next();
    QVERIFY(end.has_value());
    QCOMPARE(end->event, QByteArray("end"));
}

std::unique_ptr<QObject> logsSuite() { return std::make_unique<Logs>(); }

} // namespace freeagent::contract

#include "logs.moc"
