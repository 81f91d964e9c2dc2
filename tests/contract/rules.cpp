// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

#include <QRegularExpression>

namespace freeagent::contract {

/// What holds for every endpoint.
class Rules : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void scriptsCanGrep();
    void idsAreSafeInShells();
    void emptyBodies_data();
    void emptyBodies();
    void jsonInFormClothes();
    void oddBodiesAreRefused_data();
    void oddBodiesAreRefused();
    void unknownPartsAreDropped();
    void partsInAnyOrder();
    void unknownRoutes_data();
    void unknownRoutes();
    void otherMethodsAreRefused();
    void oneTrailingSlashIsFine();
    void headAnswersWithoutABody();
    void expectContinueIsAnswered();
    void chunkedBodies();
    void connectionsAreKept();
    void crossOrigin_data();
    void crossOrigin();
};

namespace {
int occurrences(const QByteArray &body, const char *expression)
{
    int number = 0;
    auto matches = QRegularExpression(QString::fromLatin1(expression)).globalMatch(QString::fromUtf8(body));
    while (matches.hasNext()) {
        matches.next();
        ++number;
    }
    return number;
}
} // namespace

/// The expressions of the published end-to-end script.
void Rules::scriptsCanGrep()
{
    const Assignment running = assigned("android");
    const SubmittedBuild done = completed();
    const HttpReply submitted = api().post("/api/builds/submit", admin(), Form().file("source", "zip").field("platform", "ios"));
    QCOMPARE(occurrences(submitted.body, "\"id\":\"[^\"]*\""), 1);
    for (const SubmittedBuild &build : {running.build, done}) {
        const HttpReply status = api().get("/api/builds/" + build.id + "/status", admin());
        QCOMPARE(occurrences(status.body, "\"status\":\"[^\"]*\""), 1);
        QCOMPARE(occurrences(status.body, "\"id\":\"[^\"]*\""), 1);
    }
    const HttpReply health = api().get("/health", {});
    QCOMPARE(occurrences(health.body, "\"pending\":[0-9]*"), 1);
    QCOMPARE(occurrences(health.body, "\"status\":\"[^\"]*\""), 1);
}

void Rules::idsAreSafeInShells()
{
    static const QRegularExpression kSafe(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9_-]{15,63}$"));
    for (int i = 0; i < 200; ++i) {
        const SubmittedBuild build = submit();
        QVERIFY2(kSafe.match(QString::fromLatin1(build.id)).hasMatch(), build.id.constData());
    }
    const RegisteredWorker worker = registerWorker();
    QVERIFY(kSafe.match(QString::fromLatin1(worker.id)).hasMatch());
    QVERIFY(QRegularExpression(QStringLiteral("^[A-Za-z0-9_-]+$")).match(QString::fromLatin1(worker.token)).hasMatch());
}

void Rules::emptyBodies_data()
{
    QTest::addColumn<bool>("contentType");
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("cancel, JSON without a body, as the CLI") << true << QByteArray("cancel");
    QTest::newRow("cancel, nothing at all") << false << QByteArray("cancel");
    QTest::newRow("retry, nothing at all") << false << QByteArray("retry");
    QTest::newRow("retry, JSON without a body") << true << QByteArray("retry");
}

void Rules::emptyBodies()
{
    QFETCH(bool, contentType);
    QFETCH(QByteArray, action);
    const SubmittedBuild build = submit();
    const QByteArray target = "/api/builds/" + build.id + '/' + action;
    ANSWERS(contentType ? api().post(target, admin(), QByteArray()) : api().post(target, admin()), 200, "");
    ANSWERS(api().post("/api/admin/cleanup", admin()), 200, "");
}

