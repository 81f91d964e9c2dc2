// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Workers come, ask for work, and go.
class Workers : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void registered();
    void identity_data();
    void identity();
    void registeringAgain();
    void refusedRegistrations_data();
    void refusedRegistrations();
    void idlePolls_data();
    void idlePolls();
    void jobs();
    void theSameJobUntilItsResult();
    void noMoreThanOneCanTake();
    void platformsAreMatched_data();
    void platformsAreMatched();
    void firstInFirstOut();
    void unknownWorkers();
    void aRestartedWorkerLosesItsBuilds();
    void unregistered_data();
    void unregistered();
    void abandoned();
    void figures();
    void theList();
    void documentedJobRoutes();

private:
    HttpReply enrol(const QByteArray &json) { return api().post("/api/workers/register", admin(), json); }
};

void Workers::registered()
{
    const HttpReply reply = enrol(R"({"name":"mac-1","capabilities":{"platforms":["ios"],"xcode":"16.2"},"apiKey":"canary-body-key"})");
    ANSWERS(reply, 200, R"({"id":"#id","workerId":"#id","workerID":"#id","status":"registered","name":"mac-1","access_token":"#token",
                            "message":"Worker registered successfully","registeredAt":"#iso","baseImageId":"#absent"})");
    QVERIFY(!api().get("/api/workers", admin()).body.contains("canary-body-key"));
}

void Workers::identity_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("kept");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("well formed and unknown") << QByteArray("\"mac-mini-0042\"") << true;
    QTest::newRow("placeholder of the installer") << QByteArray("\"pending-registration\"") << false;
    QTest::newRow("unknown") << QByteArray("\"unknown\"") << false;
    QTest::newRow("empty") << QByteArray("\"\"") << false;
    QTest::newRow("with a path in it") << QByteArray("\"../../etc\"") << false;
    QTest::newRow("begins like an option") << QByteArray("\"-rf\"") << false;
    QTest::newRow("a number") << QByteArray("5") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("too long") << QByteArray('"' + QByteArray(65, 'a') + '"') << false;
}

void Workers::identity()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, kept);
    const QByteArray member = id.isEmpty() ? QByteArray() : QByteArray(",\"id\":" + id);
    const HttpReply reply = enrol("{\"name\":\"mac\",\"capabilities\":{}" + member + '}');
    ANSWERS(reply, 200, R"({"status":"registered","id":"#id"})");
    QCOMPARE('"' + reply.object().value("id"_L1).toString().toLatin1() + '"' == id, kept);
}

void Workers::registeringAgain()
{
    const RegisteredWorker first = registerWorker("mac");
    const HttpReply again = enrol("{\"name\":\"mac renamed\",\"capabilities\":{},\"id\":\"" + first.id + "\"}");
    ANSWERS(again, 200, "{\"id\":\"" + first.id + R"(","status":"re-registered","name":"mac renamed","access_token":"#token"})");
    const QByteArray token = again.object().value("access_token"_L1).toString().toLatin1();
    QVERIFY(token != first.token);
    ANSWERS(api().get("/api/workers/poll", workerToken(token)), 200, R"({"job":null})");
}

void Workers::refusedRegistrations_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no capabilities") << QByteArray(R"({"name":"x"})");
    QTest::newRow("no name") << QByteArray(R"({"capabilities":{}})");
    QTest::newRow("empty name") << QByteArray(R"({"name":"","capabilities":{}})");
}

void Workers::refusedRegistrations()
{
    QFETCH(QByteArray, body);
    ANSWERS(enrol(body), 400, R"({"error":"Name and capabilities required"})");
}

void Workers::idlePolls_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("first generation: key and query") << 0;
    QTest::newRow("second generation: token") << 1;
    QTest::newRow("key and X-Worker-Id") << 2;
    QTest::newRow("documented: in the path") << 3;
}

