// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/ruleofthumb.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/capacityquery.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/capacityplanner.h"
#include "daemon/wire/jsonwriter.h"

namespace freeagent::http {

namespace {
using capacity::Plan;
using wire::JsonWriter;

constexpr int kAskAgain = 5; ///< seconds

/// Two digits behind the point say enough, and keep the answer readable.
double rounded(double value) { return double(qRound64(value * 100)) / 100; }

template <class T>
void orNull(JsonWriter &json, const char *key, const std::optional<T> &value)
{
    if (!value)
        json.key(key).null();
    else if constexpr (std::is_same_v<T, Millis>)
        json.field(key, qint64(value->count()));
    else if constexpr (std::is_same_v<T, double>)
        json.field(key, rounded(*value));
    else
        json.field(key, *value);
}

void writeSlots(JsonWriter &json, const char *key, const capacity::Slots &farm)
{
    json.key(key).beginObject().field("any", farm.any).field("ios", farm.ios).field("android", farm.android).endObject();
}

void writeTimes(JsonWriter &json, const char *key, const capacity::RunTimes &times)
{
    json.key(key);
    if (times.isEmpty()) {
        json.null();
        return;
    }
    json.beginObject().field("mean", qint64(times.mean().count())).field("p50", qint64(times.quantile(0.5).count()));
    json.field("p95", qint64(times.quantile(0.95).count())).endObject();
}

void writeMeasured(JsonWriter &json, const Plan &plan)
{
    json.key("measured");
    if (!plan.measured) {
        json.null();
        return;
    }
    const capacity::Measured &measured = *plan.measured;
    json.beginObject().key("arrivalsByHourOfWeek").beginArray();
    for (const double builds : measured.arrivals.all())
        json.value(rounded(builds));
    json.endArray().field("buildsPerDay", rounded(measured.arrivals.perDay())).field("iosShare", rounded(measured.arrivals.iosShare()));
    json.field("builds", measured.submitted).field("meanRunMs", qint64(measured.allRuns.mean().count()));
    json.key("runMs").beginObject();
    writeTimes(json, "ios", measured.run[size_t(Platform::Ios)]);
    writeTimes(json, "android", measured.run[size_t(Platform::Android)]);
    json.endObject();
    writeTimes(json, "waitMs", measured.waits);
    json.field("weeks", rounded(measured.weeks)).endObject();
}

void writeBand(JsonWriter &json, const capacity::Band &band)
{
    json.beginObject().field("p50", band.p50).field("p95", band.p95).field("max", band.max).endObject();
}

void writeSimulation(JsonWriter &json, const Plan &plan)
{
    json.key("simulation");
    if (!plan.simulation) {
        json.null();
        return;
    }
    const capacity::Simulation &simulation = *plan.simulation;
    json.beginObject().field("curve", capacity::word(plan.question.curve)).field("workers", simulation.farm.total());
    writeSlots(json, "workersByPlatform", simulation.farm);
    orNull(json, "meanWaitMs", simulation.meanWait);
    orNull(json, "waitP95Ms", simulation.waitP95);
    json.field("utilisation", rounded(simulation.utilisation)).field("keepsUp", simulation.keepsUp);
    json.field("keepsThresholds", simulation.keepsThresholds()).key("queueByHour").beginArray();
    for (const capacity::Band &band : simulation.queueByHour)
        writeBand(json, band);
    json.endArray().key("peakQueue");
    writeBand(json, simulation.peak);
    json.field("hoursAbove10", rounded(simulation.hoursAbove10)).field("hoursAbove20", rounded(simulation.hoursAbove20));
    json.field("longestAbove10", qint64(std::chrono::duration_cast<std::chrono::seconds>(simulation.longestAbove10).count()));
    json.key("passes20");
    if (simulation.critical)
        json.beginObject().field("minuteOfWeek", simulation.critical->minuteOfWeek).field("at", capacity::hourName(simulation.critical->minuteOfWeek / 60))
            .field("hoursAfterEmpty", rounded(simulation.critical->hoursAfterEmpty)).endObject();
    else
        json.null();
    json.endObject();
}

void writeRecommended(JsonWriter &json, const Plan &plan)
{
    json.key("recommended").beginObject();
    orNull(json, "workers", plan.recommended ? std::optional(plan.recommended->total()) : std::nullopt);
    if (plan.recommended)
        writeSlots(json, "workersByPlatform", *plan.recommended);
    else
        json.key("workersByPlatform").null();
    json.field("why", plan.why).endObject();
}

void writeAdvice(JsonWriter &json, const QList<capacity::Advice> &advice)
{
    json.key("advice").beginArray();
    for (const capacity::Advice &one : advice) {
        json.beginObject().field("kind", one.kind).field("text", one.text);
        orNull(json, "removesPercent", one.removesPercent);
        orNull(json, "workers", one.workers);
        orNull(json, "hourOfDay", one.hourOfDay);
        json.endObject();
    }
    json.endArray();
}

QByteArray planBody(const Plan &plan)
{
    JsonWriter json;
    json.beginObject().field("zone", plan.question.zone).field("growth", rounded(plan.question.growth));
    orNull(json, "iosShare", plan.iosShare);
    json.key("ruleOfThumb").beginObject();
    orNull(json, "buildsPerDay", plan.buildsPerDay);
    json.field("buildsPerWorkerDay", capacity::kBuildsPerWorkerDay);
    orNull(json, "workers", plan.workersByRule);
    json.endObject();
    writeMeasured(json, plan);
    writeSimulation(json, plan);
    writeRecommended(json, plan);
    writeAdvice(json, plan.advice);
    json.key("assumptions").beginArray();
    for (const QString &assumption : plan.assumptions)
        json.value(assumption);
    return json.endArray().endObject().take();
}

void refuseForNow(const Request &request, const Error &error)
{
    ingest::Response response = errorResponse(error, request.by().bearer);
    if (response.status == 503)
        response.headers.emplaceBack("retry-after", QByteArray::number(kAskAgain));
    request.exchange->answer(std::move(response));
}

void plan(const Request &request, Farm &farm)
{
    Result<capacity::Question> question = parseCapacityQuery(request.exchange->head());
    if (!question)
        return refuse(request, question.error());
    const quint64 ticket = farm.capacity.ask(std::move(*question), [request](Result<services::CapacityPlanner::Planned> planned) {
        if (!planned)
            return refuseForNow(request, planned.error());
        reply(request, planBody(**planned));
    });
    if (ticket)
        request.exchange->onPeerGone([&farm, ticket] { farm.capacity.leave(ticket); });
}
} // namespace

void addCapacity(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/capacity/plan", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { plan(request, farm); }});
}

} // namespace freeagent::http
