// SPDX-License-Identifier: GPL-3.0-or-later
// A maintenance under way, the drain, trial builds.
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/resources/resources.h"
#include "daemon/maintenance/office.h"
#include "daemon/wire/encodebuild.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
Fields fieldsOf(const QString &of, const QStringList &known) { return {known, "request.invalid_maintenance", of}; }

QJsonObject runBody(const maintenance::MaintenanceRun *run)
{
    if (!run)
        return {{u"run"_s, QJsonValue()}};
    QJsonObject item = maintenance::toJson(*run);
    QJsonArray steps;
    for (const QJsonValue step : item.value(u"steps"_s).toArray()) {
        QJsonObject shown = step.toObject();
        shown.remove(u"memory"_s);
        steps.append(shown);
    }
    item.insert(u"steps"_s, steps);
    return {{u"run"_s, item}};
}

maintenance::MaintenanceRunner::Done answering(const Request &request, const char *act, int status = 200)
{
    return [request, act, status](Result<maintenance::MaintenanceRun> run) {
        if (!run)
            return refuse(request, run.error());
        request.audit->act(act);
        request.audit->describe(u"maintenance %1"_s.arg(QString::fromLatin1(run->id)), {}, {{u"state"_s, QString::fromLatin1(word(run->state))}});
        reply(request, wire::compact(runBody(&*run)), status);
    };
}

std::optional<QList<QByteArray>> namesIn(const QJsonValue &value)
{
    QList<QByteArray> names;
    for (const QJsonValue name : value.toArray())
        names.append(name.toString().toUtf8());
    return value.isUndefined() || value.isArray() ? std::optional(names) : std::nullopt;
}

/// Seconds from 0 to a day, or nothing after a refusal.
std::optional<std::chrono::seconds> secondsIn(const Request &request, const QJsonObject &body, const QString &key)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined())
        return std::chrono::seconds(0);
    if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 86'400)
        return std::chrono::seconds(value.toInteger());
    refuse(request, 400, "request.invalid_maintenance", u"%1 must be a number from 0 to 86400"_s.arg(key));
    return std::nullopt;
}

std::optional<maintenance::AtDeadline> atDeadlineIn(const Request &request, const QJsonObject &body)
{
    const QJsonValue value = body.value(u"atDeadline"_s);
    const auto what = value.isUndefined() ? maintenance::AtDeadline::Wait : maintenance::atDeadlineFrom(value.toString().toLatin1());
    if (!what)
        refuse(request, 400, "request.invalid_maintenance", u"atDeadline must be wait, requeue or cancel"_s);
    return what;
}

void startRun(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, fieldsOf(u"a maintenance run"_s, {u"message"_s, u"until"_s, u"drainDeadlineSeconds"_s, u"atDeadline"_s, u"steps"_s, u"canaryWorkers"_s, u"task"_s}));
    if (!body)
        return;
    maintenance::RunOrder order;
    const auto deadline = secondsIn(request, *body, u"drainDeadlineSeconds"_s);
    if (!deadline)
        return;
    const auto atDeadline = atDeadlineIn(request, *body);
    if (!atDeadline)
        return;
    const auto steps = namesIn(body->value(u"steps"_s));
    const auto workers = namesIn(body->value(u"canaryWorkers"_s));
    const bool known = steps && std::all_of(steps->begin(), steps->end(), [](const QByteArray &step) { return maintenance::allSteps().contains(step); });
    if (!known || !workers)
        return refuse(request, 400, "request.invalid_maintenance",
                      u"steps must be a list of %1, and canaryWorkers a list of ids"_s.arg(QString::fromLatin1(maintenance::allSteps().join(", "))));
    const QJsonValue until = body->value(u"until"_s);
    order.until = wire::timeOf(until);
    if (!until.isUndefined() && !until.isNull() && (!order.until || *order.until <= farm.clock.now()))
        return refuse(request, 400, "request.invalid_maintenance", u"until must be an ISO 8601 time to come"_s);
    if (body->contains(u"steps"_s)) {
        QString fault = maintenance::faultOf(*steps);
        if (fault.isEmpty() && !steps->contains("enable") && !order.until)
            fault = u"Without enable among the steps submissions stay closed until the end: say when with until"_s;
        if (!fault.isEmpty())
            return refuse(request, 400, "request.invalid_maintenance", fault);
    }
    order.task = body->value(u"task"_s).toString().toLatin1();
    if (!order.task.isEmpty() && !machineTaskFrom(order.task))
        return refuse(request, 400, "request.invalid_maintenance", u"task must be restart-app, reboot or update"_s);
    order.message = body->value(u"message"_s).toString().left(500);
    order.drainDeadline = *deadline;
    order.atDeadline = *atDeadline;
    order.steps = *steps;
    order.canaryWorkers = *workers;
    order.by = actorOf(request.by());
    order.reason = reasonOf(request, *body);
    farm.office.runner.start(order, answering(request, "maintenance.start", 201));
}

