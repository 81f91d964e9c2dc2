// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Holding workers, asking things of them, and whose failures are whose.
class WorkerCareSuite : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void holds_data();
    void holds();
    void refusedHolds_data();
    void refusedHolds();
    void holdsOutliveARestart();
    void whoMayHold();
    void requests();
    void refusedRequests();
    void detail();
    void retiredAndOwned();
    void rollingUpdate();
    void machineFailureGoesElsewhere();
    void theLogDecides();
    void clusters();
    void priorities_data();
    void priorities();
    void limits();

private:
    QByteArray path(const RegisteredWorker &worker, const QByteArray &rest) const { return "/api/workers/" + worker.id + rest; }
    QByteArray tokenOf(const QByteArray &role, const QByteArray &worker = {})
    {
        const QByteArray scope = worker.isEmpty() ? QByteArray() : QByteArray(",\"workers\":[\"" + worker + "\"]");
        return api().post("/api/tokens", admin(), "{\"name\":\"" + role + "\",\"role\":\"" + role + '"' + scope + '}').object()["secret"_L1].toString().toLatin1();
    }
};

void WorkerCareSuite::holds_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("pause") << QByteArray("pause") << QByteArray("paused");
    QTest::newRow("drain") << QByteArray("drain") << QByteArray("draining");
    QTest::newRow("quarantine") << QByteArray("quarantine") << QByteArray("quarantined");
}

void WorkerCareSuite::holds()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, kind);
    const RegisteredWorker worker = registerWorker();
    ANSWERS(api().post(path(worker, '/' + verb), admin(), R"({"reason":"Xcode update","until":"2099-01-01T00:00:00Z"})"), 200,
            "{\"worker\":{\"id\":\"" + worker.id + "\",\"availability\":\"" + kind + "\",\"status\":\"online\",\"hold\":{\"kind\":\"" + kind
                + R"(","reason":"Xcode update","by":"admin key","since":"#iso","until":"2099-01-01T00:00:00.000Z"}}})");
    submit();
    QVERIFY(poll(worker).isEmpty());
    ANSWERS(api().post(path(worker, "/resume"), admin()), 200, R"({"worker":{"availability":"online","hold":null}})");
    QVERIFY(!poll(worker).isEmpty());
    ANSWERS(api().post(path(worker, "/resume"), admin(), "{}"), 409, R"({"code":"HOLD_NONE","error":"#text","fix":"#text"})");
}

void WorkerCareSuite::refusedHolds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no reason") << QByteArray("{}") << 400;
    QTest::newRow("empty reason") << QByteArray(R"({"reason":"  "})") << 400;
    QTest::newRow("no time") << QByteArray(R"({"reason":"r","until":"tomorrow"})") << 400;
    QTest::newRow("a time of before") << QByteArray(R"({"reason":"r","until":"2020-01-01T00:00:00Z"})") << 400;
    QTest::newRow("no JSON") << QByteArray("{") << 400;
    QTest::newRow("an unknown field") << QByteArray(R"({"reason":"r","untill":"2099-01-01T00:00:00Z"})") << 400;
    QTest::newRow("two lines") << QByteArray(R"({"reason":"r\nforged"})") << 400;
    QTest::newRow("a null character") << QByteArray(R"({"reason":"r\u0000s"})") << 400;
    QTest::newRow("text that runs backwards") << QByteArray(R"({"reason":"r\u202es"})") << 400;
}

void WorkerCareSuite::refusedHolds()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const RegisteredWorker worker = registerWorker();
    for (const char *verb : {"/pause", "/drain", "/quarantine"}) {
        ANSWERS(api().post(path(worker, verb), admin(), body), status, R"({"error":"#text"})");
        ANSWERS(api().post(QByteArray("/api/workers/nobody") + verb, admin(), R"({"reason":"r"})"), 404, R"({"error":"Worker not found"})");
    }
    ANSWERS(api().post("/api/workers/nobody/resume", admin(), "{}"), 404, R"({"error":"Worker not found"})");
}

void WorkerCareSuite::holdsOutliveARestart()
{
    const Assignment a = assigned();
    ANSWERS(api().post(path(a.worker, "/pause"), admin(), R"({"reason":"noise","requeue":true})"), 200, R"({"worker":{"currentJobs":0}})");
    ANSWERS(api().get("/api/builds/" + a.build.id, admin()), 200, R"({"status":"pending"})");
    QVERIFY(controller().restart());
    api().reconnect();
    ANSWERS(api().get(path(a.worker, ""), admin()), 200, R"({"worker":{"hold":{"kind":"paused","reason":"noise"}}})");
    const RegisteredWorker same = registerWorker(); // another one takes it
    QCOMPARE(poll(same).value("id"_L1).toString().toLatin1(), a.build.id);
}

