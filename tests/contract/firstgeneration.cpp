// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/publishedcli.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"
#include "tests/support/daemon/zipbytes.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Whole jobs as the published programs run them: Submit CLI, macOS worker, virtual machine, mock worker, installer, menu app.
class FirstGeneration : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void mockWorkerBuilds();
    void macWorkerBuildsInAVirtualMachine();
    void macWorkerFails();
    void commandLineCancelsAndRetries();
    void installerRegisters();
    void menuAppLooks();
    void doctorReports();

private:
    using Cli = PublishedCli;
};

void FirstGeneration::mockWorkerBuilds()
{
    Cli cli(api(), Cli::Generation::First);
    FINE(cli.submit("PK the project", test::zipOf({{"dist.p12", "p12"}, {"password.txt", "pw"}})));
    FINE(cli.status("pending"));

    const HttpReply registered = api().post("/api/workers/register", admin(), R"({"name":"Mock Worker","capabilities":{"platforms":["ios"],"mock":true}})");
    const QByteArray worker = registered.object().value("id"_L1).toString().toLatin1();
    const HttpReply polled = api().get("/api/workers/poll?worker_id=" + worker, admin());
    ANSWERS(polled, 200, R"({"job":{"id":"#id","platform":"ios","source_url":"#text","certs_url":"#text"}})");
    const QJsonObject job = polled.object().value("job"_L1).toObject();
    const Headers asWorker = adminAs(worker);
    QCOMPARE(api().get(job.value("source_url"_L1).toString().toLatin1(), asWorker).body, QByteArray("PK the project"));
    ANSWERS(api().get(job.value("certs_url"_L1).toString().toLatin1(), asWorker), 200, "");
    FINE(cli.status("building"));
    // The file goes first.
    ANSWERS(api().post("/api/workers/upload", admin(),
                       Form().file("result", "mock ipa", "result.ipa").field("build_id", job.value("id"_L1).toString().toLatin1()).field("worker_id", worker).field("success", "true")),
            200, R"({"status":"success"})");

    FINE(cli.status("completed"));
    FINE(cli.logs({u"Build submitted"_s, u"Assigned to worker Mock Worker"_s, u"Build completed successfully"_s}));
    FINE(cli.download("mock ipa"));
    FINE(cli.list());
}

/// The worker polls, then is silent while its virtual machine works and its monitors report; it never polls while it builds.
void FirstGeneration::macWorkerBuildsInAVirtualMachine()
{
    Cli cli(api(), Cli::Generation::First);
    FINE(cli.submit("PK the project", "the bare p12", "the profile"));

    const QByteArray worker = api().post("/api/workers/register", admin(), R"({"name":"Mac","capabilities":{"platforms":["ios"],"xcode_version":"16"}})")
                                  .object().value("id"_L1).toString().toLatin1();
    const QJsonObject job = api().get("/api/workers/poll?worker_id=" + worker, admin()).object().value("job"_L1).toObject();
    const QByteArray build = job.value("id"_L1).toString().toLatin1();
    QCOMPARE(build, cli.build().id);
    QVERIFY(job.value("source_url"_L1).toString().startsWith(u'/'));
    ANSWERS(api().get(job.value("source_url"_L1).toString().toLatin1(), adminAs(worker)), 200, "");

    const Headers inMachine = adminAs(worker) + Headers{{"X-Build-Id", build}};
    const HttpReply certs = api().get("/api/builds/" + build + "/certs-secure", inMachine);
    ANSWERS(certs, 200, R"({"p12":"#text","p12Password":"#string","keychainPassword":"#text","provisioningProfiles":["#text"]})");
    ANSWERS(api().post("/api/builds/" + build + "/telemetry", inMachine, R"({"type":"monitor_started","timestamp":"2026-01-05T09:00:00Z","data":{}})"), 200, "");
    ANSWERS(api().post("/api/builds/" + build + "/logs", adminAs(worker), R"({"level":"info","message":"pod install"})"), 200, "");
    for (int i = 0; i < 3; ++i)
        ANSWERS(api().post("/api/builds/" + build + "/telemetry", Headers{{"X-Worker-Id", worker}, {"X-Build-Id", build}},
                           R"({"type":"cpu_snapshot","timestamp":"2026-01-05T09:00:05Z","data":{"cpu_percent":310.5,"memory_mb":5120}})"),
                200, "");
    FINE(cli.status("building"));
    ANSWERS(api().post("/api/workers/upload", admin(),
                       Form().field("build_id", build).field("worker_id", worker).field("success", "true").file("result", "signed ipa", "result.ipa", "application/octet-stream")),
            200, R"({"status":"success"})");
    FINE(cli.status("completed"));
    FINE(cli.download("signed ipa"));
    FINE(cli.logs({u"pod install"_s}));
    ANSWERS(api().post("/api/workers/" + worker + "/unregister", admin()), 200, "");
}

void FirstGeneration::macWorkerFails()
{
    Cli cli(api(), Cli::Generation::First);
    FINE(cli.submit("PK the project"));
    const RegisteredWorker worker = registerWorker("Mac");
    const QByteArray build = poll(worker).value("id"_L1).toString().toLatin1();
    // No certificates: the virtual machine gives up at once on 404.
    ANSWERS(api().get("/api/builds/" + build + "/certs-secure", adminAs(worker.id) + Headers{{"X-Build-Id", build}}), 404, "");
    ANSWERS(api().post("/api/workers/upload", admin(),
                       Form().field("build_id", build).field("worker_id", worker.id).field("success", "false").field("error_message", "VM bootstrap failed")),
            200, R"({"status":"failed"})");
    FINE(cli.status("failed"));
    QCOMPARE(Suite::status(build).value("error_message"_L1).toString(), u"VM bootstrap failed"_s);
}

void FirstGeneration::commandLineCancelsAndRetries()
{
    Cli cli(api(), Cli::Generation::First);
    FINE(cli.submit("PK the project"));
    FINE(cli.cancel());
    FINE(cli.status("failed"));
    FINE(cli.list());
    FINE(cli.retry());
    FINE(cli.status("pending"));
    FINE(cli.logs({}));
}

void FirstGeneration::installerRegisters()
{
    ANSWERS(api().get("/api/health", {}), 200, "");
    ANSWERS(api().post("/api/workers/register", admin(),
                       R"({"name":"Office Mac","publicIdentifier":"pub-1","apiKey":"canary-installer-key","capabilities":{"cpuCores":8,"memoryGB":16}})"),
            200, R"({"workerID":"#id","id":"#id","message":"#text"})");
}

void FirstGeneration::menuAppLooks()
{
    const Assignment a = assigned();
    ANSWERS(api().get("/api/builds/active", admin()), 200, R"({"builds":[{"id":"#id","status":"#text","platform":"#text","worker_id":"#id","started_at":"#ms"}]})");
    ANSWERS(api().get("/api/workers/" + a.worker.id + "/stats", admin()), 200,
            R"({"totalBuilds":"#int","successfulBuilds":"#int","failedBuilds":"#int","workerName":"#text","status":"building"})");
}

void FirstGeneration::doctorReports()
{
    const RegisteredWorker worker = registerWorker("Mac");
    ANSWERS(api().get("/health", admin()), 200, "");
    const QByteArray report = "{\"worker_id\":\"" + worker.id + "\",\"status\":\"healthy\",\"run_at\":1795455421052,\"duration_ms\":5,\"auto_fixed\":false,"
        + R"("checks":[{"name":"Controller","status":"healthy","message":"reachable","duration_ms":5,"auto_fixed":false}]})";
    ANSWERS(api().post("/api/diagnostics/report", admin(), report), 200, "");
    FINE(Cli(api(), Cli::Generation::First).doctor(worker.id));
}

std::unique_ptr<QObject> firstGenerationSuite() { return std::make_unique<FirstGeneration>(); }

} // namespace freeagent::contract

#include "firstgeneration.moc"