void retryStep(const Request &request, Farm &farm)
{
    if (jsonOf(request, fieldsOf(u"another try of a step"_s, {})))
        farm.office.runner.retry(answering(request, "maintenance.retry"));
}

void skipStep(const Request &request, Farm &farm)
{
    if (jsonOf(request, fieldsOf(u"the skipping of a step"_s, {})))
        farm.office.runner.skip(answering(request, "maintenance.skip"));
}

void abortRun(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, fieldsOf(u"the end of a maintenance run"_s, {}));
    if (!body)
        return;
    const QString reason = reasonOf(request, *body);
    const QString why = u"Ended by %1"_s.arg(actorOf(request.by())) + (reason.isEmpty() ? QString() : u": "_s + reason);
    farm.office.runner.abort(why, answering(request, "maintenance.abort"));
}

void extendRun(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, fieldsOf(u"an extension"_s, {u"minutes"_s}));
    if (!body)
        return;
    const QJsonValue minutes = body->value(u"minutes"_s);
    farm.office.runner.extend(std::chrono::minutes(minutes.isUndefined() ? 30 : minutes.toInt(0)), answering(request, "maintenance.extend"));
}

QJsonObject drainBody(const Farm &farm)
{
    const maintenance::Drain &drain = farm.office.drain;
    QJsonArray active;
    for (const maintenance::Drain::Active &one : drain.active())
        active.append(QJsonObject{{u"buildId"_s, one.build.text()}, {u"workerName"_s, one.workerName}, {u"etaAt"_s, wire::isoValue(one.etaAt)}});
    const auto &order = drain.order();
    return {{u"draining"_s, drain.isDraining()},
            {u"active"_s, active},
            {u"total"_s, active.size()},
            {u"empty"_s, drain.isEmpty()},
            {u"etaAt"_s, wire::isoValue(drain.etaAt())},
            {u"deadlineAt"_s, wire::isoValue(order ? order->deadlineAt : std::nullopt)},
            {u"atDeadline"_s, order ? QJsonValue(QString::fromLatin1(word(order->atDeadline))) : QJsonValue()},
            {u"overdue"_s, drain.isOverdue()},
            {u"version"_s, drain.version()}};
}

void beginDrain(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, fieldsOf(u"a drain"_s, {u"deadlineSeconds"_s, u"atDeadline"_s}));
    if (!body)
        return;
    const auto deadline = secondsIn(request, *body, u"deadlineSeconds"_s);
    if (!deadline)
        return;
    const auto atDeadline = atDeadlineIn(request, *body);
    if (!atDeadline)
        return;
    maintenance::DrainOrder order;
    if (deadline->count() > 0)
        order.deadlineAt = farm.clock.now() + *deadline;
    order.atDeadline = *atDeadline;
    order.by = actorOf(request.by());
    order.reason = reasonOf(request, *body);
    farm.office.drain.begin(order, [request, &farm](Result<void> begun) {
        if (!begun)
            return refuse(request, begun.error());
        request.audit->act("maintenance.drain");
        request.audit->describe(u"farm"_s);
        QJsonObject answer = drainBody(farm);
        answer.insert(u"active"_s, farm.office.drain.activeNumber());
        reply(request, wire::compact(answer));
    });
}

