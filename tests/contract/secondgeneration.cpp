// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/publishedcli.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"
#include "tests/support/daemon/zipbytes.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Whole jobs as the programs of the reworked generation run them: rotating worker tokens, one-time password, virtual machine token.
class SecondGeneration : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void mockWorkerBuilds();
    void macWorkerBuildsInAVirtualMachine();
    void workerWithAPlaceholderId();
    void workerComesBackAfterARestartOfTheController();
    void workerGivesBackAndLeaves();
    void previousTokenStaysGood();

private:
    using Cli = PublishedCli;
};

namespace {
QByteArray text(const QJsonObject &object, QLatin1StringView key) { return object.value(key).toString().toLatin1(); }
} // namespace

/// Takes a new token from each answer and shows nothing else.
void SecondGeneration::mockWorkerBuilds()
{
    Cli cli(api(), Cli::Generation::Second);
    FINE(cli.submit("PK the project", test::zipOf({{"dist.p12", "p12"}, {"password.txt", "pw"}})));

    const HttpReply registered = api().post("/api/workers/register", admin(), R"({"name":"Mock","capabilities":{"platforms":["ios"]},"active_build_count":0})");
    QByteArray token = text(registered.object(), "access_token"_L1);
    const QByteArray worker = text(registered.object(), "id"_L1);
    const HttpReply polled = api().get("/api/workers/poll", workerToken(token));
    token = text(polled.object(), "access_token"_L1);
    const QJsonObject job = polled.object().value("job"_L1).toObject();
    QCOMPARE(api().get(text(job, "source_url"_L1), workerToken(token)).body, QByteArray("PK the project"));
    ANSWERS(api().get(text(job, "certs_url"_L1), workerToken(token)), 200, "");
    ANSWERS(api().post("/api/workers/upload", workerToken(token),
                       Form().file("result", "mock ipa").field("build_id", text(job, "id"_L1)).field("worker_id", worker).field("success", "true")),
            200, R"({"success":true})");

    FINE(cli.status("completed"));
    FINE(cli.logs({u"Build completed successfully"_s}));
    FINE(cli.download("mock ipa"));
    FINE(cli.list());
    FINE(cli.retry());
    FINE(cli.logs({}));
}

