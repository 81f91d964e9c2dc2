// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/refusals.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/resources.h"

namespace freeagent::http {

namespace {
constexpr qint64 kFraming = 1 << 20;

BodyRule resultBody(const BodyLimits &limits, const QByteArray &part)
{
    BodyRule rule;
    rule.policy = ingest::BodyPolicy::Multipart;
    rule.maxBytes = limits.result + kFraming;
    rule.tooLarge = "Result file too large";
    rule.files = {{part, limits.result, "Result file too large"}};
    return rule;
}

void answerReport(const Request &request, const Result<Build> &build)
{
    if (!build)
        return refuse(request, build.error());
    const bool completed = build->status == BuildStatus::Completed;
    wire::JsonWriter json;
    json.beginObject().field("status", completed ? QByteArrayView("success") : QByteArrayView("failed"));
    json.field("success", true);
    if (completed) {
        json.field("message", QByteArrayView("Build completed"));
    } else if (build->status == BuildStatus::Failed) {
        json.field("message", QByteArrayView("Build failure recorded"));
    } else {
        json.field("message", QByteArrayView("Build failure recorded; another worker tries")).field("retried", true);
    }
    reply(request, json.endObject().take());
}

QByteArray field(const Request &request, QByteArrayView name)
{
    const ingest::Part *part = request.exchange->part(name);
    return part ? part->value : QByteArray();
}

void deliver(const Request &request, Farm &farm, services::Report report)
{
    if (services::FleetMember *member = farm.fleet.find(report.worker))
        farm.fleet.sign(*member);
    farm.builds.report(std::move(report), [request](Result<Build> build) { answerReport(request, build); });
}

void upload(const Request &request, Farm &farm)
{
    services::Report report;
    report.build = {field(request, "build_id")};
    report.worker = {field(request, "worker_id")};
    if (report.worker.isEmpty())
        report.worker = request.by().worker;
    if (report.build.isEmpty() || report.worker.isEmpty())
        return refuse(request, 400, "request.ids_required", QStringLiteral("build_id and worker_id required"));
    if (!mayActAs(request, farm, report.worker))
        return;
    report.success = field(request, "success") == "true";
    report.error = QString::fromUtf8(field(request, "error_message"));
    if (!report.success && report.error.isEmpty())
        report.error = QStringLiteral("Build failed");
    if (const ingest::Part *part = request.exchange->part("result"))
        report.result = part->file;
    farm.ledger.find(report.build, [request, &farm, report](Result<const BuildRecord *> found) {
        if (found && !*found)
            return refuse(request, 404, "build.not_found", QStringLiteral("Build not found"));
        if (!farm.fleet.find(report.worker))
            return refuse(request, 404, "worker.not_found", QStringLiteral("Worker not found"));
        deliver(request, farm, report);
    });
}

/// Body: {build_id, error?}. With the admin key it speaks for whoever has the build.
void fail(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    const BuildId id{body->value(QStringLiteral("build_id")).toString().toLatin1()};
    if (id.isEmpty())
        return refuse(request, 400, "request.ids_required", QStringLiteral("build_id required"));
    QString error = body->value(QStringLiteral("error")).toString();
    if (error.isEmpty())
        error = QStringLiteral("Build failed");
    farm.ledger.find(id, [request, &farm, id, error](Result<const BuildRecord *> found) {
        if (!found)
            return refuse(request, found.error());
        if (!*found)
            return refuse(request, 404, "build.not_found", QStringLiteral("Build not found"));
        const WorkerId speaker = request.by().speakingWorker();
        const WorkerId worker = speaker.isEmpty() ? (*found)->build.worker : speaker;
        if (!mayActAs(request, farm, worker))
            return;
        deliver(request, farm, {id, worker, false, error, nullptr});
    });
}

/// The virtual machine delivers; its token is this attempt's, so it speaks for the assigned worker.
void artifact(const Request &request, Farm &farm)
{
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        const ingest::Part *part = request.exchange->part("artifact");
        if (!part || !part->file)
            return refuse(request, 400, "report.missing_result", QStringLiteral("Missing artifact file"));
        services::Report report{record.build.id, record.build.worker, true, {}, part->file};
        farm.builds.report(std::move(report), [request](Result<Build> build) {
            if (!build)
                return refuse(request, build.error());
            reply(request, "{\"success\":true}");
        });
    });
}

void abandon(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    const BuildId id{body->value(QStringLiteral("build_id")).toString().toLatin1()};
    WorkerId worker{body->value(QStringLiteral("worker_id")).toString().toLatin1()};
    if (worker.isEmpty())
        worker = request.by().speakingWorker();
    if (id.isEmpty() || worker.isEmpty())
        return refuse(request, 400, "request.ids_required", QStringLiteral("build_id and worker_id required"));
    if (!mayActAs(request, farm, worker))
        return;
    farm.leases.release(id, worker, AttemptEnd::Abandoned, [request, worker](Result<const BuildRecord *> released) {
        if (!released)
            return refuse(request, released.error());
        if (!*released)
            return refuse(request, 404, "build.not_found", QStringLiteral("Build not found"));
        if ((*released)->build.isActive())
            return refuse(request, 403, "report.not_assigned", QStringLiteral("Worker not authorized for this build"));
        reply(request, "{\"success\":true,\"message\":\"Build returned to the queue\"}");
    });
}
} // namespace

void addReports(RouteTable &routes, Farm &farm)
{
    const BodyRule body = resultBody(farm.limits, "result");
    for (const char *path : {"/api/workers/upload", "/api/workers/result"})
        routes.add({"POST", path, Access::Worker, Via::Gate, body, [&farm](const Request &request) { upload(request, farm); }});
    routes.add({"POST", "/api/workers/fail", Access::Worker, Via::Gate, jsonBody(),
                [&farm](const Request &request) { fail(request, farm); }});
    routes.add({"POST", "/api/builds/:id/artifact", Access::Vm, Via::Gate, resultBody(farm.limits, "artifact"),
                [&farm](const Request &request) { artifact(request, farm); }});
    routes.add({"POST", "/api/workers/abandon", Access::Worker, Via::Router, jsonBody(),
                [&farm](const Request &request) { abandon(request, farm); }});
}

} // namespace freeagent::http
