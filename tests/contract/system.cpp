// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"
#include "tests/support/daemon/ssereader.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// The controller about itself. The first tests see an empty farm: unknown numbers are null, never invented.
class System : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void emptyFarm_data();
    void emptyFarm();
    void health();
    void publicStats();
    void summary();
    void badPeriodsAreRefused_data();
    void badPeriodsAreRefused();
    void maintenance();
    void maintenanceRefusals();
    void filesOfOldBuildsGo();
    void diagnostics();
    void diagnosticsRefused_data();
    void diagnosticsRefused();
    void eventsBeginWithASnapshot();
    void documentIsServed();
    void pageForPeople();
};

void System::emptyFarm_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("stats") << QByteArray("/api/stats")
                           << QByteArray(R"({"nodesOnline":0,"buildsQueued":0,"activeBuilds":0,"buildsToday":0,"totalBuilds":0,"totalBuildTimeMs":0,"totalCpuCycles":null})");
    QTest::newRow("summary") << QByteArray("/api/stats/summary")
                             << QByteArray(R"({"days":7,"totalBuilds":0,"completed":0,"failed":0,"cancelled":0,"successRate":null,"averageBuildTimeMs":null,
                                               "byPlatform":{"ios":{"totalBuilds":0,"successRate":null},"android":{"totalBuilds":0,"successRate":null}}})");
    QTest::newRow("health") << QByteArray("/health")
                            << QByteArray(R"({"status":"healthy","ok":true,"queue":{"pending":0,"active":0,"total":0},"activeWorkers":0,"queueDepth":0})");
    QTest::newRow("builds") << QByteArray("/api/builds") << QByteArray("[]");
    QTest::newRow("page of builds") << QByteArray("/api/builds?limit=5") << QByteArray(R"({"builds":[],"total":0,"limit":5,"offset":0})");
    QTest::newRow("workers") << QByteArray("/api/workers") << QByteArray(R"({"workers":[]})");
    QTest::newRow("active") << QByteArray("/api/builds/active") << QByteArray(R"({"builds":[]})");
}

void System::emptyFarm()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, shape);
    ANSWERS(api().get(target, admin()), 200, shape);
}

void System::health()
{
    const Assignment a = assigned();
    submit();
    submit();
    for (const char *target : {"/health", "/api/health"}) {
        const HttpReply reply = api().get(target, {});
        ANSWERS(reply, 200, R"({"status":"#text","ok":true,"version":"#text","uptime":"#int","timestamp":"#iso","queue":{"pending":2,"active":1,"total":3},
            "storage":{"exists":true},"activeWorkers":1,"queueDepth":2,"stats":{"totalBuilds":3,"pendingBuilds":2,"runningBuilds":1,"completedBuilds":0,
            "failedBuilds":0,"activeWorkers":1,"queueDepth":2}})");
        QVERIFY2(!reply.body.contains(controller().storageDir().toUtf8()), "a path of this machine is nobody's business");
    }
}

void System::publicStats()
{
    completed();
    for (const char *target : {"/api/stats", "/public/stats"})
        ANSWERS(api().get(target, {}), 200,
                R"({"nodesOnline":2,"buildsQueued":0,"activeBuilds":0,"buildsToday":4,"totalBuilds":4,"totalBuildTimeMs":"#int","totalCpuCycles":null})");
    for (const char *target : {"/api/stats", "/public/stats", "/health", "/api/health"}) {
        const HttpReply reply = api().send({"OPTIONS", target, {{"Origin", "https://example.com"}, {"Access-Control-Request-Method", "GET"}}, {}, false, false});
        ANSWERS(reply, 204, "");
        QCOMPARE(reply.header("access-control-allow-origin"), QByteArray("*"));
    }
}

void System::summary()
{
    const Assignment failing = assigned("android");
    report(failing.worker, failing.build.id, "x");
    ANSWERS(api().get("/api/stats/summary?days=7", bearer()), 200,
            R"({"days":7,"totalBuilds":5,"completed":1,"failed":1,"cancelled":3,"successRate":0.5,"averageBuildTimeMs":"#int",
                "byPlatform":{"ios":{"totalBuilds":4,"completed":1,"successRate":1},"android":{"totalBuilds":1,"failed":1,"successRate":0,"averageBuildTimeMs":null}}})");
}