void Workers::idlePolls()
{
    QFETCH(int, way);
    const RegisteredWorker worker = registerWorker();
    const HttpReply reply = way == 0 ? api().get("/api/workers/poll?worker_id=" + worker.id, admin())
        : way == 1                   ? api().get("/api/workers/poll", workerToken(worker.token))
        : way == 2                   ? api().get("/api/workers/poll", adminAs(worker.id))
                                     : api().get("/api/workers/" + worker.id + "/poll", admin());
    ANSWERS(reply, 200, R"({"job":null,"access_token":"#token"})");
    if (way == 3)
        ANSWERS(reply, 200, R"({"message":"No jobs available"})");
    ANSWERS(api().get("/api/workers/poll", workerToken(reply.object().value("access_token"_L1).toString().toLatin1())), 200, R"({"job":null})");
}

void Workers::jobs()
{
    const HttpReply submitted = api().post("/api/builds/submit", admin(), Form().file("source", "s").field("platform", "ios").file("certs", "p12"));
    const QByteArray id = submitted.object().value("id"_L1).toString().toLatin1();
    const RegisteredWorker worker = registerWorker();
    ANSWERS(api().get("/api/workers/poll", workerToken(worker.token)), 200,
            "{\"job\":{\"id\":\"" + id + "\",\"platform\":\"ios\",\"source_url\":\"/api/builds/" + id + "/source\",\"certs_url\":\"/api/builds/" + id
                + "/certs\",\"submitted_at\":\"#iso\",\"otp\":\"#token\",\"baseImageId\":\"#absent\"},\"access_token\":\"#token\"}");
    ANSWERS(api().get("/api/builds/" + id + "/status", admin()), 200, R"({"status":"assigned","started_at":"#ms"})");
    const SubmittedBuild plain = submit();
    const RegisteredWorker documented = registerWorker();
    ANSWERS(api().get("/api/workers/" + documented.id + "/poll", admin()), 200,
            "{\"job\":{\"id\":\"" + plain.id + "\",\"certs_url\":null},\"jobId\":\"" + plain.id + "\",\"buildId\":\"" + plain.id
                + "\",\"platform\":\"ios\",\"source\":{\"url\":\"#text\",\"checksum\":\"#text\"},\"timeout\":\"#int\"}");
}

/// A worker that restarts, or never got the answer, is handed what it has.
void Workers::theSameJobUntilItsResult()
{
    const Assignment a = assigned();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(poll(a.worker).value("id"_L1).toString().toLatin1(), a.build.id);
    ANSWERS(upload(a.worker, a.build.id), 200, "");
    QVERIFY(poll(a.worker).isEmpty());
}

void Workers::noMoreThanOneCanTake()
{
    submit();
    const SubmittedBuild second = submit();
    const RegisteredWorker one = registerWorker();
    const QJsonValue first = poll(one).value("id"_L1);
    QCOMPARE(poll(one).value("id"_L1), first);
    ANSWERS(api().get("/api/builds/" + second.id, admin()), 200, R"({"status":"pending","waitReason":{"code":"#text","message":"#text"}})");
    const HttpReply many = enrol(R"({"name":"studio","capabilities":{"maxConcurrentBuilds":2}})");
    const RegisteredWorker two{many.object().value("id"_L1).toString().toLatin1(), {}};
    QCOMPARE(poll(two).value("id"_L1).toString().toLatin1(), second.id);
}

void Workers::platformsAreMatched_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<bool>("handedOut");
    QTest::newRow("a Mac takes ios") << QByteArray(R"({"platforms":["ios"]})") << QByteArray("ios") << true;
    QTest::newRow("a Mac does not take android") << QByteArray(R"({"platforms":["ios"]})") << QByteArray("android") << false;
    QTest::newRow("nothing said takes ios") << QByteArray("{}") << QByteArray("ios") << true;
    QTest::newRow("nothing said takes android") << QByteArray("{}") << QByteArray("android") << true;
    QTest::newRow("an empty list takes any") << QByteArray(R"({"platforms":[]})") << QByteArray("android") << true;
    QTest::newRow("both") << QByteArray(R"({"platforms":["ios","android"]})") << QByteArray("android") << true;
}

void Workers::platformsAreMatched()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(QByteArray, platform);
    QFETCH(bool, handedOut);
    const SubmittedBuild build = submit(platform);
    const HttpReply reply = enrol("{\"name\":\"m\",\"capabilities\":" + capabilities + '}');
    const RegisteredWorker worker{reply.object().value("id"_L1).toString().toLatin1(), {}};
    const QByteArray given = poll(worker).value("id"_L1).toString().toLatin1();
    QCOMPARE(given == build.id, handedOut);
}

void Workers::firstInFirstOut()
{
    QList<QByteArray> submitted;
    for (int i = 0; i < 5; ++i)
        submitted.append(submit().id);
    QList<QByteArray> given;
    for (int i = 0; i < 5; ++i)
        given.append(poll(registerWorker()).value("id"_L1).toString().toLatin1());
    QCOMPARE(given, submitted);
}

void Workers::unknownWorkers()
{
    ANSWERS(api().get("/api/workers/poll", admin()), 400, R"({"error":"worker_id required"})");
    ANSWERS(api().get("/api/workers/poll?worker_id=nobody", admin()), 404, R"({"error":"Worker not found"})");
    ANSWERS(api().get("/api/workers/nobody/poll", admin()), 404, R"({"error":"Worker not found"})");
    ANSWERS(api().get("/api/workers/nobody/stats", admin()), 404, R"({"error":"Worker not found"})");
    ANSWERS(api().get("/api/workers/poll", workerToken("not-a-token-at-all-not-a-token")), 401, "");
}

void Workers::aRestartedWorkerLosesItsBuilds()
{
    const Assignment a = assigned();
    ANSWERS(enrol("{\"name\":\"mac\",\"capabilities\":{},\"id\":\"" + a.worker.id + "\",\"active_build_count\":0}"), 200, R"({"status":"re-registered"})");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"pending","worker":"#any"})");
}

void Workers::unregistered_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("second generation: token and key") << 0;
    QTest::newRow("second generation: token") << 1;
    QTest::newRow("first generation: in the path") << 2;
}

