// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs that recur, their runs, the database's upkeep.
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/maintenance/vacuumrule.h"
#include "daemon/schedule/scheduler.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
QJsonObject itemOf(const schedule::Scheduler::JobState &job)
{
    QJsonValue running;
    if (job.open)
        running = QJsonObject{{u"runId"_s, QString::fromLatin1(job.open->id)},
                              {u"state"_s, QString::fromLatin1(word(job.open->state))},
                              {u"progress"_s, job.open->progress},
                              {u"message"_s, job.open->message},
                              {u"startedAt"_s, wire::isoValue(job.open->startedAt)}};
    const QString held = job.spec.heldBack ? job.spec.heldBack() : QString();
    return {{u"name"_s, QString::fromLatin1(job.spec.name)},
            {u"what"_s, job.spec.what},
            {u"rule"_s, job.spec.when.rule},
            {u"start"_s, job.spec.when.start.toString(u"HH:mm"_s)},
            {u"zone"_s, QString::fromLatin1(job.spec.when.zone)},
            {u"lane"_s, job.spec.lane.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(job.spec.lane))},
            {u"needs"_s, job.spec.needs.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(job.spec.needs))},
            {u"enabled"_s, job.enabled},
            {u"lastRunAt"_s, wire::isoValue(job.lastRunAt)},
            {u"lastSuccessAt"_s, wire::isoValue(job.lastSuccessAt)},
            {u"lastOutcome"_s, job.lastOutcome.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(job.lastOutcome))},
            {u"lastMessage"_s, job.lastMessage},
            {u"nextRunAt"_s, wire::isoValue(job.nextRunAt)},
            {u"heldBack"_s, held.isEmpty() ? QJsonValue() : QJsonValue(held)},
            {u"running"_s, running}};
}

void listJobs(const Request &request, Farm &farm)
{
    QJsonArray items;
    for (const schedule::Scheduler::JobState &job : farm.scheduler.jobs())
        items.append(itemOf(job));
    reply(request, wire::compact({{u"jobs"_s, items}, {u"total"_s, items.size()}}));
}

void runJob(const Request &request, Farm &farm, const QByteArray &job, const QJsonObject &options, const QString &reason)
{
    farm.scheduler.runNow(job, {actorOf(request.by()), reason, options}, [request, job](Result<QByteArray> run) {
        if (!run)
            return refuse(request, run.error());
        request.audit->act("schedule.run");
        request.audit->describe(QString::fromLatin1(job), {}, {{u"runId"_s, QString::fromLatin1(*run)}});
        reply(request, wire::compact({{u"runId"_s, QString::fromLatin1(*run)}}), 202);
    });
}

void runNow(const Request &request, Farm &farm)
{
    if (const auto body = jsonOf(request, taking(u"the run of a job"_s)))
        runJob(request, farm, request.param(0), {}, reasonOf(request, *body));
}

void adjust(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"a job"_s, {u"enabled"_s, u"rule"_s, u"start"_s, u"zone"_s}));
    if (!body)
        return;
    const QJsonValue enabled = body->value(u"enabled"_s);
    const QJsonValue rule = body->value(u"rule"_s);
    const QJsonValue start = body->value(u"start"_s);
    const QJsonValue zone = body->value(u"zone"_s);
    if (!enabled.isUndefined() && !enabled.isBool())
        return refuse(request, 400, "request.invalid_schedule", u"enabled must be true or false"_s);
    for (const QJsonValue &text : {rule, start, zone})
        if (!text.isUndefined() && !text.isString())
            return refuse(request, 400, "request.invalid_schedule", u"rule, start and zone must be texts"_s);
    schedule::Adjustment adjustment;
    if (enabled.isBool())
        adjustment.enabled = enabled.toBool();
    if (rule.isString())
        adjustment.rule = rule.toString();
    if (start.isString())
        adjustment.start = QTime::fromString(start.toString(), u"HH:mm"_s);
    if (zone.isString())
        adjustment.zone = zone.toString().toUtf8();
    const auto known = farm.scheduler.job(request.param(0));
    farm.scheduler.adjust(request.param(0), adjustment, [request, &farm, before = known ? itemOf(*known) : QJsonObject()](Result<void> adjusted) {
        if (!adjusted)
            return refuse(request, adjusted.error());
        const QJsonObject after = itemOf(*farm.scheduler.job(request.param(0)));
        request.audit->describe(after.value(u"name"_s).toString(), before, after);
        reply(request, wire::compact({{u"job"_s, after}}));
    });
}

