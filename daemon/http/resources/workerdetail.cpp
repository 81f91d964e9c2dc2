// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/bringback.h"
#include "daemon/services/workercare.h"
#include "daemon/wire/encodebuild.h"

#include <QJsonArray>

namespace freeagent::http {

namespace {
constexpr int kRecentBuilds = 10;

services::BringBackFacts factsOf(Farm &farm, const services::FleetMember &member, const QList<DiagnosticReport> &reports)
{
    services::BringBackFacts facts;
    facts.now = farm.clock.now();
    facts.online = member.online;
    facts.late = member.late;
    facts.silent = farm.fleet.silent(member);
    facts.address = QString::fromLatin1(member.pollAddress);
    if (!reports.isEmpty())
        facts.diagnostics = reports.first();
    facts.diskPercent = member.diskPercent;
    facts.diskFreeBytes = member.facts.diskFreeBytes;
    facts.canary = farm.care.lastCanary(member.worker.id);
    return facts;
}

void writeChecklist(wire::JsonWriter &json, const QList<services::ChecklistItem> &items)
{
    json.key("checklist").beginArray();
    for (const services::ChecklistItem &item : items)
        json.beginObject().field("step", item.step).field("done", item.done).field("evidence", item.evidence).field("hint", item.hint).endObject();
    json.endArray();
}

void writeLastRequest(wire::JsonWriter &json, const std::optional<services::RequestOutcome> &outcome)
{
    json.key("lastRequest");
    if (!outcome) {
        json.null();
        return;
    }
    json.beginObject().field("id", outcome->id).field("kind", word(outcome->task)).field("ok", outcome->ok);
    json.field("message", outcome->message).field("at", toIso(outcome->at)).endObject();
}

void writeQuarantine(wire::JsonWriter &json, const services::Quarantine::Case *file)
{
    json.key("quarantine");
    if (!file) {
        json.null();
        return;
    }
    json.beginObject().field("reason", file->reason).field("evidence", file->evidence).field("failedTrials", file->step);
    json.key("nextTrialAt").iso(file->nextAt).key("trialBuild");
    file->canary.isEmpty() ? json.null() : json.value(file->canary.value);
    json.endObject();
}

void answerDetail(const Request &request, Farm &farm, const WorkerId &id, const QList<DiagnosticReport> &reports, const BuildPage &recent)
{
    const services::FleetMember *member = farm.fleet.find(id);
    wire::JsonWriter json;
    json.beginObject().key("worker");
    wire::writeWorkerItem(json, member->worker, farm.fleet.presence(*member));
    json.key("diagnostics");
    if (reports.isEmpty())
        json.null();
    else
        wire::writeDiagnostic(json, reports.first());
    writeChecklist(json, services::bringBackList(member->worker, factsOf(farm, *member, reports)));
    writeLastRequest(json, farm.care.requests.lastOf(id));
    writeQuarantine(json, farm.care.quarantine.caseOf(id));
    json.key("recentBuilds").beginArray();
    for (const Build &build : recent.builds)
        wire::writeBuildItem(json, build, {farm.fleet.nameOf(build.worker), farm.dispatcher.reason(build.id)});
    reply(request, json.endArray().endObject().take());
}

void detail(const Request &request, Farm &farm)
{
    const WorkerId id{request.param(0)};
    if (!farm.fleet.find(id))
        return refuse(request, 404, "worker.not_found", QStringLiteral("Worker not found"));
    farm.store.diagnostics(id, 1, [request, &farm, id](Result<QList<DiagnosticReport>> reports) {
        if (!reports)
            return refuse(request, reports.error());
        BuildFilter filter;
        filter.worker = id;
        filter.limit = kRecentBuilds;
        filter.wantTotal = false;
        farm.store.listBuilds(filter, [request, &farm, id, reports = *reports](Result<BuildPage> page) {
            if (!page)
                return refuse(request, page.error());
            answerDetail(request, farm, id, reports, *page);
        });
    });
}

void answerRun(const Request &request, const std::optional<services::RollingRun> &run, int status)
{
    wire::JsonWriter json;
    json.beginObject().key("run");
    if (!run) {
        json.null().endObject();
        return reply(request, json.take(), status);
    }
    json.beginObject().field("runId", run->id).field("kind", word(run->task)).field("by", run->by).field("state", run->state);
    json.field("startedAt", toIso(run->startedAt)).key("endedAt").iso(run->endedAt).key("workers").beginArray();
    for (const services::RollingStep &step : run->steps) {
        json.beginObject().field("id", step.worker.value).field("name", step.name).field("state", word(step.state));
        json.field("since", toIso(step.since)).field("evidence", step.evidence).endObject();
    }
    json.endArray().endObject().endObject();
    reply(request, json.take(), status);
}

void startRolling(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(QStringLiteral("a rolling update"), {QStringLiteral("kind"), QStringLiteral("workers")}));
    if (!body)
        return;
    const auto task = machineTaskFrom(body->value(QStringLiteral("kind")).toString().toLatin1());
    if (!task)
        return refuse(request, 400, "request.invalid_kind", QStringLiteral("Name a kind: restart-app, reboot or update"));
    const QJsonValue some = body->value(QStringLiteral("workers"));
    if (!some.isUndefined() && !some.isNull() && !some.isArray()) // all of them is the last thing that was meant
        return refuse(request, 400, "request.invalid_workers", QStringLiteral("workers must be a list of ids; without it the update goes over all"));
    QList<WorkerId> workers;
    for (const QJsonValue &id : some.toArray())
        workers.append({id.toString().toLatin1()});
    farm.care.rollingUpdate.start(*task, workers, actorOf(request.by()), [request](Result<services::RollingRun> run) {
        if (!run)
            return refuse(request, run.error());
        wire::JsonWriter json;
        reply(request, json.beginObject().field("runId", run->id).endObject().take(), 202);
    });
}

void cancelRolling(const Request &request, Farm &farm)
{
    farm.care.rollingUpdate.cancel([request](Result<services::RollingRun> run) {
        if (!run)
            return refuse(request, run.error());
        answerRun(request, *run, 200);
    });
}
} // namespace

void addWorkerDetail(RouteTable &routes, Farm &farm)
{
    routes.add({"POST", "/api/workers/rolling-update", Access::Operator, Via::Router, jsonBody(),
                [&farm](const Request &request) { startRolling(request, farm); }});
    routes.add({"GET", "/api/workers/rolling-update", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { answerRun(request, farm.care.rollingUpdate.run(), 200); }});
    routes.add({"DELETE", "/api/workers/rolling-update", Access::Operator, Via::Router, noBody(),
                [&farm](const Request &request) { cancelRolling(request, farm); }});
    // Last: the router takes the first pattern that fits.
    routes.add({"GET", "/api/workers/:id", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { detail(request, farm); }});
}

} // namespace freeagent::http
