// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/refusals.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/workercare.h"

namespace freeagent::http {

namespace {
void answerWorker(const Request &request, Farm &farm, const WorkerId &worker, int status = 200)
{
    const services::FleetMember *member = farm.fleet.find(worker);
    wire::JsonWriter json;
    json.beginObject().key("worker");
    wire::writeWorkerItem(json, member->worker, farm.fleet.presence(*member));
    reply(request, json.endObject().take(), status);
}

std::function<void(Result<void>)> answering(const Request &request, Farm &farm, const WorkerId &worker)
{
    return [request, &farm, worker](Result<void> done) {
        if (!done)
            return refuse(request, done.error());
        answerWorker(request, farm, worker);
    };
}

/// `until` of the body: ISO 8601, or Unix milliseconds.
Result<std::optional<Time>> untilIn(const QJsonObject &body)
{
    const QJsonValue value = body.value(QStringLiteral("until"));
    if (value.isUndefined() || value.isNull())
        return std::optional<Time>();
    const std::optional<Time> time = value.isDouble() ? std::optional(fromMs(value.toInteger())) : fromIso(value.toString());
    if (!time)
        return failure("request.invalid_until", QStringLiteral("Invalid until: a time like 2026-01-31T18:00:00Z"));
    return time;
}

void hold(const Request &request, Farm &farm, HoldKind kind)
{
    const auto body = jsonOf(request, taking(QStringLiteral("a hold"), kind == HoldKind::Paused ? QStringList{QStringLiteral("until"), QStringLiteral("requeue")} : QStringList{QStringLiteral("until")}));
    if (!body)
        return;
    const QString reason = reasonOf(request, *body);
    if (reason.isEmpty())
        return refuse(request, 400, "request.reason_required", QStringLiteral("A reason is required: whoever finds the worker held should know why"));
    const auto until = untilIn(*body);
    if (!until)
        return refuse(request, 400, until.error().code, until.error().message);
    const WorkerId worker{request.param(0)};
    const bool giveBack = kind == HoldKind::Paused && body->value(QStringLiteral("requeue")).toBool();
    farm.care.holds.hold(worker, {kind, reason, actorOf(request.by()), {}, *until}, giveBack, answering(request, farm, worker));
}

void resume(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(QStringLiteral("a resumption")));
    if (!body)
        return;
    const WorkerId worker{request.param(0)};
    farm.care.holds.resume(worker, actorOf(request.by()), reasonOf(request, *body), answering(request, farm, worker));
}

void ask(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(QStringLiteral("a request"), {QStringLiteral("kind")}));
    if (!body)
        return;
    const auto task = machineTaskFrom(body->value(QStringLiteral("kind")).toString().toLatin1());
    if (!task)
        return refuse(request, 400, "request.invalid_kind", QStringLiteral("Invalid kind: restart-app, reboot or update"));
    farm.care.requests.ask({request.param(0)}, *task, actorOf(request.by()), [request](Result<MachineRequest> asked) {
        if (!asked)
            return refuse(request, asked.error());
        wire::JsonWriter json;
        json.beginObject().key("request");
        wire::writeMachineRequest(json, *asked);
        reply(request, json.endObject().take(), 202);
    });
}

void withdraw(const Request &request, Farm &farm)
{
    const WorkerId worker{request.param(0)};
    farm.care.requests.withdraw(worker, request.param(1), answering(request, farm, worker));
}

/// The worker says how it went.
void finished(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    const WorkerId worker{request.param(0)};
    if (!mayActAs(request, farm, worker))
        return;
    const QString message = body->value(QStringLiteral("message")).toString().simplified();
    farm.care.requests.finish(worker, request.param(1), body->value(QStringLiteral("ok")).toBool(), message, [request](Result<void> done) {
        if (!done)
            return refuse(request, done.error());
        reply(request, "{\"success\":true}");
    });
}

void retire(const Request &request, Farm &farm)
{
    if (!jsonOf(request, taking(QStringLiteral("a retirement"))))
        return;
    const WorkerId worker{request.param(0)};
    farm.workers.unregister(worker, [request, &farm, worker](Result<int> released) {
        if (!released)
            return refuse(request, released.error());
        answerWorker(request, farm, worker);
    });
}

void setOwner(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(QStringLiteral("an owner"), {QStringLiteral("owner")}));
    if (!body)
        return;
    const QJsonValue owner = body->value(QStringLiteral("owner"));
    if (!owner.isString() && !owner.isNull())
        return refuse(request, 400, "request.owner_required", QStringLiteral("owner required: a name, or null for nobody"));
    const WorkerId worker{request.param(0)};
    farm.care.setOwner(worker, owner.toString().trimmed().left(200), answering(request, farm, worker));
}
} // namespace

void addWorkerHolds(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const QByteArray &method, const QByteArray &pattern, Access access, BodyRule body, auto handler) {
        routes.add({method, pattern, access, Via::Router, body, [&farm, handler](const Request &request) { handler(request, farm); }});
    };
    const auto holding = [](HoldKind kind) { return [kind](const Request &request, Farm &of) { hold(request, of, kind); }; };
    add("POST", "/api/workers/:id/pause", Access::Owner, jsonBody(), holding(HoldKind::Paused));
    add("POST", "/api/workers/:id/drain", Access::Owner, jsonBody(), holding(HoldKind::Draining));
    add("POST", "/api/workers/:id/quarantine", Access::Operator, jsonBody(), holding(HoldKind::Quarantined));
    add("POST", "/api/workers/:id/resume", Access::Owner, jsonBody(), resume);
    add("POST", "/api/workers/:id/requests", Access::Operator, jsonBody(), ask);
    add("DELETE", "/api/workers/:id/requests/:requestId", Access::Operator, noBody(), withdraw);
    add("POST", "/api/workers/:id/requests/:requestId/done", Access::Worker, jsonBody(), finished);
    add("POST", "/api/workers/:id/retire", Access::Operator, jsonBody(), retire);
    add("PUT", "/api/workers/:id/owner", Access::Admin, jsonBody(), setOwner);
}

} // namespace freeagent::http