void Rules::jsonInFormClothes()
{
    const Headers asCurl = admin() + Headers{{"Content-Type", "application/x-www-form-urlencoded"}};
    const HttpReply on = api().send({"POST", "/api/admin/maintenance", asCurl, "{\"enabled\":true,\"message\":\"back soon\"}", false, false});
    const HttpReply off = api().send({"POST", "/api/admin/maintenance", asCurl, "{\"enabled\":false}", false, false});
    ANSWERS(on, 200, R"({"maintenance":{"enabled":true,"message":"back soon"}})");
    ANSWERS(off, 200, R"({"maintenance":{"enabled":false}})");
}

void Rules::oddBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("register, null") << QByteArray("/api/workers/register") << QByteArray("null");
    QTest::newRow("register, a list") << QByteArray("/api/workers/register") << QByteArray("[1,2]");
    QTest::newRow("register, cut off") << QByteArray("/api/workers/register") << QByteArray("{\"name\":");
    QTest::newRow("register, wrong types") << QByteArray("/api/workers/register") << QByteArray("{\"name\":5,\"capabilities\":\"x\"}");
    QTest::newRow("maintenance, not a bool") << QByteArray("/api/admin/maintenance") << QByteArray("{\"enabled\":\"maybe\"}");
    QTest::newRow("diagnostics, empty") << QByteArray("/api/diagnostics/report") << QByteArray("{}");
    QTest::newRow("fail, without a build") << QByteArray("/api/workers/fail") << QByteArray("{\"error\":\"x\"}");
    QTest::newRow("register, nested a thousand deep")
        << QByteArray("/api/workers/register") << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']'));
}

void Rules::oddBodiesAreRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    ANSWERS(api().post(target, admin(), body), 400, R"({"error":"#text","code":"#text","message":"#text"})");
}

/// The CLI sends a profile as a file part of its own, and more may come; of whatever size.
void Rules::unknownPartsAreDropped()
{
    const Form form = Form().file("surprise", QByteArray(3 << 20, 's'), "big.bin").field("appleId", "a@example.com")
                          .field("applePassword", "canary-apple-password").file("source", "the source").field("x", QByteArray(1000, 'x'))
                          .field("platform", "android");
    const HttpReply reply = api().post("/api/builds/submit", admin(), form);
    ANSWERS(reply, 200, R"({"platform":"android"})");
    const QByteArray id = reply.object().value(QLatin1String("id")).toString().toLatin1();
    const HttpReply source = api().get("/api/builds/" + id + "/download/source", admin());
    QCOMPARE(source.body, QByteArray("the source"));
}

void Rules::partsInAnyOrder()
{
    const Assignment first = assigned();
    ANSWERS(api().post("/api/workers/upload", admin(),
                       Form().file("result", "r").field("success", "true").field("worker_id", first.worker.id).field("build_id", first.build.id)),
            200, R"({"status":"success"})");
    ANSWERS(api().post("/api/builds/submit", admin(), Form().field("platform", "ios").file("source", "s", "weird \xc3\xa4.zip", "text/html")), 200, "");
}

void Rules::unknownRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    const QList<QByteArray> targets{"/nope", "/api", "/api/nope", "/api/builds/x/y/z", "/api/workers/a/b", "/metrics/nope", "/api/builds//status"};
    for (const QByteArray &target : targets)
        QTest::newRow(target.constData()) << QByteArray("GET") << target;
    QTest::newRow("POST /api/nope") << QByteArray("POST") << QByteArray("/api/nope");
}

void Rules::unknownRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const HttpReply reply = controller().request({method, target, {}, {}, false, false});
    if (target.contains("//")) {
        QCOMPARE(reply.status / 100, 4); // malformed or unknown, as long as it is refused
        return;
    }
    ANSWERS(reply, 404, R"({"error":"Not found","code":"#text"})");
    QCOMPARE(reply.reason, QByteArray("Not Found"));
}