void WorkerCareSuite::whoMayHold()
{
    const RegisteredWorker mine = registerWorker("mine");
    const RegisteredWorker other = registerWorker("other");
    const Headers owner{{"X-API-Key", tokenOf("owner", mine.id)}};
    ANSWERS(api().post(path(mine, "/pause"), owner, R"({"reason":"I need it"})"), 200, R"({"worker":{"hold":{"by":"owner"}}})");
    ANSWERS(api().post(path(other, "/pause"), owner, R"({"reason":"I want it"})"), 403, "");
    ANSWERS(api().post(path(mine, "/quarantine"), owner, R"({"reason":"r"})"), 403, "");
    ANSWERS(api().post(path(mine, "/resume"), {{"X-API-Key", tokenOf("viewer")}}, "{}"), 403, "");
    ANSWERS(api().post(path(mine, "/resume"), owner, "{}"), 200, "");
}

void WorkerCareSuite::requests()
{
    const RegisteredWorker worker = registerWorker();
    const auto ask = [&](const QByteArray &kind) {
        return api().post(path(worker, "/requests"), admin(), "{\"kind\":\"" + kind + "\"}");
    };
    const HttpReply asked = ask("update");
    ANSWERS(asked, 202, R"({"request":{"id":"#id","kind":"update","state":"waiting","at":"#iso","by":"admin key","deliveredAt":null}})");
    const QByteArray id = asked.object()["request"_L1]["id"_L1].toString().toLatin1();
    submit();
    ANSWERS(api().get("/api/workers/poll", workerToken(worker.token)), 200, "{\"job\":null,\"request\":{\"id\":\"" + id + R"(","kind":"update"}})");
    ANSWERS(api().get(path(worker, "/poll"), workerToken(worker.token)), 200, "{\"job\":null,\"request\":{\"id\":\"" + id + "\"}}");
    const QByteArray done = path(worker, "/requests/" + id + "/done");
    ANSWERS(api().post(done, workerToken(registerWorker("other").token), "{}"), 403, "");
    ANSWERS(api().post(done, workerToken(worker.token), R"({"ok":false,"message":"no network"})"), 200, R"({"success":true})");
    ANSWERS(api().post(done, workerToken(worker.token), R"({"ok":false,"message":"no network"})"), 200, R"({"success":true})");
    ANSWERS(api().get(path(worker, ""), admin()), 200, R"({"worker":{"requests":[]},"lastRequest":{"kind":"update","ok":false,"message":"no network","at":"#iso"}})");
    QVERIFY(!poll(worker).isEmpty());
    const QByteArray second = ask("reboot").object()["request"_L1]["id"_L1].toString().toLatin1();
    ANSWERS(api().send({"DELETE", path(worker, "/requests/" + second), admin(), {}, false, false}), 200, R"({"worker":{"requests":[]}})");
    ANSWERS(api().send({"DELETE", path(worker, "/requests/" + second), admin(), {}, false, false}), 404, R"({"code":"REQUEST_NOT_FOUND"})");
}

void WorkerCareSuite::refusedRequests()
{
    const RegisteredWorker worker = registerWorker();
    for (const char *body : {"{}", R"({"kind":"explode"})", "{"})
        ANSWERS(api().post(path(worker, "/requests"), admin(), body), 400, "");
    ANSWERS(api().post("/api/workers/nobody/requests", admin(), R"({"kind":"reboot"})"), 404, "");
    ANSWERS(api().post(path(worker, "/requests/nosuch/done"), workerToken(worker.token), "{}"), 404, "");
    ANSWERS(api().post(path(worker, "/requests/nosuch/done"), workerToken(worker.token), "{"), 400, "");
}

