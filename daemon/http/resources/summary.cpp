// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/summary.h"

#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"

namespace freeagent::http {

namespace {
constexpr std::chrono::weeks kBaseline(4);

void writeMs(wire::JsonWriter &json, const char *name, const std::optional<qint64> &ms)
{
    json.key(name);
    ms ? json.value(*ms) : json.null();
}

void writeNumber(wire::JsonWriter &json, const char *name, const std::optional<double> &value)
{
    json.key(name);
    value ? json.value(*value) : json.null();
}

void writeSpread(wire::JsonWriter &json, const char *name, const metrics::Spread &spread)
{
    json.key(name).beginObject();
    writeMs(json, "mean", spread.mean);
    writeMs(json, "p50", spread.p50);
    writeMs(json, "p95", spread.p95);
    json.endObject();
}

void writeTally(wire::JsonWriter &json, const metrics::Tally &tally)
{
    json.field("totalBuilds", tally.total).field("completed", tally.completed).field("failed", tally.failed);
    json.field("cancelled", tally.cancelled).field("infrastructureFailures", tally.infrastructure);
    writeNumber(json, "successRate", tally.successRate());
    writeMs(json, "averageBuildTimeMs", tally.run.mean);
    writeSpread(json, "runMs", tally.run);
    writeSpread(json, "waitMs", tally.wait);
}

void writeWorkers(wire::JsonWriter &json, const metrics::Summary &summary, const Farm &farm)
{
    json.key("byWorker").beginArray();
    for (const auto &[worker, tally] : summary.byWorker) {
        json.beginObject().field("workerId", worker.value).field("name", farm.fleet.nameOf(worker));
        writeTally(json, tally);
        json.endObject();
    }
    json.endArray();
}

void writeFailures(wire::JsonWriter &json, const metrics::Summary &summary)
{
    constexpr std::array kClasses{FailureClass::Author, FailureClass::Dependency, FailureClass::Machine, FailureClass::Farm, FailureClass::None};
    const auto name = [](FailureClass failure) { return failure == FailureClass::None ? "unknown" : word(failure).data(); };
    json.key("byFailureClass").beginObject();
    for (FailureClass failure : kClasses)
        json.field(name(failure), summary.failuresByClass[size_t(failure)].number);
    json.endObject().key("timesByFailureClass").beginObject();
    for (FailureClass failure : kClasses) {
        json.key(name(failure)).beginObject();
        writeSpread(json, "runMs", summary.failuresByClass[size_t(failure)].run);
        writeSpread(json, "waitMs", summary.failuresByClass[size_t(failure)].wait);
        json.endObject();
    }
    json.endObject();
}

void writeVerdicts(wire::JsonWriter &json, const metrics::Summary &summary)
{
    json.key("slo").beginArray();
    for (const metrics::Verdict &verdict : summary.verdicts) {
        const bool isTime = verdict.name != "success_rate";
        json.beginObject().field("name", verdict.name);
        if (isTime)
            json.field("objectiveMs", qint64(verdict.objective));
        else
            json.field("objective", verdict.objective);
        writeNumber(json, isTime ? "valueMs" : "value", verdict.value);
        json.key("met");
        verdict.met ? json.value(*verdict.met) : json.null();
        writeNumber(json, "budgetLeft", verdict.budgetLeft);
        if (isTime) {
            writeMs(json, "baselineMs", verdict.baseline);
            json.key("regressed");
            verdict.regressed ? json.value(*verdict.regressed) : json.null();
        }
        json.endObject();
    }
    json.endArray();
}

QByteArray summaryBody(const metrics::Summary &summary, int days, const Farm &farm)
{
    wire::JsonWriter json;
    json.beginObject().field("days", days);
    writeTally(json, summary.all);
    json.key("byPlatform").beginObject();
    for (Platform platform : {Platform::Ios, Platform::Android}) {
        json.key(word(platform).data()).beginObject();
        writeTally(json, summary.byPlatform[size_t(platform)]);
        json.endObject();
    }
    json.endObject();
    writeWorkers(json, summary, farm);
    writeFailures(json, summary);
    writeVerdicts(json, summary);
    return json.endObject().take();
}

void summary(const Request &request, Farm &farm)
{
    bool ok = true;
    const int days = request.exchange->head().hasQuery("days") ? request.query("days").toInt(&ok) : 7;
    if (!ok || days < 1 || days > 3660)
        return refuse(request, 400, "request.invalid_query", QStringLiteral("Invalid days: a number from 1 to 3660"));
    const Time now = farm.clock.now();
    const Time since = now - std::chrono::days(days);
    // What ends in this very millisecond belongs to it.
    farm.store.finishedBuilds(since - kBaseline, now + Millis(1),
                              [request, &farm, days, since](Result<std::vector<FinishedBuild>> builds) {
                                  if (!builds)
                                      return refuse(request, builds.error());
                                  const auto first = std::find_if(builds->begin(), builds->end(), [since](const auto &build) { return build.completedAt >= since; });
                                  const std::vector<FinishedBuild> before(builds->begin(), first);
                                  builds->erase(builds->begin(), first);
                                  reply(request, summaryBody(metrics::summarize(*builds, before), days, farm));
                              });
}
} // namespace

void addSummary(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/stats/summary", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { summary(request, farm); }});
}

} // namespace freeagent::http