void System::badPeriodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("days");
    for (const char *days : {"0", "-1", "abc", "999999999999"})
        QTest::newRow(days) << QByteArray(days);
}

void System::badPeriodsAreRefused()
{
    QFETCH(QByteArray, days);
    ANSWERS(api().get("/api/stats/summary?days=" + days, admin()), 400, R"({"error":"#text"})");
}

void System::maintenance()
{
    const Assignment running = assigned();
    const SubmittedBuild other = submit("android");
    const QByteArray message = "Scheduled maintenance (back at 4 AM UTC)";
    ANSWERS(api().post("/api/admin/maintenance", bearer(), "{\"enabled\":true,\"message\":\"" + message + "\"}"), 200,
            "{\"maintenance\":{\"enabled\":true,\"message\":\"" + message + "\"}}");
    ANSWERS(api().get("/api/admin/maintenance", admin()), 200, R"({"maintenance":{"enabled":true}})");
    for (const QByteArray &target : {QByteArray("/api/builds/submit"), QByteArray("/api/builds")}) {
        const HttpReply refused = api().post(target, admin(), Form().file("source", "s").field("platform", "ios"));
        ANSWERS(refused, 503, "{\"error\":\"503 Service Unavailable - " + message + "\"}");
        QVERIFY(refused.header("retry-after").toInt() > 0);
    }
    ANSWERS(api().post("/api/builds/" + other.id + "/retry", admin()), 503, "");
    // What runs goes on.
    ANSWERS(api().get("/health", {}), 200, R"({"status":"maintenance"})");
    ANSWERS(api().post("/api/builds/" + running.build.id + "/logs", adminAs(running.worker.id), R"({"level":"info","message":"x"})"), 200, "");
    ANSWERS(upload(running.worker, running.build.id), 200, "");
    ANSWERS(api().post("/api/builds/" + other.id + "/cancel", admin()), 200, "");
    ANSWERS(api().post("/api/admin/maintenance", admin(), R"({"enabled":false})"), 200, R"({"maintenance":{"enabled":false}})");
    submit();
}

void System::maintenanceRefusals()
{
    ANSWERS(api().post("/api/admin/maintenance", admin(), "{}"), 400, R"({"error":"#text"})");
    ANSWERS(api().post("/api/admin/maintenance", admin(), R"({"enabled":true,"until":"tomorrow"})"), 400, R"({"error":"#text"})");
    ANSWERS(api().get("/api/admin/maintenance", admin()), 200, R"({"maintenance":{"enabled":false}})");
}

void System::filesOfOldBuildsGo()
{
    const SubmittedBuild build = completed();
    ANSWERS(api().post("/api/admin/cleanup", bearer()), 200, R"({"older_than_days":90,"builds":0,"files":0,"bytes":0})");
    ANSWERS(api().get("/api/builds/" + build.id + "/download", admin()), 200, "");
    const Assignment running = assigned();
    const HttpReply all = api().post("/api/admin/cleanup", admin(), R"({"older_than_days":0})");
    ANSWERS(all, 200, R"({"older_than_days":0,"builds":"#int","files":"#int","bytes":"#int"})");
    QVERIFY(all.object().value("files"_L1).toInt() >= 2);
    ANSWERS(api().get("/api/builds/" + build.id + "/download", admin()), 404, R"({"error":"Build result not found"})");
    ANSWERS(api().get("/api/builds/" + build.id + "/status", admin()), 200, R"({"status":"completed","artifacts":[]})");
    ANSWERS(api().post("/api/builds/" + build.id + "/retry", admin()), 400,
            R"({"error":"Original build source no longer available. Please submit a new build."})");
    ANSWERS(api().get("/api/builds/" + running.build.id + "/source", adminAs(running.worker.id)), 200, "");
    ANSWERS(api().post("/api/admin/cleanup", admin(), R"({"older_than_days":"all"})"), 400, "");
}

void System::diagnostics()
{
    const RegisteredWorker worker = registerWorker("mac-9");
    const QByteArray report = "{\"worker_id\":\"" + worker.id + R"(","status":"warning","run_at":1795455421052,"duration_ms":812,"auto_fixed":true,
        "checks":[{"name":"disk","status":"warning","message":"9 GB free","duration_ms":3,"auto_fixed":false,"details":{"free":"9 GB"}},
                  {"name":"network","status":"healthy","message":"ok","duration_ms":44,"auto_fixed":false}]})";
    ANSWERS(api().get("/api/diagnostics/" + worker.id + "/latest", admin()), 404, R"({"error":"No diagnostic reports found"})");
    ANSWERS(api().get("/api/diagnostics/" + worker.id, admin()), 200, R"({"reports":[]})");
    ANSWERS(api().post("/api/diagnostics/report", admin(), report), 200, R"({"id":"#text","status":"stored"})");
    ANSWERS(api().get("/api/diagnostics/" + worker.id + "/latest", admin()), 200,
            "{\"worker_id\":\"" + worker.id + R"(","status":"warning","run_at":1795455421052,"duration_ms":812,"auto_fixed":true,
                "checks":[{"name":"disk","message":"9 GB free","details":{"free":"9 GB"}},{"name":"network","auto_fixed":false}]})");
    for (int i = 0; i < 3; ++i)
        api().post("/api/diagnostics/report", admin(), QByteArray(report).replace("1795455421052", QByteArray::number(1795455422000 + i)));
    ANSWERS(api().get("/api/diagnostics/" + worker.id + "?limit=2", admin()), 200, R"({"reports":[{"run_at":1795455422002},{"run_at":1795455422001}]})");
    ANSWERS(api().get("/api/diagnostics/" + worker.id + "?limit=abc", admin()), 400, R"({"error":"#text"})");
    ANSWERS(api().get("/api/diagnostics/nobody", admin()), 404, R"({"error":"Worker not found"})");
}

void System::diagnosticsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray rest = R"("run_at":1795455421052,"duration_ms":1,"auto_fixed":false,"checks":[]})";
    QTest::newRow("unknown worker") << QByteArray(R"({"worker_id":"nobody","status":"healthy",)" + rest) << 404;
    QTest::newRow("odd status") << QByteArray(R"({"worker_id":"nobody","status":"fine",)" + rest) << 400;
    QTest::newRow("no checks") << QByteArray(R"({"worker_id":"nobody","status":"healthy","run_at":1})") << 400;
    QTest::newRow("checks are no list") << QByteArray(R"({"worker_id":"nobody","status":"healthy","run_at":1,"duration_ms":1,"auto_fixed":false,"checks":"x"})") << 400;
}

void System::diagnosticsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ANSWERS(api().post("/api/diagnostics/report", admin(), body), status, R"({"error":"#text"})");
}

void System::eventsBeginWithASnapshot()
{
    ANSWERS(api().get("/api/events", {}), 401, "");
    test::SseReader reader(controller().port());
    QCOMPARE(reader.open("/api/events", bearer()).status, 200);
    const auto first = reader.next();
    QVERIFY(first.has_value());
    QCOMPARE(first->event, QByteArray("snapshot"));
    const QByteArray wrong = test::difference(first->object(), R"({"revision":"#int","reset":false,"builds":"#array","workers":"#array","history":"#array",
        "stats":{"pending":"#int","active":"#int","queueDepth":"#int","workersOnline":"#int","workersTotal":"#int","oldestWaitMs":"#int","completed":"#int",
                 "failed":"#int","status":"#text","reasons":"#array","at":"#ms"}})");
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(first->id, QByteArray::number(first->object().value("revision"_L1).toInteger()));
}

void System::documentIsServed()
{
    const HttpReply reply = api().get("/api/openapi.json", {});
    ANSWERS(reply, 200, R"({"openapi":"3.1.0"})");
    QCOMPARE(reply.object(), Api::document().document());
}

void System::pageForPeople()
{
    const HttpReply reply = api().get("/", {});
    ANSWERS(reply, 200, "");
    QVERIFY(reply.header("content-type").startsWith("text/html"));
    QVERIFY(reply.body.contains("<html"));
    QVERIFY(reply.hasHeader("content-security-policy"));
}

std::unique_ptr<QObject> systemSuite() { return std::make_unique<System>(); }

} // namespace freeagent::contract

#include "system.moc"