void WorkerCareSuite::detail()
{
    const Assignment a = assigned();
    ANSWERS(api().get(path(a.worker, ""), admin()), 200,
            "{\"worker\":{\"id\":\"" + a.worker.id + R"(","availability":"busy","owner":null,"lastLogLine":null,"address":"127.0.0.1","silentSeconds":"#int",
               "health":{"os":null,"xcode":null,"uptimeSeconds":null,"diskFreeBytes":null,"memoryFreeBytes":null,"diskPercent":null}},
               "diagnostics":null,"lastRequest":null,"quarantine":null,"recentBuilds":[{"id":")" + a.build.id + R"("}],
               "checklist":[{"step":"polled","done":true,"evidence":"#text","hint":""},{"step":"registered","done":true},{"step":"diagnostics","done":false,"hint":"#text"},
                            {"step":"disk","done":false},{"step":"no_hold","done":true},{"step":"canary","done":false}]})");
    ANSWERS(api().get("/api/workers/nobody", admin()), 404, R"({"error":"Worker not found"})");
    api().post("/api/builds/" + a.build.id + "/logs", adminAs(a.worker.id), R"({"level":"info","message":"Compiling"})");
    ANSWERS(api().get(path(a.worker, ""), admin()), 200, R"({"worker":{"lastLogLine":"Compiling"}})");
}

void WorkerCareSuite::retiredAndOwned()
{
    const RegisteredWorker worker = registerWorker();
    const auto put = [&](const QByteArray &target, const QByteArray &body) {
        return api().send({"PUT", target, admin() + Headers{{"Content-Type", "application/json"}}, body, false, false});
    };
    ANSWERS(put(path(worker, "/owner"), R"({"owner":"anna"})"), 200, R"({"worker":{"owner":"anna"}})");
    ANSWERS(put(path(worker, "/owner"), R"({"owner":null})"), 200, R"({"worker":{"owner":null}})");
    ANSWERS(put(path(worker, "/owner"), "{}"), 400, "");
    ANSWERS(put("/api/workers/nobody/owner", R"({"owner":"anna"})"), 404, "");
    ANSWERS(api().post(path(worker, "/retire"), admin(), "{}"), 200, R"({"worker":{"availability":"retired","retired":true}})");
    ANSWERS(api().post(path(worker, "/pause"), admin(), R"({"reason":"r"})"), 409, R"({"code":"WORKER_RETIRED"})");
    ANSWERS(api().post("/api/workers/nobody/retire", admin(), "{}"), 404, "");
    ANSWERS(api().post(path(worker, "/retire"), admin(), "{"), 400, "");
}

void WorkerCareSuite::rollingUpdate()
{
    const QByteArray target = "/api/workers/rolling-update";
    const auto cancel = [&] { return api().send({"DELETE", target, admin(), {}, false, false}); };
    ANSWERS(api().get(target, admin()), 200, R"({"run":null})");
    ANSWERS(cancel(), 409, R"({"code":"ROLLING_NONE"})");
    for (const char *body : {"{}", R"({"kind":"dance"})", R"({"kind":"reboot","workers":"roller"})", R"({"kind":"reboot","worker":["roller"]})"})
        ANSWERS(api().post(target, admin(), body), 400, R"({"error":"#text"})");
    ANSWERS(api().post(target, admin(), R"({"kind":"update","workers":["nobody"]})"), 404, "");
    const RegisteredWorker worker = registerWorker("roller");
    ANSWERS(api().post(target, admin(), R"({"kind":"update","workers":[")" + worker.id + "\"]}"), 202, R"({"runId":"#id"})");
    ANSWERS(api().post(target, admin(), R"({"kind":"update"})"), 409, R"({"code":"ROLLING_RUNNING"})");
    QTRY_COMPARE(test::difference(api().get(target, admin()).json(), R"({"run":{"kind":"update","by":"admin key","state":"running","endedAt":null,
        "workers":[{"name":"roller","state":"asked","since":"#iso","evidence":"#text"}]}})"), QByteArray());
    ANSWERS(cancel(), 200, R"({"run":{"state":"cancelled","workers":[{"state":"skipped"}]}})");
}