void Rules::otherMethodsAreRefused()
{
    const HttpReply reply = controller().request({"DELETE", "/api/workers/register", admin(), {}, false, false});
    ANSWERS(reply, 405, R"({"error":"#text"})");
    QVERIFY(reply.header("allow").contains("POST"));
}

void Rules::oneTrailingSlashIsFine()
{
    ANSWERS(api().get("/api/builds/", admin()), 200, "");
    ANSWERS(api().get("/health/", {}), 200, "");
    const SubmittedBuild build = submit();
    ANSWERS(api().get("/api/builds/" + build.id + "/status/", admin()), 200, R"({"status":"pending"})");
}

void Rules::headAnswersWithoutABody()
{
    for (const QByteArray &target : {QByteArray("/health"), QByteArray("/api/builds"), QByteArray("/api/workers")}) {
        const HttpReply get = api().get(target, admin());
        const HttpReply head = api().send({"HEAD", target, admin(), {}, false, false});
        QCOMPARE(head.status, get.status);
        QVERIFY(head.body.isEmpty());
        QVERIFY(head.header("content-length").toInt() > 0);
    }
}

void Rules::expectContinueIsAnswered()
{
    const Form form = Form().file("source", QByteArray(200'000, 's')).field("platform", "ios");
    const Headers type{{"Content-Type", form.contentType()}};
    const HttpReply accepted = api().send({"POST", "/api/builds/submit", admin() + type, form.body(), false, true});
    ANSWERS(accepted, 200, "");
    QVERIFY(accepted.continued);
    const HttpReply refused = controller().request({"POST", "/api/builds/submit", type, form.body(), false, true});
    ANSWERS(refused, 401, "");
    QVERIFY2(!refused.continued, "a body was asked for that nobody may send");
}

void Rules::chunkedBodies()
{
    const Form form = Form().file("source", QByteArray(300'000, 'c')).field("platform", "ios");
    const HttpReply reply = api().send({"POST", "/api/builds/submit", admin() + Headers{{"Content-Type", form.contentType()}}, form.body(), true, false});
    ANSWERS(reply, 200, "");
    const QByteArray id = reply.object().value(QLatin1String("id")).toString().toLatin1();
    QCOMPARE(api().get("/api/builds/" + id + "/download/source", admin()).body, QByteArray(300'000, 'c'));
    ANSWERS(api().send({"POST", "/api/workers/register", admin() + Headers{{"Content-Type", "application/json"}},
                        R"({"name":"chunky","capabilities":{}})", true, false}),
            200, R"({"status":"registered"})");
}

void Rules::connectionsAreKept()
{
    test::RawHttp http = controller().connection();
    QVERIFY(http.connect());
    const QByteArray before = http.localAddress();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(http.send({"GET", "/health", {}, {}, false, false}).status, 200);
    QCOMPARE(http.send({"GET", "/api/nope", {}, {}, false, false}).status, 404);
    QCOMPARE(http.send({"GET", "/api/builds", {}, {}, false, false}).status, 401);
    QVERIFY(http.isOpen());
    QCOMPARE(http.localAddress(), before);
}

void Rules::crossOrigin_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("open");
    for (const char *target : {"/api/stats", "/public/stats", "/health"})
        QTest::newRow(target) << QByteArray(target) << true;
    for (const char *target : {"/api/builds", "/api/workers", "/api/events?since=0"})
        QTest::newRow(target) << QByteArray(target) << false;
}

void Rules::crossOrigin()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, open);
    test::RawHttp http = controller().connection();
    HttpRequest request{"GET", target, admin() + Headers{{"Origin", "https://evil.example"}}, {}, false, false};
    QVERIFY(http.write(test::encode(request, controller().port())));
    const HttpReply head = http.readHead();
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("access-control-allow-origin"), open ? QByteArray("*") : QByteArray());
    QVERIFY(!head.hasHeader("access-control-allow-credentials"));
}

std::unique_ptr<QObject> rulesSuite() { return std::make_unique<Rules>(); }

} // namespace freeagent::contract

#include "rules.moc"