void listRuns(const Request &request, Farm &farm)
{
    bool ok = true;
    const int limit = request.exchange->head().hasQuery("limit") ? request.query("limit").toInt(&ok) : 50;
    if (!ok || limit < 1 || limit > 1000)
        return refuse(request, 400, "request.invalid_query", u"Invalid limit: a number from 1 to 1000"_s);
    const QByteArray job = request.query("job");
    QJsonArray items;
    qsizetype total = 0;
    for (const schedule::Run &run : farm.scheduler.runs()) {
        if (!job.isEmpty() && run.job != job)
            continue;
        if (++total <= limit)
            items.append(schedule::toJson(run));
    }
    reply(request, wire::compact({{u"runs"_s, items}, {u"total"_s, total}}));
}

void showRun(const Request &request, Farm &farm)
{
    if (const schedule::Run *run = farm.scheduler.run(request.param(0)))
        return reply(request, wire::compact({{u"run"_s, schedule::toJson(*run)}}));
    refuse(request, 404, "schedule.unknown_run", u"There is no such run"_s);
}

void cancelRun(const Request &request, Farm &farm)
{
    if (!jsonOf(request, taking(u"the end of a run"_s)))
        return;
    farm.scheduler.cancel(request.param(0), [request, &farm](Result<void> cancelled) {
        if (!cancelled)
            return refuse(request, cancelled.error());
        request.audit->act("schedule.cancel");
        reply(request, wire::compact({{u"run"_s, schedule::toJson(*farm.scheduler.run(request.param(0)))}}));
    });
}

QJsonObject databaseJson(const DatabaseFigures &figures)
{
    const maintenance::VacuumAdvice advice = maintenance::adviseVacuum(figures);
    return {{u"bytes"_s, figures.bytes},
            {u"walBytes"_s, figures.walBytes},
            {u"freelistBytes"_s, figures.freelistBytes},
            {u"pageSize"_s, figures.pageSize},
            {u"diskFreeBytes"_s, figures.diskFreeBytes},
            {u"optimize"_s, QJsonObject{{u"worthwhile"_s, advice.worthwhile}, {u"why"_s, advice.why}, {u"estimateSeconds"_s, advice.estimateSeconds}}}};
}

void showDatabase(const Request &request, Farm &farm)
{
    farm.upkeep.figures([request](Result<DatabaseFigures> figures) {
        figures ? reply(request, wire::compact(databaseJson(*figures))) : refuse(request, figures.error());
    });
}

void optimise(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"an optimisation"_s, {u"dryRun"_s, u"full"_s}));
    if (!body)
        return;
    const QJsonValue dryRun = body->value(u"dryRun"_s);
    const QJsonValue full = body->value(u"full"_s);
    if ((!dryRun.isUndefined() && !dryRun.isBool()) || (!full.isUndefined() && !full.isBool()))
        return refuse(request, 400, "request.invalid_optimize", u"dryRun and full must be true or false"_s);
    if (dryRun.toBool())
        return showDatabase(request, farm);
    if (full.toBool() && !farm.maintenance.state().enabled)
        return refuse(request, 409, "upkeep.needs_maintenance", u"Rewriting the file holds up every change: only while submissions are closed"_s);
    runJob(request, farm, "optimise", full.toBool() ? QJsonObject{{u"full"_s, true}} : QJsonObject(), reasonOf(request, *body));
}
} // namespace

void addSchedule(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const char *method, const char *path, Access access, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, Via::Router, body, [&farm, handle](const Request &request) { handle(request, farm); }});
    };
    add("GET", "/api/admin/schedule", Access::Viewer, noBody(), listJobs);
    add("POST", "/api/admin/schedule/:name/run", Access::Operator, jsonBody(), runNow);
    add("PUT", "/api/admin/schedule/:name", Access::Operator, jsonBody(), adjust);
    add("GET", "/api/admin/runs", Access::Viewer, noBody(), listRuns);
    add("GET", "/api/admin/runs/:id", Access::Viewer, noBody(), showRun);
    add("POST", "/api/admin/runs/:id/cancel", Access::Operator, jsonBody(), cancelRun);
    add("GET", "/api/admin/database", Access::Viewer, noBody(), showDatabase);
    add("POST", "/api/admin/database/optimize", Access::Operator, jsonBody(), optimise);
}

} // namespace freeagent::http
