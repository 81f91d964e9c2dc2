// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// How builds end by a worker's word, and whose word counts when.
class Reports : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void succeeded_data();
    void succeeded();
    void failed();
    void incomplete_data();
    void incomplete();
    void successWithoutFile();
    void strangersAreNotBelieved();
    void theFirstEndWins_data();
    void theFirstEndWins();
    void failRoute();
    void workerHeartbeat();
    void lateResultOfALostWorker();

private:
    HttpReply send(const RegisteredWorker &worker, const QByteArray &build, bool success, const QByteArray &file = {});
};

HttpReply Reports::send(const RegisteredWorker &worker, const QByteArray &build, bool success, const QByteArray &file)
{
    Form form = Form().field("build_id", build).field("worker_id", worker.id).field("success", success ? "true" : "false");
    if (!success)
        form.field("error_message", "it broke");
    if (!file.isEmpty())
        form.file("result", file);
    return api().post("/api/workers/upload", admin(), form);
}

void Reports::succeeded_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("byToken");
    QTest::newRow("upload, key") << QByteArray("/api/workers/upload") << false;
    QTest::newRow("upload, worker token") << QByteArray("/api/workers/upload") << true;
    QTest::newRow("result") << QByteArray("/api/workers/result") << false;
}

void Reports::succeeded()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, byToken);
    const Assignment a = assigned();
    const Form form = Form().field("build_id", a.build.id).field("worker_id", a.worker.id).field("success", "true").file("result", "the app", "app.ipa");
    ANSWERS(api().post(target, byToken ? workerToken(a.worker.token) : admin(), form), 200, R"({"status":"success","success":true,"message":"#text"})");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"completed","outcome":"success","error_message":null})");
    QCOMPARE(api().get("/api/builds/" + a.build.id + "/download", admin()).body, QByteArray("the app"));
}

void Reports::failed()
{
    const Assignment a = assigned();
    const QByteArray words = "xcodebuild: \"error\" \\ 65 \xc3\xbc <tag>";
    ANSWERS(report(a.worker, a.build.id, words), 200, R"({"status":"failed","success":true,"message":"#text"})");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"failed","outcome":"error","artifacts":[]})");
    QCOMPARE(status(a.build.id).value("error_message"_L1).toString().toUtf8(), words);
}

void Reports::incomplete_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no build") << QByteArray("build_id") << 400 << QByteArray("build_id and worker_id required");
    QTest::newRow("no worker") << QByteArray("worker_id") << 400 << QByteArray("build_id and worker_id required");
    QTest::newRow("unknown build") << QByteArray("build") << 404 << QByteArray("Build not found");
    QTest::newRow("unknown worker") << QByteArray("worker") << 404 << QByteArray("Worker not found");
    QTest::newRow("no file") << QByteArray("file") << 400 << QByteArray("Missing result file");
}

void Reports::incomplete()
{
    QFETCH(QByteArray, left);
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    const Assignment a = assigned();
    Form form;
    if (left != "build_id")
        form.field("build_id", left == "build" ? QByteArray("nosuchbuild") : a.build.id);
    if (left != "worker_id")
        form.field("worker_id", left == "worker" ? QByteArray("nosuchworker") : a.worker.id);
    form.field("success", "true");
    if (left != "file")
        form.file("result", "bytes");
    ANSWERS(api().post("/api/workers/upload", admin(), form), status, "{\"error\":\"" + text + "\"}");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"assigned"})");
}

/// The second generation's worker reports success without a file after its virtual machine has delivered one.
void Reports::successWithoutFile()
{
    const Assignment a = assigned();
    ANSWERS(send(a.worker, a.build.id, true), 400, R"({"error":"Missing result file"})");
    ANSWERS(api().post("/api/builds/" + a.build.id + "/artifact", vmToken(vmTokenOf(a)), Form().file("artifact", "from the VM")), 200, R"({"success":true})");
    const QJsonObject before = status(a.build.id);
    ANSWERS(send(a.worker, a.build.id, true), 200, R"({"status":"success"})");
    QCOMPARE(status(a.build.id), before);
    QCOMPARE(api().get("/api/builds/" + a.build.id + "/download", admin()).body, QByteArray("from the VM"));
}