void endDrain(const Request &request, Farm &farm)
{
    farm.office.drain.end([request, &farm](Result<void> ended) {
        ended ? reply(request, wire::compact(drainBody(farm))) : refuse(request, ended.error());
    });
}

/// With ?wait=s it parks until something changes; ?version= tells what the client has seen, so that nothing falls between two calls.
void showDrain(const Request &request, Farm &farm)
{
    const maintenance::Drain &drain = farm.office.drain;
    bool ok = true;
    const int wait = request.exchange->head().hasQuery("wait") ? request.query("wait").toInt(&ok) : 0;
    const qint64 seen = ok && request.exchange->head().hasQuery("version") ? request.query("version").toLongLong(&ok) : drain.version();
    if (!ok || wait < 0 || wait > 3600)
        return refuse(request, 400, "request.invalid_query", u"wait is a number of seconds from 0 to 3600, version the one of an earlier answer"_s);
    const auto answer = [request, &farm] { reply(request, wire::compact(drainBody(farm))); };
    if (drain.isEmpty())
        return answer();
    const quint64 ticket = farm.office.drain.await(seen, std::min(std::chrono::seconds(wait), std::chrono::seconds(60)), answer);
    if (ticket && !request.exchange->answered())
        request.exchange->onPeerGone([&farm, ticket] { farm.office.drain.leave(ticket); });
}

void submitCanary(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, fieldsOf(u"a trial build"_s, {u"worker"_s, u"platform"_s}));
    if (!body)
        return;
    services::CanaryOrder order;
    order.worker = {body->value(u"worker"_s).toString().toUtf8()};
    if (order.worker.isEmpty())
        return refuse(request, 400, "request.worker_required", u"worker is required: the id of the worker to try"_s);
    if (const QJsonValue platform = body->value(u"platform"_s); !platform.isUndefined() && !platform.isNull()) {
        order.platform = platformFrom(platform.toString().toLatin1());
        if (!order.platform)
            return refuse(request, 400, "request.platform_required", u"Valid platform required (ios|android)"_s);
    }
    farm.builds.submitCanary(order, [request](Result<services::Submitted> submitted) {
        if (!submitted)
            return refuse(request, submitted.error());
        request.audit->act("build.canary");
        request.audit->describe(u"worker %1"_s.arg(submitted->build.onlyOn.text()), {}, {{u"build"_s, submitted->build.id.text()}});
        reply(request, wire::submitted(submitted->build, submitted->accessToken, {}), 201);
    });
}
} // namespace

void addMaintenanceRuns(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const char *method, const char *path, Access access, Via via, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, via, body, [&farm, handle](const Request &request) { handle(request, farm); }});
    };
    routes.add({"GET", "/api/maintenance/run", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { reply(request, wire::compact(runBody(farm.office.runner.latest()))); }});
    add("POST", "/api/maintenance/run", Access::Operator, Via::Router, jsonBody(), startRun);
    add("POST", "/api/maintenance/run/retry", Access::Operator, Via::Router, jsonBody(), retryStep);
    add("POST", "/api/maintenance/run/skip", Access::Operator, Via::Router, jsonBody(), skipStep);
    add("POST", "/api/maintenance/run/abort", Access::Operator, Via::Router, jsonBody(), abortRun);
    add("POST", "/api/maintenance/run/extend", Access::Operator, Via::Router, jsonBody(), extendRun);
    add("GET", "/api/maintenance/drain", Access::Viewer, Via::Gate, noBody(), showDrain);
    add("POST", "/api/maintenance/drain", Access::Operator, Via::Router, jsonBody(), beginDrain);
    add("DELETE", "/api/maintenance/drain", Access::Operator, Via::Router, noBody(), endDrain);
    add("POST", "/api/builds/canary", Access::Operator, Via::Router, jsonBody(), submitCanary);
}

} // namespace freeagent::http
