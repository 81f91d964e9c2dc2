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
    json.key("fleet").beginObject().field("online", s.workersOnline()).field("expected", s.workersExpected()).endObject();
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
}

} // namespace freeagent::http
