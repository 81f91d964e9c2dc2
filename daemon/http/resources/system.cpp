// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"

namespace freeagent::http {

namespace {
void answerPublic(const Request &request, QByteArray body, int status = 200)
{
    ingest::Response response = json(std::move(body), status);
    response.headers.emplaceBack("access-control-allow-origin", "*");
    request.exchange->answer(std::move(response));
}

QByteArray healthBody(const Farm &farm, const services::Statistics::Health &health)
{
    const services::Statistics &s = farm.statistics;
    const services::Counts &counts = s.counts();
    const int pending = s.pending();
    const int active = s.active();
    wire::JsonWriter json;
    json.beginObject().field("status", health.status).field("ok", health.status != "unhealthy");
    json.field("version", QByteArrayView(FREEAGENT_VERSION)).field("uptime", s.uptimeSeconds());
    json.field("timestamp", toIso(farm.clock.now())).key("reasons").beginArray();
    for (const QString &reason : health.reasons)
        json.value(reason);
    json.endArray();
    json.key("queue").beginObject().field("pending", pending).field("active", active).field("total", pending + active).endObject();
    json.key("storage").beginObject().field("exists", true).endObject();
    json.field("activeWorkers", s.workersOnline()).field("queueDepth", pending);
    json.key("stats").beginObject().field("totalBuilds", counts.number()).field("pendingBuilds", pending);
    json.field("runningBuilds", active).field("completedBuilds", counts.number(BuildStatus::Completed));
    json.field("failedBuilds", counts.number(BuildStatus::Failed)).field("activeWorkers", s.workersOnline());
    json.field("queueDepth", pending).endObject().endObject();
    return json.take();
}

void health(const Request &request, Farm &farm)
{
    const services::Statistics::Health health = farm.statistics.health();
    answerPublic(request, healthBody(farm, health), health.status == "unhealthy" ? 503 : 200);
}

void publicStats(const Request &request, Farm &farm)
{
    const services::Statistics &s = farm.statistics;
    wire::JsonWriter json;
    json.beginObject().field("nodesOnline", s.workersOnline()).field("buildsQueued", s.pending());
    json.field("activeBuilds", s.active()).field("buildsToday", s.submittedToday());
    json.field("totalBuilds", s.counts().number()).field("totalBuildTimeMs", s.counts().runMs());
    json.key("totalCpuCycles").null(); // nobody measures them
    answerPublic(request, json.endObject().take());
}

void preflight(const Request &request)
{
    ingest::Response response;
    response.status = 204;
    response.headers = {{"access-control-allow-origin", "*"}, {"access-control-allow-methods", "GET"}};
    request.exchange->answer(std::move(response));
}

struct Tally {
    qint64 total = 0;
    qint64 completed = 0;
    qint64 failed = 0;
    qint64 cancelled = 0;
    qint64 completedMs = 0;