void Reports::strangersAreNotBelieved()
{
    const Assignment a = assigned();
    const RegisteredWorker stranger = registerWorker("stranger");
    ANSWERS(send(stranger, a.build.id, true, "forged"), 403, "");
    ANSWERS(send(stranger, a.build.id, false), 403, "");
    const SubmittedBuild pending = submit();
    ANSWERS(send(stranger, pending.id, true, "forged"), 403, "");
    // With a token a worker speaks for itself only, whatever the form says.
    const Form form = Form().field("build_id", a.build.id).field("worker_id", a.worker.id).field("success", "true").file("result", "forged");
    ANSWERS(api().post("/api/workers/upload", workerToken(stranger.token), form), 403, "");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"assigned"})");
    ANSWERS(upload(a.worker, a.build.id, "genuine"), 200, "");
    ANSWERS(send(stranger, a.build.id, true, "forged"), 403, "");
    QCOMPARE(api().get("/api/builds/" + a.build.id + "/download", admin()).body, QByteArray("genuine"));
}

void Reports::theFirstEndWins_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("lateSuccess");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("completed, success again") << QByteArray("completed") << true << 200 << QByteArray(R"({"status":"success"})");
    QTest::newRow("completed, then failure") << QByteArray("completed") << false << 200 << QByteArray(R"({"status":"success"})");
    QTest::newRow("failed, failure again") << QByteArray("failed") << false << 200 << QByteArray(R"({"status":"failed"})");
    QTest::newRow("failed, then success") << QByteArray("failed") << true << 409 << QByteArray();
    QTest::newRow("cancelled, then success") << QByteArray("cancelled") << true << 409 << QByteArray();
    QTest::newRow("cancelled, then failure") << QByteArray("cancelled") << false << 409 << QByteArray();
}

void Reports::theFirstEndWins()
{
    QFETCH(QByteArray, end);
    QFETCH(bool, lateSuccess);
    QFETCH(int, status);
    QFETCH(QByteArray, shape);
    const Assignment a = assigned();
    if (end == "cancelled")
        api().post("/api/builds/" + a.build.id + "/cancel", admin());
    else
        ANSWERS(send(a.worker, a.build.id, end == "completed", end == "completed" ? "the first" : ""), 200, "");
    const QJsonObject before = Suite::status(a.build.id);
    ANSWERS(send(a.worker, a.build.id, lateSuccess, lateSuccess ? "the second" : ""), status, shape);
    QCOMPARE(Suite::status(a.build.id), before);
    if (end == "completed")
        QCOMPARE(api().get("/api/builds/" + a.build.id + "/download", admin()).body, QByteArray("the first"));
}

void Reports::failRoute()
{
    const Assignment a = assigned();
    ANSWERS(api().post("/api/workers/fail", admin(), R"({"build_id":"nosuch","error":"x"})"), 404, R"({"error":"Build not found"})");
    ANSWERS(api().post("/api/workers/fail", workerToken(registerWorker().token), "{\"build_id\":\"" + a.build.id + "\",\"error\":\"x\"}"), 403, "");
    ANSWERS(api().post("/api/workers/fail", admin(), "{\"build_id\":\"" + a.build.id + "\",\"error\":\"no space\"}"), 200, R"({"success":true,"message":"#text"})");
    QCOMPARE(Suite::status(a.build.id).value("error_message"_L1).toString(), u"no space"_s);
}

void Reports::workerHeartbeat()
{
    const Assignment a = assigned();
    const QByteArray body = "{\"build_id\":\"" + a.build.id + "\"}";
    ANSWERS(api().post("/api/workers/heartbeat", adminAs(a.worker.id), body), 200, R"({"success":true})");
    ANSWERS(api().get("/api/builds/" + a.build.id + "/status", admin()), 200, R"({"status":"building"})");
    ANSWERS(api().post("/api/workers/heartbeat", adminAs(a.worker.id), R"({"build_id":"nosuch"})"), 404, "");
}

/// Given back by its worker and begun by another: the first one's late word no longer counts.
void Reports::lateResultOfALostWorker()
{
    const Assignment a = assigned();
    api().post("/api/workers/abandon", workerToken(a.worker.token), "{\"build_id\":\"" + a.build.id + "\",\"worker_id\":\"" + a.worker.id + "\"}");
    const RegisteredWorker second = registerWorker("second");
    QCOMPARE(poll(second).value("id"_L1).toString().toLatin1(), a.build.id);
    const HttpReply late = send(a.worker, a.build.id, true, "too late");
    QVERIFY2(late.status == 403 || late.status == 409, late.body.constData());
    ANSWERS(upload(second, a.build.id, "in time"), 200, "");
    QCOMPARE(api().get("/api/builds/" + a.build.id + "/download", admin()).body, QByteArray("in time"));
}

std::unique_ptr<QObject> reportsSuite() { return std::make_unique<Reports>(); }

} // namespace freeagent::contract

#include "reports.moc"