void Workers::unregistered()
{
    QFETCH(int, way);
    const Assignment a = assigned();
    const HttpReply reply = way == 0 ? api().post("/api/workers/unregister", admin() + workerToken(a.worker.token))
        : way == 1                   ? api().post("/api/workers/unregister", workerToken(a.worker.token), QByteArray())
                                     : api().post("/api/workers/" + a.worker.id + "/unregister", admin());
    ANSWERS(reply, 200, R"({"success":true,"message":"#text","builds_reassigned":1})");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"pending"})");
    QVERIFY(!api().get("/api/workers", admin()).body.contains(a.worker.id));
}

void Workers::abandoned()
{
    const Assignment a = assigned();
    const QByteArray body = "{\"build_id\":\"" + a.build.id + "\",\"worker_id\":\"" + a.worker.id + "\",\"reason\":\"lid closed\"}";
    ANSWERS(api().post("/api/workers/abandon", workerToken(registerWorker().token), body), 403, "");
    ANSWERS(api().post("/api/workers/abandon", workerToken(a.worker.token), body), 200, R"({"success":true,"message":"#text"})");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"pending","error_message":null})");
    ANSWERS(api().post("/api/workers/abandon", workerToken(a.worker.token), R"({"build_id":"nosuch","worker_id":")" + a.worker.id + "\"}"), 404, "");
    QCOMPARE(poll(registerWorker("other")).value("id"_L1).toString().toLatin1(), a.build.id);
}

/// The menu app decodes these without any optional but uptime.
void Workers::figures()
{
    const Assignment a = assigned();
    const QByteArray target = "/api/workers/" + a.worker.id + "/stats";
    ANSWERS(api().get(target, admin()), 200,
            R"({"totalBuilds":0,"successfulBuilds":0,"failedBuilds":0,"workerName":"mac","status":"building","uptime":"#text"})");
    upload(a.worker, a.build.id);
    submit();
    const QByteArray second = poll(a.worker).value("id"_L1).toString().toLatin1();
    report(a.worker, second, "no");
    ANSWERS(api().get(target, admin()), 200, R"({"totalBuilds":2,"successfulBuilds":1,"failedBuilds":1,"status":"idle"})");
}

void Workers::theList()
{
    const Assignment a = assigned("android");
    const HttpReply reply = api().get("/api/workers", admin());
    ANSWERS(reply, 200, R"({"workers":"#array"})");
    bool found = false;
    for (const QJsonValue item : reply.object().value("workers"_L1).toArray()) {
        if (item.toObject().value("id"_L1).toString().toLatin1() != a.worker.id)
            continue;
        found = true;
        const QByteArray wrong = test::difference(item, "{\"workerId\":\"" + a.worker.id + R"(","name":"mac","status":"online","state":"building","currentJobs":1,
            "builds":0,"totalBuilds":0,"lastSeen":"#iso","last_seen_at":"#ms","capabilities":{"platforms":["android"]},"platforms":["android"],
            "maxConcurrentBuilds":1,"current_builds":[")" + a.build.id + R"("],"cpu_percent":null,"memory_mb":null,"disk_percent":null})");
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
    QVERIFY(found);
}

/// Nobody sends these, but they are documented.
void Workers::documentedJobRoutes()
{
    const Assignment a = assigned();
    const QByteArray target = "/api/workers/" + a.worker.id + "/jobs/" + a.build.id;
    const auto put = [&](const QByteArray &json) {
        return api().send({"PUT", target, admin() + Headers{{"Content-Type", "application/json"}}, json, false, false});
    };
    ANSWERS(put(R"({"status":"running","progress":40,"message":"archiving"})"), 200,
            "{\"jobId\":\"" + a.build.id + "\",\"status\":\"#text\",\"updatedAt\":\"#iso\"}");
    QTRY_COMPARE(status(a.build.id).value("status"_L1).toString(), u"building"_s);
    ANSWERS(api().post(target + "/artifacts", admin(), Form().field("note", "no file")), 400, R"({"error":"#text"})");
    ANSWERS(api().post(target + "/artifacts", admin(), Form().file("artifact", "the app")), 200,
            "{\"artifacts\":[{\"name\":\"" + a.build.id + ".ipa\",\"size\":7,\"checksum\":\"#text\"}]}");
    ANSWERS(put(R"({"status":"completed"})"), 200, R"({"status":"completed"})");
    QCOMPARE(api().get("/api/builds/" + a.build.id + "/download", admin()).body, QByteArray("the app"));
    ANSWERS(api().send({"PUT", "/api/workers/" + a.worker.id + "/jobs/nosuch", admin(), R"({"status":"running"})", false, false}), 404, "");
    const Assignment failing = assigned();
    ANSWERS(api().send({"PUT", "/api/workers/" + failing.worker.id + "/jobs/" + failing.build.id, admin(), R"({"status":"failed","message":"no disk"})", false, false}),
            200, R"({"status":"failed"})");
    QCOMPARE(status(failing.build.id).value("error_message"_L1).toString(), u"no disk"_s);
}

std::unique_ptr<QObject> workersSuite() { return std::make_unique<Workers>(); }

} // namespace freeagent::contract

#include "workers.moc"
