// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/clusters.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/resources.h"
#include "daemon/wire/encodebuild.h"

#include <algorithm>

namespace freeagent::http {

namespace {
constexpr int kMostAttempts = 5000;
constexpr int kLeastRuns = 5; ///< fewer tell nothing about the slowest

void writeClusters(wire::JsonWriter &json, const std::vector<attribution::Cluster> &clusters)
{
    json.key("clusters").beginArray();
    for (const attribution::Cluster &cluster : clusters) {
        json.beginObject().field("id", cluster.id).field("class", word(cluster.failure)).field("message", cluster.message);
        json.field("builds", cluster.builds).field("firstAt", toIso(cluster.firstAt)).field("lastAt", toIso(cluster.lastAt));
        json.key("workers").beginArray();
        for (const attribution::Cluster::Share &share : cluster.workers)
            json.beginObject().field("id", share.worker.value).field("name", share.name).field("builds", share.builds).endObject();
        json.endArray().field("example", cluster.example.value).field("evidence", cluster.evidence).endObject();
    }
    json.endArray();
}

void clusters(const Request &request, Farm &farm)
{
    bool isNumber = true;
    const int days = request.exchange->head().hasQuery("days") ? request.query("days").toInt(&isNumber) : 7;
    if (!isNumber || days < 1 || days > 366)
        return refuse(request, 400, "request.invalid_query", QStringLiteral("Invalid days: a number from 1 to 366"));
    farm.store.failedAttempts(farm.clock.now() - std::chrono::days(days), kMostAttempts, [request, days](Result<std::vector<Attempt>> failed) {
        if (!failed)
            return refuse(request, failed.error());
        const std::vector<attribution::Cluster> found = attribution::clustersOf(*failed);
        wire::JsonWriter json;
        json.beginObject().field("days", days);
        writeClusters(json, found);
        json.field("total", qint64(found.size())).field("truncated", failed->size() >= size_t(kMostAttempts));
        reply(request, json.endObject().take());
    });
}

void priority(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(QStringLiteral("a priority"), {QStringLiteral("priority")}));
    if (!body)
        return;
    const QJsonValue wanted = body->value(QStringLiteral("priority"));
    if (!wanted.isDouble() || wanted.toDouble() != wanted.toInt(INT_MIN) || wanted.toInt() < -100 || wanted.toInt() > 100)
        return refuse(request, 400, "request.invalid_priority", QStringLiteral("Invalid priority: a whole number from -100 to 100"));
    farm.builds.setPriority(request.build(), wanted.toInt(), [request, &farm](Result<Build> build) {
        if (!build)
            return refuse(request, build.error());
        reply(request, wire::buildItem(*build, {farm.fleet.nameOf(build->worker), farm.dispatcher.reason(build->id)}));
    });
}

/// Three times what nineteen of twenty builds need.
std::optional<qint64> p95Of(std::vector<qint64> runs)
{
    if (runs.size() < size_t(kLeastRuns))
        return std::nullopt;
    const size_t rank = std::max<size_t>(1, (runs.size() * 95 + 99) / 100) - 1;
    std::nth_element(runs.begin(), runs.begin() + std::ptrdiff_t(rank), runs.end());
    return runs[rank];
}

void writeNumber(wire::JsonWriter &json, const char *key, const std::optional<qint64> &number)
{
    number ? json.field(key, *number) : json.key(key).null();
}

void limits(const Request &request, Farm &farm)
{
    const Time now = farm.clock.now();
    farm.store.finishedBuilds(now - std::chrono::days(30), now + Millis(1), [request, &farm](Result<std::vector<FinishedBuild>> finished) {
        if (!finished)
            return refuse(request, finished.error());
        std::array<std::vector<qint64>, 2> runs;
        for (const FinishedBuild &build : *finished)
            if (build.outcome == Outcome::Success && build.startedAt)
                runs[size_t(build.platform)].push_back((build.completedAt - *build.startedAt).count());
        wire::JsonWriter json;
        json.beginObject().field("leaseSeconds", qint64(farm.policy.lease.count() / 1000)).key("platforms").beginArray();
        for (const Platform platform : {Platform::Ios, Platform::Android}) {
            const auto p95 = p95Of(runs[size_t(platform)]);
            json.beginObject().field("platform", word(platform));
            json.field("limitSeconds", qint64(farm.policy.timeLimit[size_t(platform)].count() / 1000)).field("builds", qint64(runs[size_t(platform)].size()));
            writeNumber(json, "p95Ms", p95);
            writeNumber(json, "suggestedSeconds", p95 ? std::optional((*p95 * 3 + 999) / 1000) : std::nullopt);
            json.endObject();
        }
        json.endArray().key("projects").beginArray();
        QStringList names = farm.policy.projectTimeLimit.keys();
        names.sort();
        for (const QString &name : names)
            json.beginObject().field("project", name).field("limitSeconds", qint64(farm.policy.projectTimeLimit.value(name).count() / 1000)).endObject();
        reply(request, json.endArray().endObject().take());
    });
}
} // namespace

void addFailures(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/failures/clusters", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { clusters(request, farm); }});
    routes.add({"POST", "/api/builds/:id/priority", Access::Operator, Via::Router, jsonBody(),
                [&farm](const Request &request) { priority(request, farm); }});
    routes.add({"GET", "/api/builds/limits", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { limits(request, farm); }});
}

} // namespace freeagent::http