void WorkerCareSuite::machineFailureGoesElsewhere()
{
    const SubmittedBuild build = submit();
    const RegisteredWorker bad = registerWorker("bad");
    const RegisteredWorker good = registerWorker("good");
    QCOMPARE(poll(bad).value("id"_L1).toString().toLatin1(), build.id);
    ANSWERS(report(bad, build.id, "tar: write error: No space left on device"), 200, R"({"status":"failed","success":true,"message":"#text"})");
    ANSWERS(api().get("/api/builds/" + build.id, admin()), 200,
            R"({"status":"pending","failure":null,"attempts":1,"history":[{"number":1,"workerName":"bad","end":"failed","error":"tar: write error: No space left on device",
                "failure":{"class":"machine","code":"reported","evidence":"#text","clusterId":"#text"}}]})");
    QVERIFY(logMessages(build.id).join(u'\n').contains(u"tried once more on another worker"_s));
    QVERIFY(poll(bad).isEmpty());
    QCOMPARE(poll(good).value("id"_L1).toString().toLatin1(), build.id);
    ANSWERS(report(good, build.id, "error TS2322: no"), 200, "");
    ANSWERS(api().get("/api/builds/" + build.id, admin()), 200,
            R"({"status":"failed","failure":{"class":"author","code":"reported","evidence":"#text","clusterId":"#text","attempt":2},"history":[{"number":1},{"number":2}]})");
    ANSWERS(api().get("/api/builds?limit=1", admin()), 200, R"({"builds":[{"failure":{"class":"author","code":"#absent"},"history":"#absent"}]})");
}

void WorkerCareSuite::theLogDecides()
{
    const SubmittedBuild build = submit();
    const RegisteredWorker bad = registerWorker("bad");
    registerWorker("good");
    QCOMPARE(poll(bad).value("id"_L1).toString().toLatin1(), build.id);
    ANSWERS(api().post("/api/builds/" + build.id + "/logs", adminAs(bad.id), R"({"level":"error","message":"xcrun: error: unable to find utility \"xcodebuild\""})"), 200, "");
    ANSWERS(report(bad, build.id, "Build failed"), 200, "");
    ANSWERS(api().get("/api/builds/" + build.id, admin()), 200, R"({"status":"pending"})");
}

void WorkerCareSuite::clusters()
{
    const RegisteredWorker worker = registerWorker("mac");
    for (int i = 0; i < 2; ++i) {
        const SubmittedBuild build = submit();
        QCOMPARE(poll(worker).value("id"_L1).toString().toLatin1(), build.id);
        ANSWERS(report(worker, build.id, "Unable to resolve module ./Screen" + QByteArray::number(i) + "/index from /tmp/" + build.id + "/App.js"), 200, "");
    }
    const HttpReply reply = api().get("/api/failures/clusters?days=7", admin());
    ANSWERS(reply, 200, R"({"days":7,"total":"#int","truncated":false})");
    for (const QJsonValue &cluster : reply.object()["clusters"_L1].toArray())
        if (cluster["message"_L1].toString().contains(u"./Screen1"_s))
            QCOMPARE(test::difference(cluster, R"({"id":"#text","class":"author","builds":2,"firstAt":"#iso","lastAt":"#iso","workers":[{"name":"mac","builds":2}],
                "example":"#id","evidence":"#text"})"), QByteArray());
    for (const char *days : {"0", "abc", "367"})
        ANSWERS(api().get(QByteArray("/api/failures/clusters?days=") + days, admin()), 400, "");
    ANSWERS(api().get("/api/failures/clusters", admin()), 200, "");
}

void WorkerCareSuite::priorities_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    for (const auto &[body, status] : {std::pair(R"({"priority":7})", 200), std::pair(R"({"priority":-100})", 200), std::pair(R"({"priority":101})", 400),
                                       std::pair(R"({"priority":1.5})", 400), std::pair(R"({"priority":"high"})", 400), std::pair("{}", 400)})
        QTest::newRow(body) << QByteArray(body) << status;
}

void WorkerCareSuite::priorities()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    submit();
    const SubmittedBuild second = submit();
    const HttpReply reply = api().post("/api/builds/" + second.id + "/priority", admin(), body);
    ANSWERS(reply, status, status == 200 ? "{\"id\":\"" + second.id + "\",\"priority\":\"#int\"}" : QByteArray(R"({"error":"#text"})"));
    if (body.contains('7'))
        QCOMPARE(poll(registerWorker()).value("id"_L1).toString().toLatin1(), second.id);
    ANSWERS(api().post("/api/builds/nosuch/priority", admin(), R"({"priority":1})"), 404, "");
}

void WorkerCareSuite::limits()
{
    ANSWERS(api().get("/api/builds/limits", admin()), 200,
            R"({"leaseSeconds":120,"platforms":[{"platform":"ios","limitSeconds":3600,"builds":"#int"},{"platform":"android"}],"projects":[]})");
}

std::unique_ptr<QObject> workerCareSuite() { return std::make_unique<WorkerCareSuite>(); }

} // namespace freeagent::contract

#include "workercare.moc"