void SecondGeneration::macWorkerBuildsInAVirtualMachine()
{
    Cli cli(api(), Cli::Generation::Second);
    FINE(cli.submit("PK the project", test::zipOf({{"dist.p12", "p12"}, {"password.txt", "pw"}, {"a.mobileprovision", "profile"}})));

    const HttpReply registered = api().post("/api/workers/register", admin(), R"({"name":"Mac","capabilities":{"platforms":["ios"]},"active_build_count":0})");
    const QByteArray worker = text(registered.object(), "id"_L1);
    const HttpReply polled = api().get("/api/workers/poll", workerToken(text(registered.object(), "access_token"_L1)));
    ANSWERS(polled, 200, R"({"job":{"id":"#id","platform":"ios","source_url":"#text","otp":"#token"},"access_token":"#token"})");
    const QJsonObject job = polled.object().value("job"_L1).toObject();
    const QByteArray build = text(job, "id"_L1);
    const QByteArray base = "/api/builds/" + build;
    ANSWERS(api().get(base + "/vm-status", {}), 200, R"({"vm_ready":false})");

    // Inside the virtual machine, which knows the password and nothing else.
    const HttpReply exchanged = api().post(base + "/authenticate", {}, "{\"otp\":\"" + text(job, "otp"_L1) + "\"}");
    ANSWERS(exchanged, 200, R"({"vm_token":"#token","expires_at":"#iso"})");
    const Headers inMachine = vmToken(text(exchanged.object(), "vm_token"_L1));
    ANSWERS(api().get(base + "/certs-secure", inMachine), 200, R"({"p12":"#text","p12Password":"pw","keychainPassword":"#text","provisioningProfiles":["#text"]})");
    ANSWERS(api().post(base + "/vm-ready", inMachine, QByteArray()), 200, R"({"success":true,"vm_ready_at":"#iso"})");
    QCOMPARE(api().get(base + "/source", inMachine).body, QByteArray("PK the project"));
    ANSWERS(api().post(base + "/logs", inMachine, "{\"logs\":[{\"level\":\"info\",\"message\":\"\x1b[1mpod install\x1b[0m\"},{\"level\":\"warn\",\"message\":\"slow\"}]}"), 200,
            R"({"success":true,"count":2})");
    ANSWERS(api().post(base + "/telemetry", inMachine, R"({"type":"heartbeat","timestamp":"2026-01-05T09:00:00Z","data":{"metrics":{"cpu_percent":5}}})"), 200, "");

    // The worker outside.
    const HttpReply ready = api().get(base + "/vm-status", {});
    ANSWERS(ready, 200, R"({"vm_ready":true,"vm_token":"#token"})");
    ANSWERS(api().post(base + "/heartbeat?worker_id=" + worker, vmToken(text(ready.object(), "vm_token"_L1)), "{}"), 200, R"({"status":"ok","timestamp":"#ms"})");
    FINE(cli.status("building"));

    ANSWERS(api().post(base + "/artifact", inMachine, Form().file("artifact", "signed ipa", "app.ipa")), 200, R"({"success":true})");
    ANSWERS(api().post("/api/workers/upload", admin(), Form().field("build_id", build).field("worker_id", worker).field("success", "true")), 200, R"({"success":true})");
    FINE(cli.status("completed"));
    FINE(cli.download("signed ipa"));
}

void SecondGeneration::workerWithAPlaceholderId()
{
    const HttpReply first = api().post("/api/workers/register", admin(), R"({"name":"Mac","capabilities":{},"id":"pending-registration","active_build_count":0})");
    const HttpReply second = api().post("/api/workers/register", admin(), R"({"name":"Mac","capabilities":{},"id":"pending-registration","active_build_count":0})");
    QVERIFY(text(first.object(), "id"_L1) != "pending-registration");
    QVERIFY(text(first.object(), "id"_L1) != text(second.object(), "id"_L1));
}

/// On 401 it registers again with its id; its token outlives a restart anyway.
void SecondGeneration::workerComesBackAfterARestartOfTheController()
{
    const Assignment a = assigned();
    QVERIFY2(controller().restart(), controller().log().right(2000).constData());
    api().reconnect();
    const HttpReply polled = api().get("/api/workers/poll", workerToken(a.worker.token));
    ANSWERS(polled, 200, "{\"job\":{\"id\":\"" + a.build.id + "\",\"otp\":\"" + a.otp + "\"}}");
    ANSWERS(api().get("/api/workers/poll", workerToken("expired-expired-expired-expired")), 401, "");
    const HttpReply again = api().post("/api/workers/register", admin(), "{\"name\":\"mac\",\"capabilities\":{},\"id\":\"" + a.worker.id + "\",\"active_build_count\":1}");
    ANSWERS(again, 200, "{\"id\":\"" + a.worker.id + "\",\"status\":\"re-registered\"}");
    const QByteArray token = text(again.object(), "access_token"_L1);
    ANSWERS(api().get("/api/workers/poll", workerToken(token)), 200, "{\"job\":{\"id\":\"" + a.build.id + "\"}}");
    ANSWERS(api().post("/api/workers/upload", workerToken(token),
                       Form().field("build_id", a.build.id).field("worker_id", a.worker.id).field("success", "true").file("result", "x")),
            200, "");
}

void SecondGeneration::workerGivesBackAndLeaves()
{
    const Assignment a = assigned();
    ANSWERS(api().post("/api/workers/abandon", workerToken(a.worker.token), "{\"build_id\":\"" + a.build.id + "\",\"worker_id\":\"" + a.worker.id + "\",\"reason\":\"quit\"}"), 200,
            R"({"success":true})");
    ANSWERS(api().post("/api/workers/unregister", admin() + workerToken(a.worker.token), QByteArray()), 200, R"({"success":true,"builds_reassigned":0})");
    ANSWERS(api().get("/api/workers/poll", workerToken(a.worker.token)), 401, "");
}

/// The answer that carried the new token may have been lost.
void SecondGeneration::previousTokenStaysGood()
{
    const HttpReply registered = api().post("/api/workers/register", admin(), R"({"name":"Mac","capabilities":{}})");
    const QByteArray id = text(registered.object(), "id"_L1);
    const QByteArray first = text(registered.object(), "access_token"_L1);
    api().post("/api/workers/register", admin(), "{\"name\":\"Mac\",\"capabilities\":{},\"id\":\"" + id + "\"}");
    ANSWERS(api().get("/api/workers/poll", workerToken(first)), 200, R"({"job":null})");
}

std::unique_ptr<QObject> secondGenerationSuite() { return std::make_unique<SecondGeneration>(); }

} // namespace freeagent::contract

#include "secondgeneration.moc"
