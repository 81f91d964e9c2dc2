// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Cancel and retry.
class Endings : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void cancelled_data();
    void cancelled();
    void finishedBuildsCannotBeCancelled_data();
    void finishedBuildsCannotBeCancelled();
    void aCancelledBuildIsNeverHandedOut();
    void retried_data();
    void retried();
    void aRetryKeepsSourceAndCerts();
};

void Endings::cancelled_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<bool>("byToken");
    QTest::addColumn<bool>("running");
    QTest::newRow("POST, pending") << QByteArray("POST") << QByteArray("/cancel") << false << false;
    QTest::newRow("POST, running") << QByteArray("POST") << QByteArray("/cancel") << false << true;
    QTest::newRow("POST, the submitter") << QByteArray("POST") << QByteArray("/cancel") << true << false;
    QTest::newRow("DELETE, pending") << QByteArray("DELETE") << QByteArray("") << false << false;
    QTest::newRow("DELETE, running") << QByteArray("DELETE") << QByteArray("") << false << true;
}

void Endings::cancelled()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, suffix);
    QFETCH(bool, byToken);
    QFETCH(bool, running);
    const SubmittedBuild build = running ? assigned().build : submit();
    const Headers headers = byToken ? buildToken(build.token) : admin();
    ANSWERS(api().send({method, "/api/builds/" + build.id + suffix, headers, {}, false, false}), 200,
            "{\"id\":\"" + build.id + "\",\"buildId\":\"" + build.id + "\",\"status\":\"cancelled\",\"success\":true,\"message\":\"#text\"}");
    ANSWERS(api().get("/api/builds/" + build.id + "/status", admin()), 200,
            R"({"status":"failed","outcome":"cancelled","error_message":"Build cancelled by user","completed_at":"#ms"})");
    QCOMPARE(logMessages(build.id).last(), u"Build cancelled"_s);
}

void Endings::finishedBuildsCannotBeCancelled_data()
{
    QTest::addColumn<QByteArray>("end");
    for (const char *end : {"completed", "failed", "cancelled"})
        QTest::newRow(end) << QByteArray(end);
}

void Endings::finishedBuildsCannotBeCancelled()
{
    QFETCH(QByteArray, end);
    SubmittedBuild build;
    if (end == "completed") {
        build = completed();
    } else {
        const Assignment a = assigned();
        build = a.build;
        end == "failed" ? report(a.worker, build.id, "x") : api().post("/api/builds/" + build.id + "/cancel", admin());
    }
    const QJsonObject before = status(build.id);
    ANSWERS(api().post("/api/builds/" + build.id + "/cancel", admin()), 400, R"({"error":"Build already finished"})");
    ANSWERS(api().send({"DELETE", "/api/builds/" + build.id, admin(), {}, false, false}), 400, R"({"error":"Build already finished"})");
    QCOMPARE(status(build.id), before);
}

/// The reference kept it in its queue: the poll after next handed it out, and health counted it.
void Endings::aCancelledBuildIsNeverHandedOut()
{
    const SubmittedBuild build = submit();
    const RegisteredWorker worker = registerWorker();
    api().post("/api/builds/" + build.id + "/cancel", admin());
    for (int i = 0; i < 4; ++i)
        QVERIFY(poll(worker).isEmpty());
    ANSWERS(api().get("/health", {}), 200, R"({"queue":{"pending":0,"active":0,"total":0}})");
    ANSWERS(api().get("/api/builds/active", admin()), 200, R"({"builds":[]})");
}

void Endings::retried_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("byToken");
    QTest::newRow("completed") << QByteArray("completed") << false;
    QTest::newRow("cancelled") << QByteArray("cancelled") << false;
    QTest::newRow("pending, as the reference allows") << QByteArray("pending") << false;
    QTest::newRow("by the submitter") << QByteArray("completed") << true;
}

void Endings::retried()
{
    QFETCH(QByteArray, state);
    QFETCH(bool, byToken);
    const SubmittedBuild build = state == "completed" ? completed() : submit();
    if (state == "cancelled")
        api().post("/api/builds/" + build.id + "/cancel", admin());
    const QJsonObject before = status(build.id);
    const HttpReply reply = api().post("/api/builds/" + build.id + "/retry", byToken ? buildToken(build.token) : admin());
    ANSWERS(reply, 200, "{\"id\":\"#id\",\"status\":\"pending\",\"submitted_at\":\"#ms\",\"access_token\":\"#token\",\"original_build_id\":\"" + build.id + "\"}");
    QVERIFY(reply.object().value("id"_L1).toString().toLatin1() != build.id);
    QVERIFY(reply.object().value("access_token"_L1).toString().toLatin1() != build.token);
    QCOMPARE(status(build.id), before);
}

void Endings::aRetryKeepsSourceAndCerts()
{
    const HttpReply first = api().post("/api/builds/submit", admin(), Form().file("source", "the very source").field("platform", "android").file("certs", "the p12"));
    const QByteArray id = first.object().value("id"_L1).toString().toLatin1();
    api().post("/api/builds/" + id + "/cancel", admin());
    const HttpReply second = api().post("/api/builds/" + id + "/retry", admin());
    ANSWERS(second, 200, R"({"platform":"android"})");
    const RegisteredWorker worker = registerWorker("mac", "android");
    const QJsonObject job = poll(worker);
    QCOMPARE(job.value("id"_L1), second.object().value("id"_L1));
    const Headers headers = adminAs(worker.id);
    QCOMPARE(api().get(job.value("source_url"_L1).toString().toLatin1(), headers).body, QByteArray("the very source"));
    ANSWERS(api().get(job.value("certs_url"_L1).toString().toLatin1(), headers), 200, "");
}

std::unique_ptr<QObject> endingsSuite() { return std::make_unique<Endings>(); }

} // namespace freeagent::contract

#include "endings.moc"
