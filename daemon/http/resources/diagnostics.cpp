// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/refusals.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/workercare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace freeagent::http {

namespace {
constexpr int kMostReports = 50;

bool isStatus(const QString &status)
{
    return status == QLatin1String("healthy") || status == QLatin1String("warning") || status == QLatin1String("critical");
}

Result<DiagnosticReport> reportFrom(const QJsonObject &body)
{
    const QJsonValue worker = body.value(QStringLiteral("worker_id"));
    const QString status = body.value(QStringLiteral("status")).toString();
    const QJsonValue checks = body.value(QStringLiteral("checks"));
    const QJsonValue runAt = body.value(QStringLiteral("run_at"));
    if (!worker.isString() || status.isEmpty() || !runAt.isDouble() || !checks.isArray())
        return failure("request.invalid_report", QStringLiteral("worker_id, status, run_at, and checks required"));
    if (!isStatus(status))
        return failure("request.invalid_report", QStringLiteral("status must be healthy, warning, or critical"));
    DiagnosticReport report;
    report.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    report.worker = {worker.toString().toLatin1()};
    report.status = status.toLatin1();
    report.runAt = fromMs(runAt.toInteger());
    report.durationMs = body.value(QStringLiteral("duration_ms")).toInteger();
    report.autoFixed = body.value(QStringLiteral("auto_fixed")).toBool() || body.value(QStringLiteral("auto_fixed")).toInt() == 1;
    report.checks = QJsonDocument(checks.toArray()).toJson(QJsonDocument::Compact);
    return report;
}

void store(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    const Result<DiagnosticReport> report = reportFrom(*body);
    if (!report)
        return refuse(request, 400, report.error().code, report.error().message);
    if (!mayActAs(request, farm, report->worker))
        return;
    if (!farm.fleet.find(report->worker))
        return refuse(request, 404, "worker.not_found", QStringLiteral("Worker not found"));
    Unit unit;
    unit.changes.push_back(InsertDiagnostic{*report, kMostReports});
    farm.care.noteDiagnostics(*report);
    farm.ledger.commit(std::move(unit), [request, id = report->id](Result<void> stored) {
        if (!stored)
            return refuse(request, stored.error());
        reply(request, "{\"id\":\"" + id + "\",\"status\":\"stored\"}");
    });
}

void list(const Request &request, Farm &farm)
{
    const WorkerId worker{request.param(0)};
    if (!farm.fleet.find(worker))
        return refuse(request, 404, "worker.not_found", QStringLiteral("Worker not found"));
    bool isNumber = true;
    const int limit = request.exchange->head().hasQuery("limit") ? request.query("limit").toInt(&isNumber) : 10;
    if (!isNumber || limit < 1)
        return refuse(request, 400, "request.invalid_query", QStringLiteral("Invalid limit: a number from 1"));
    farm.store.diagnostics(worker, std::min(limit, kMostReports), [request, worker](Result<QList<DiagnosticReport>> reports) {
        if (!reports)
            return refuse(request, reports.error());
        wire::JsonWriter json;
        json.beginObject().field("worker_id", worker.value).key("reports").beginArray();
        for (const DiagnosticReport &report : *reports)
            wire::writeDiagnostic(json, report);
        reply(request, json.endArray().endObject().take());
    });
}

void latest(const Request &request, Farm &farm)
{
    const WorkerId worker{request.param(0)};
    farm.store.diagnostics(worker, 1, [request](Result<QList<DiagnosticReport>> reports) {
        if (!reports)
            return refuse(request, reports.error());
        if (reports->isEmpty())
            return refuse(request, 404, "diagnostics.none", QStringLiteral("No diagnostic reports found"));
        wire::JsonWriter json;
        wire::writeDiagnostic(json, reports->first());
        reply(request, json.take());
    });
}
} // namespace

void addDiagnostics(RouteTable &routes, Farm &farm)
{
    routes.add({"POST", "/api/diagnostics/report", Access::Worker, Via::Router, jsonBody(),
                [&farm](const Request &request) { store(request, farm); }});
    routes.add({"GET", "/api/diagnostics/:worker_id", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { list(request, farm); }});
    routes.add({"GET", "/api/diagnostics/:worker_id/latest", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { latest(request, farm); }});
}

} // namespace freeagent::http
