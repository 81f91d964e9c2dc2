// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Virtual machines and signs of life.
class Machines : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void oneTimePassword_data();
    void oneTimePassword();
    void theTokenIsForOneBuild();
    void readiness();
    void artifactCompletes();
    void heartbeats_data();
    void heartbeats();
    void heartbeatAfterTheEnd();
    void telemetry_data();
    void telemetry();
    void telemetryWithoutKey_data();
    void telemetryWithoutKey();
    void figuresAreShown();
    void firstSignOfLifeIsBuilding_data();
    void firstSignOfLifeIsBuilding();
};

void Machines::oneTimePassword_data()
{
    QTest::addColumn<QByteArray>("otp");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("right") << QByteArray("OTP") << 200 << QByteArray(R"({"vm_token":"#token","expires_at":"#iso"})");
    QTest::newRow("wrong") << QByteArray("wrongwrongwrong") << 401 << QByteArray(R"({"error":"Invalid OTP"})");
}

void Machines::oneTimePassword()
{
    QFETCH(QByteArray, otp);
    QFETCH(int, status);
    QFETCH(QByteArray, shape);
    const Assignment a = assigned();
    const QByteArray body = "{\"otp\":\"" + (otp == "OTP" ? a.otp : otp) + "\"}";
    ANSWERS(api().post("/api/builds/" + a.build.id + "/authenticate", {}, body), status, shape);
    ANSWERS(api().post("/api/builds/" + a.build.id + "/authenticate", {}, "{}"), 400, "");
    ANSWERS(api().post("/api/builds/nosuch/authenticate", {}, R"({"otp":"x"})"), 404, R"({"error":"Build not found"})");
    const SubmittedBuild pending = submit();
    ANSWERS(api().post("/api/builds/" + pending.id + "/authenticate", {}, R"({"otp":"x"})"), 401, R"({"error":"No OTP configured for this build"})");
}

void Machines::theTokenIsForOneBuild()
{
    const Assignment a = assigned();
    const QByteArray token = vmTokenOf(a);
    ANSWERS(api().get("/api/builds/" + a.build.id + "/source", vmToken(token)), 200, "");
    const Assignment b = assigned();
    ANSWERS(api().get("/api/builds/" + b.build.id + "/source", vmToken(token)), 403, "");
    ANSWERS(api().get("/api/builds", vmToken(token)), 401, "");
    ANSWERS(upload(a.worker, a.build.id), 200, "");
    ANSWERS(api().post("/api/builds/" + a.build.id + "/vm-ready", vmToken(token), QByteArray()), 403, "");
}

void Machines::readiness()
{
    const Assignment a = assigned();
    const QByteArray target = "/api/builds/" + a.build.id;
    ANSWERS(api().get(target + "/vm-status", {}), 200, R"({"vm_ready":false,"vm_token":"#absent"})");
    const QByteArray token = vmTokenOf(a);
    ANSWERS(api().get(target + "/vm-status", {}), 200, R"({"vm_ready":false,"vm_token":"#absent"})");
    ANSWERS(api().post(target + "/vm-ready", vmToken("wrong-wrong-wrong-wrong"), QByteArray()), 403, "");
    ANSWERS(api().post(target + "/vm-ready", {}, QByteArray()), 401, "");
    ANSWERS(api().post(target + "/vm-ready", vmToken(token), QByteArray()), 200, R"({"success":true,"vm_ready_at":"#iso"})");
    // From the address that polls for the worker, without a credential, as the second generation asks.
    ANSWERS(api().get(target + "/vm-status", {}), 200, "{\"vm_ready\":true,\"vm_token\":\"" + token + "\",\"vm_ready_at\":\"#iso\"}");
    ANSWERS(api().get(target + "/vm-status", admin()), 200, "{\"vm_ready\":true,\"vm_token\":\"" + token + "\"}");
}

void Machines::artifactCompletes()
{
    const Assignment a = assigned();
    const QByteArray target = "/api/builds/" + a.build.id + "/artifact";
    const QByteArray token = vmTokenOf(a);
    ANSWERS(api().post(target, vmToken(token), Form().field("artifact", "a field, no file")), 400, R"({"error":"#text"})");
    ANSWERS(api().post(target, {}, Form().file("artifact", "x")), 401, "");
    ANSWERS(api().post(target, vmToken(token), Form().file("artifact", "the app")), 200, R"({"success":true})");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"completed","artifacts":[{"size":7}]})");
    QCOMPARE(api().get("/api/builds/" + a.build.id + "/download", admin()).body, QByteArray("the app"));
}

void Machines::heartbeats_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("status");
    QTest::newRow("key and worker") << 0 << 200;
    QTest::newRow("VM token and worker") << 1 << 200;
    QTest::newRow("names only") << 2 << 200;
    QTest::newRow("key, no worker") << 3 << 400;
    QTest::newRow("key, another worker") << 4 << 403;
    QTest::newRow("names only, another worker") << 5 << 403;
    QTest::newRow("nothing") << 6 << 401;
}

void Machines::heartbeats()
{
    QFETCH(int, way);
    QFETCH(int, status);
    const Assignment a = assigned();
    const QByteArray target = "/api/builds/" + a.build.id + "/heartbeat";
    const QByteArray named = target + "?worker_id=" + a.worker.id;
    const QByteArray body = R"({"progress":12.5})";
    const auto names = [&](const QByteArray &worker) { return Headers{{"X-Worker-Id", worker}, {"X-Build-Id", a.build.id}}; };
    const HttpReply reply = way == 0 ? api().post(named, admin(), body)
        : way == 1                   ? api().post(named, vmToken(vmTokenOf(a)), body)
        : way == 2                   ? api().post(target, names(a.worker.id), body)
        : way == 3                   ? api().post(target, admin(), body)
        : way == 4                   ? api().post(target + "?worker_id=stranger", admin(), body)
        : way == 5                   ? api().post(target, names("stranger"), body)
                                     : api().post(named, {}, body);
    ANSWERS(reply, status, status == 200 ? R"({"status":"ok","timestamp":"#ms"})" : R"({"error":"#text"})");
    if (way == 3)
        ANSWERS(reply, 400, R"({"error":"worker_id required"})");
    if (way == 4)
        ANSWERS(reply, 403, R"({"error":"Build not assigned to this worker"})");
    QCOMPARE(Suite::status(a.build.id).value("status"_L1).toString(), status == 200 ? u"building"_s : u"assigned"_s);
}

/// How a worker learns that its build was cancelled: it stops on anything but 200.
void Machines::heartbeatAfterTheEnd()
{
    const Assignment a = assigned();
    api().post("/api/builds/" + a.build.id + "/cancel", admin());
    const HttpReply reply = api().post("/api/builds/" + a.build.id + "/heartbeat?worker_id=" + a.worker.id, admin(), "{}");
    QVERIFY2(reply.status >= 400 && reply.status < 500, reply.body.constData());
    ANSWERS(api().post("/api/builds/nosuch/heartbeat?worker_id=" + a.worker.id, admin(), "{}"), 404, R"({"error":"Build not found"})");
}

void Machines::telemetry_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("monitor_started") << QByteArray(R"({"type":"monitor_started","timestamp":"2026-01-05T09:00:00Z","data":{}})") << 200;
    QTest::newRow("heartbeat") << QByteArray(
        R"({"type":"heartbeat","timestamp":"2026-01-05T09:00:00Z","data":{"heartbeat_count":3,"stage":"archive","metrics":{"cpu_percent":88.5,"memory_mb":4100,"disk_percent":40,"processes":210},"uptime_seconds":90}})")
                               << 200;
    QTest::newRow("cpu_snapshot") << QByteArray(R"({"type":"cpu_snapshot","timestamp":"2026-01-05T09:00:00Z","data":{"cpu_percent":250.0,"memory_mb":8000}})") << 200;
    QTest::newRow("out of range") << QByteArray(R"({"type":"cpu_snapshot","timestamp":"2026-01-05T09:00:00Z","data":{"cpu_percent":99999,"memory_mb":-3}})") << 200;
    QTest::newRow("not JSON") << QByteArray("{{{") << 400;
}

void Machines::telemetry()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Assignment a = assigned();
    const QByteArray target = "/api/builds/" + a.build.id + "/telemetry";
    const Headers headers = adminAs(a.worker.id) + Headers{{"X-Build-Id", a.build.id}};
    ANSWERS(api().post(target, headers, body), status, status == 200 ? R"({"status":"ok"})" : R"({"error":"#text"})");
    ANSWERS(api().post(target, vmToken(vmTokenOf(a)), body), status, "");
    ANSWERS(api().post(target, admin(), body), 401, R"({"error":"Missing X-Worker-Id header"})");
    ANSWERS(api().post(target, adminAs(a.worker.id), body), 401, R"({"error":"Missing X-Build-Id header"})");
    ANSWERS(api().post(target, adminAs(a.worker.id) + Headers{{"X-Build-Id", "another"}}, body), 403,
            R"({"error":"X-Build-Id header does not match build ID in URL"})");
}

void Machines::telemetryWithoutKey_data()
{
    QTest::addColumn<QByteArray>("worker");
    QTest::addColumn<QByteArray>("build");
    QTest::addColumn<int>("status");
    QTest::newRow("the assigned worker") << QByteArray("OWN") << QByteArray("OWN") << 200;
    QTest::newRow("another worker") << QByteArray("stranger") << QByteArray("OWN") << 403;
    QTest::newRow("no worker") << QByteArray() << QByteArray("OWN") << 401;
    QTest::newRow("no build") << QByteArray("OWN") << QByteArray() << 401;
}

/// The first generation's resource monitor has no key.
void Machines::telemetryWithoutKey()
{
    QFETCH(QByteArray, worker);
    QFETCH(QByteArray, build);
    QFETCH(int, status);
    const Assignment a = assigned();
    Headers headers;
    if (!worker.isEmpty())
        headers.emplaceBack("X-Worker-Id", worker == "OWN" ? a.worker.id : worker);
    if (!build.isEmpty())
        headers.emplaceBack("X-Build-Id", a.build.id);
    const QByteArray body = R"({"type":"cpu_snapshot","timestamp":"2026-01-05T09:00:00Z","data":{"cpu_percent":12,"memory_mb":900}})";
    ANSWERS(api().post("/api/builds/" + a.build.id + "/telemetry", headers, body), status, "");
    // Names open nothing else.
    ANSWERS(api().get("/api/builds/" + a.build.id + "/source", headers), 401, "");
    ANSWERS(api().post("/api/builds/" + a.build.id + "/logs", headers, R"({"level":"info","message":"x"})"), 401, "");
    const SubmittedBuild pending = submit();
    ANSWERS(api().post("/api/builds/" + pending.id + "/telemetry", Headers{{"X-Worker-Id", a.worker.id}, {"X-Build-Id", pending.id}}, body), 403, "");
}

void Machines::figuresAreShown()
{
    const Assignment a = assigned();
    const Headers headers = adminAs(a.worker.id) + Headers{{"X-Build-Id", a.build.id}};
    const QByteArray target = "/api/builds/" + a.build.id + "/telemetry";
    ANSWERS(api().post(target, headers, R"({"type":"heartbeat","timestamp":"2026-01-05T09:00:00Z","data":{"metrics":{"cpu_percent":41.5,"memory_mb":2048,"disk_percent":77}}})"), 200, "");
    for (const QJsonValue worker : api().get("/api/workers", admin()).object().value("workers"_L1).toArray())
        if (worker.toObject().value("id"_L1).toString().toLatin1() == a.worker.id)
            QCOMPARE(test::difference(worker, R"({"cpu_percent":41.5,"memory_mb":2048,"disk_percent":77})"), QByteArray());
}

void Machines::firstSignOfLifeIsBuilding_data()
{
    QTest::addColumn<QByteArray>("sign");
    for (const char *sign : {"source", "log", "telemetry", "heartbeat", "vm-ready"})
        QTest::newRow(sign) << QByteArray(sign);
}

void Machines::firstSignOfLifeIsBuilding()
{
    QFETCH(QByteArray, sign);
    const Assignment a = assigned();
    const QByteArray target = "/api/builds/" + a.build.id + '/';
    QCOMPARE(Suite::status(a.build.id).value("status"_L1).toString(), u"assigned"_s);
    if (sign == "source")
        api().get(target + "source", workerToken(a.worker.token));
    else if (sign == "log")
        api().post(target + "logs", adminAs(a.worker.id), R"({"level":"info","message":"x"})");
    else if (sign == "telemetry")
        api().post(target + "telemetry", Headers{{"X-Worker-Id", a.worker.id}, {"X-Build-Id", a.build.id}}, R"({"type":"monitor_started","timestamp":"2026-01-05T09:00:00Z","data":{}})");
    else if (sign == "heartbeat")
        api().post(target + "heartbeat?worker_id=" + a.worker.id, admin(), "{}");
    else
        api().post(target + "vm-ready", vmToken(vmTokenOf(a)), QByteArray());
    QTRY_COMPARE(Suite::status(a.build.id).value("status"_L1).toString(), u"building"_s);
    ANSWERS(api().get("/health", {}), 200, R"({"queue":{"active":1}})");
}

std::unique_ptr<QObject> machinesSuite() { return std::make_unique<Machines>(); }

} // namespace freeagent::contract

#include "machines.moc"
