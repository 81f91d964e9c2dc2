// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/refusals.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/resources.h"

namespace freeagent::http {

namespace {
void ok(const Request &request, Farm &farm)
{
    wire::JsonWriter json;
    json.beginObject().field("status", QByteArrayView("ok")).field("timestamp", toMs(farm.clock.now())).endObject();
    reply(request, json.take());
}

void sign(Farm &farm, const Build &build)
{
    if (build.isActive())
        farm.leases.sign(build.id);
    if (services::FleetMember *member = farm.fleet.find(build.worker))
        farm.fleet.sign(*member);
}

/// Not 200 on purpose when the build is over or somebody else's: it is how a worker learns that it should stop.
void heartbeat(const Request &request, Farm &farm)
{
    const bool vm = request.by().vmToken == Caller::Proof::Good;
    WorkerId worker{request.query("worker_id")};
    if (worker.isEmpty())
        worker = request.by().speakingWorker();
    if (worker.isEmpty() && !vm)
        return refuse(request, 400, "request.worker_required", QStringLiteral("worker_id required"));
    if (!vm && !mayActAs(request, farm, worker))
        return;
    withBuild(request, farm, [request, &farm, worker, vm](const BuildRecord &record) {
        const Build &build = record.build;
        const bool own = vm ? worker.isEmpty() || build.worker == worker : build.worker == worker;
        if (!own || build.status == BuildStatus::Pending)
            return refuse(request, 403, "report.not_assigned", QStringLiteral("Build not assigned to this worker"));
        if (build.isTerminal())
            return refuse(request, 409, "build.finished", QStringLiteral("Build already finished"));
        sign(farm, build);
        ok(request, farm);
    });
}

std::optional<double> figure(const QJsonObject &data, const QString &key, double max)
{
    const QJsonValue value = data.value(key);
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > max)
        return std::nullopt;
    return value.toDouble();
}

services::Telemetry figuresOf(const QJsonObject &body)
{
    const QJsonObject data = body.value(QStringLiteral("data")).toObject();
    const QJsonObject nested = data.value(QStringLiteral("metrics")).toObject();
    const QJsonObject &metrics = nested.isEmpty() ? data : nested;
    return {figure(metrics, QStringLiteral("cpu_percent"), 1000), figure(metrics, QStringLiteral("memory_mb"), 1'000'000),
            figure(metrics, QStringLiteral("disk_percent"), 100)};
}

void telemetry(const Request &request, Farm &farm)
{
    const Caller &caller = request.by();
    const bool vm = caller.vmToken == Caller::Proof::Good;
    const WorkerId worker = caller.speakingWorker();
    if (!vm && worker.isEmpty())
        return refuse(request, 401, "auth.worker_id", QStringLiteral("Missing X-Worker-Id header"));
    if (!vm && caller.worker.isEmpty() && caller.claimedBuild.isEmpty())
        return refuse(request, 401, "auth.build_id", QStringLiteral("Missing X-Build-Id header"));
    if (!caller.claimedBuild.isEmpty() && caller.claimedBuild != request.build().value)
        return refuse(request, 403, "auth.build_id", QStringLiteral("X-Build-Id header does not match build ID in URL"));
    withBuild(request, farm, [request, &farm, vm, worker](const BuildRecord &record) {
        const Build &build = record.build;
        const bool own = vm || build.worker == worker;
        if (!own || build.status == BuildStatus::Pending)
            return refuse(request, 403, "report.not_assigned", QStringLiteral("Worker not authorized for this build"));
        const auto body = jsonOf(request);
        if (!body)
            return;
        sign(farm, build);
        if (services::FleetMember *member = farm.fleet.find(build.worker); member && build.isActive())
            farm.fleet.measure(*member, figuresOf(*body), build.id);
        reply(request, "{\"status\":\"ok\"}");
    });
}

/// The oldest form: {build_id} with the worker's name in the header.
void workerHeartbeat(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    const WorkerId worker = request.by().speakingWorker();
    if (worker.isEmpty())
        return refuse(request, 401, "auth.worker_id", QStringLiteral("Missing X-Worker-Id header"));
    const BuildRecord *record = farm.ledger.open({body->value(QStringLiteral("build_id")).toString().toLatin1()});
    if (!record || record->build.worker != worker || !record->build.isActive())
        return refuse(request, 404, "build.not_found", QStringLiteral("Build not found"));
    sign(farm, record->build);
    reply(request, "{\"success\":true}");
}
} // namespace

void addLifeSigns(RouteTable &routes, Farm &farm)
{
    routes.add({"POST", "/api/builds/:id/heartbeat", Access::LifeSign, Via::Gate, jsonBody(),
                [&farm](const Request &request) { heartbeat(request, farm); }});
    routes.add({"POST", "/api/builds/:id/telemetry", Access::LifeSign, Via::Gate, jsonBody(),
                [&farm](const Request &request) { telemetry(request, farm); }});
    routes.add({"POST", "/api/workers/heartbeat", Access::Worker, Via::Router, jsonBody(),
                [&farm](const Request &request) { workerHeartbeat(request, farm); }});
}

} // namespace freeagent::http