    void add(const BuildCount &count)
    {
        total += count.number;
        if (count.status == BuildStatus::Completed) {
            completed += count.number;
            completedMs += count.runMs;
        } else if (count.outcome == Outcome::Cancelled) {
            cancelled += count.number;
        } else if (count.status == BuildStatus::Failed) {
            failed += count.number;
        }
    }
    /// Without finished builds there is no rate and no mean.
    void write(wire::JsonWriter &json) const
    {
        json.field("totalBuilds", total).field("completed", completed).field("failed", failed).field("cancelled", cancelled);
        if (completed + failed)
            json.field("successRate", double(completed) / double(completed + failed));
        else
            json.key("successRate").null();
        if (completed)
            json.field("averageBuildTimeMs", completedMs / completed);
        else
            json.key("averageBuildTimeMs").null();
    }
};

void summary(const Request &request, Farm &farm)
{
    bool ok = true;
    const int days = request.exchange->head().hasQuery("days") ? request.query("days").toInt(&ok) : 7;
    if (!ok || days < 1 || days > 3660)
        return refuse(request, 400, "request.invalid_query", QStringLiteral("Invalid days: a number from 1 to 3660"));
    farm.store.countsSince(farm.clock.now() - std::chrono::days(days), [request, days](Result<std::vector<BuildCount>> counts) {
        if (!counts)
            return refuse(request, counts.error());
        Tally all;
        std::array<Tally, 2> byPlatform;
        for (const BuildCount &count : *counts) {
            all.add(count);
            byPlatform[size_t(count.platform)].add(count);
        }
        wire::JsonWriter json;
        json.beginObject().field("days", days);
        all.write(json);
        json.key("byPlatform").beginObject();
        for (Platform platform : {Platform::Ios, Platform::Android}) {
            json.key(word(platform).data()).beginObject();
            byPlatform[size_t(platform)].write(json);
            json.endObject();
        }
        reply(request, json.endObject().endObject().take());
    });
}

QByteArray maintenanceBody(const services::MaintenanceService::State &state)
{
    wire::JsonWriter json;
    json.beginObject().key("maintenance").beginObject().field("enabled", state.enabled).field("message", state.message);
    json.key("since").iso(state.since).key("until").iso(state.until).endObject().endObject();
    return json.take();
}

void setMaintenance(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    const QJsonValue enabled = body->value(QStringLiteral("enabled"));
    if (!enabled.isBool())
        return refuse(request, 400, "request.invalid_maintenance", QStringLiteral("enabled must be true or false"));
    const QJsonValue untilText = body->value(QStringLiteral("until"));
    const auto until = untilText.isString() ? fromIso(untilText.toString()) : std::nullopt;
    if (untilText.isString() && !until)
        return refuse(request, 400, "request.invalid_maintenance", QStringLiteral("until must be an ISO 8601 time"));
    farm.maintenance.set(enabled.toBool(), body->value(QStringLiteral("message")).toString().left(500), until,
                         [request](Result<services::MaintenanceService::State> state) {
                             if (!state)
                                 return refuse(request, state.error());
                             reply(request, maintenanceBody(*state));
                         });
}

void cleanUp(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    QJsonValue days = body->value(QStringLiteral("older_than_days"));
    if (days.isUndefined())
        days = body->value(QStringLiteral("olderThanDays"));
    const int olderThan = days.isUndefined() ? 90 : days.toInt(-1);
    if (olderThan < 0 || olderThan > 36600)
        return refuse(request, 400, "request.invalid_cleanup", QStringLiteral("older_than_days must be a number from 0"));
    farm.retention.cleanUp(std::chrono::days(olderThan), [request, olderThan](Result<services::RetentionService::Summary> done) {
        if (!done)
            return refuse(request, done.error());
        wire::JsonWriter json;
        json.beginObject().field("success", true).field("older_than_days", olderThan).field("builds", done->builds);
        reply(request, json.field("files", done->files).field("bytes", done->bytes).endObject().take());
    });
}
} // namespace

void addSystem(RouteTable &routes, Farm &farm)
{
    for (const char *path : {"/health", "/api/health"}) {
        routes.add({"GET", path, Access::Open, Via::Gate, noBody(), [&farm](const Request &request) { health(request, farm); }});
        routes.add({"OPTIONS", path, Access::Open, Via::Router, noBody(), preflight});
    }
    for (const char *path : {"/api/stats", "/public/stats"}) {
        routes.add({"GET", path, Access::Open, Via::Router, noBody(), [&farm](const Request &request) { publicStats(request, farm); }});
        routes.add({"OPTIONS", path, Access::Open, Via::Router, noBody(), preflight});
    }
    routes.add({"GET", "/api/stats/summary", Access::Admin, Via::Router, noBody(),
                [&farm](const Request &request) { summary(request, farm); }});
    routes.add({"GET", "/api/admin/maintenance", Access::Admin, Via::Router, noBody(), [&farm](const Request &request) {
                    reply(request, maintenanceBody(farm.maintenance.state()));
                }});
    routes.add({"POST", "/api/admin/maintenance", Access::Admin, Via::Router, jsonBody(),
                [&farm](const Request &request) { setMaintenance(request, farm); }});
    routes.add({"POST", "/api/admin/cleanup", Access::Admin, Via::Router, jsonBody(),
                [&farm](const Request &request) { cleanUp(request, farm); }});
}

} // namespace freeagent::http
