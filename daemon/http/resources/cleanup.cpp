// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/http/resources/storageforms.h"
#include "daemon/retention/retention.h"

namespace freeagent::http {

namespace {
constexpr int kMostDays = 36'600;
constexpr int kMostKept = 1000;

/// A clean-up as it was asked for; nothing after it was refused.
struct Wish {
    int olderThan = 90;
    int keep = 0;
    bool dryRun = false;
    bool immediately = false;
    QString reason;
};

std::optional<bool> boolean(const QJsonObject &body, const QString &key)
{
    const QJsonValue value = body.value(key);
    return value.isUndefined() ? std::optional(false) : value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<Wish> wishOf(const Request &request)
{
    const auto body = jsonOf(request, taking(QStringLiteral("a clean-up"), {QStringLiteral("olderThanDays"), QStringLiteral("older_than_days"), QStringLiteral("keep"), QStringLiteral("dryRun"), QStringLiteral("immediately")}));
    if (!body)
        return std::nullopt;
    Wish wish;
    QJsonValue days = body->value(QStringLiteral("older_than_days"));
    if (days.isUndefined())
        days = body->value(QStringLiteral("olderThanDays"));
    const QJsonValue keep = body->value(QStringLiteral("keep"));
    const auto dryRun = boolean(*body, QStringLiteral("dryRun"));
    const auto immediately = boolean(*body, QStringLiteral("immediately"));
    wish.olderThan = days.isUndefined() ? wish.olderThan : days.toInt(-1);
    wish.keep = keep.isUndefined() ? wish.keep : keep.toInt(-1);
    const auto refused = [&request](const QString &why) {
        refuse(request, 400, "request.invalid_cleanup", why);
        return std::nullopt;
    };
    if (wish.olderThan < 0 || wish.olderThan > kMostDays)
        return refused(QStringLiteral("older_than_days must be a number from 0"));
    if (wish.keep < 0 || wish.keep > kMostKept)
        return refused(QStringLiteral("keep must be a number from 0 to 1000"));
    if (!dryRun || !immediately)
        return refused(QStringLiteral("dryRun and immediately must be true or false"));
    wish.dryRun = *dryRun;
    wish.immediately = *immediately;
    return wish;
}

/// `daily`: last successes that the daily clean-up keeps, for comparison.
QByteArray summaryBody(const Wish &wish, const retention::CleanupSummary &summary, int daily)
{
    wire::JsonWriter json;
    json.beginObject().field("success", true).field("older_than_days", wish.olderThan).field("builds", summary.builds);
    json.field("files", summary.files).field("bytes", summary.bytes).field("dryRun", wish.dryRun).field("keep", wish.keep).field("dailyKeep", daily);
    textOrNull(json, "runId", QString::fromLatin1(summary.run));
    if (wish.dryRun) {
        json.key("items").beginArray();
        for (const retention::Going &item : summary.items)
            json.beginObject().field("buildId", item.build.value).field("kind", word(item.kind)).field("bytes", item.bytes).field("why", item.why).endObject();
        json.endArray().field("truncated", summary.truncated);
    }
    return json.endObject().take();
}

void cleanUp(const Request &request, Farm &farm)
{
    const auto wish = wishOf(request);
    if (!wish)
        return;
    farm.retention.cleanUp(std::chrono::days(wish->olderThan), wish->keep, wish->dryRun, wish->immediately,
                           [request, &farm, wish = *wish](Result<retention::CleanupSummary> done) {
                               if (!done)
                                   return refuse(request, done.error());
                               request.audit->describe(QStringLiteral("files older than %1 days").arg(wish.olderThan), {},
                                                       {{QStringLiteral("dryRun"), wish.dryRun}, {QStringLiteral("builds"), done->builds},
                                                        {QStringLiteral("files"), done->files}, {QStringLiteral("bytes"), done->bytes},
                                                        {QStringLiteral("run"), QString::fromLatin1(done->run)}});
                               reply(request, summaryBody(wish, *done, farm.retention.policy().keepLastSuccesses));
                           });
}

/// `next`: what the next clean-up by that policy removes.
void answerPolicy(const Request &request, const retention::Policy &policy, const Result<retention::CleanupSummary> &next)
{
    if (!next)
        return refuse(request, next.error());
    wire::JsonWriter json;
    json.beginObject().key("policy").json(QJsonValue(retention::toJson(policy)));
    json.key("next").beginObject().field("files", next->files).field("bytes", next->bytes).endObject();
    reply(request, json.endObject().take());
}

void sendPolicy(const Request &request, Farm &farm)
{
    farm.retention.preview([request, &farm](const Result<retention::CleanupSummary> &next) { answerPolicy(request, farm.retention.policy(), next); });
}

void setPolicy(const Request &request, Farm &farm)
{
    auto body = jsonOf(request);
    if (!body)
        return;
    body->remove(QStringLiteral("reason"));
    const auto dryRun = boolean(*body, QStringLiteral("dryRun"));
    if (!dryRun)
        return refuse(request, 400, "request.invalid_policy", QStringLiteral("dryRun must be true or false"));
    body->remove(QStringLiteral("dryRun"));
    const QJsonObject before = retention::toJson(farm.retention.policy());
    // What GET gives can be sent back as it is.
    const QJsonValue inner = body->value(QStringLiteral("policy"));
    if (inner.isObject())
        if (const auto good = onlyFields(*body, taking(QStringLiteral("a retention policy"), {QStringLiteral("policy"), QStringLiteral("next"), QStringLiteral("dryRun")})); !good)
            return refuse(request, {"retention.invalid_policy", good.error().message, good.error().fix});
    const auto policy = retention::changed(farm.retention.policy(), inner.isObject() ? inner.toObject() : *body);
    if (!policy)
        return refuse(request, policy.error());
    if (*dryRun) {
        request.audit->describe(QStringLiteral("retention policy"), {}, {{QStringLiteral("dryRun"), true}});
        return farm.retention.preview(*policy, [request, policy = *policy](const Result<retention::CleanupSummary> &next) { answerPolicy(request, policy, next); });
    }
    farm.retention.setPolicy(*policy, [request, &farm, before](Result<retention::Policy> saved) {
        if (!saved)
            return refuse(request, saved.error());
        request.audit->describe(QStringLiteral("retention policy"), before, retention::toJson(*saved));
        sendPolicy(request, farm);
    });
}

void pins(const Request &request, Farm &farm)
{
    const QList<retention::Pin> all = farm.retention.pins().all();
    wire::JsonWriter json;
    json.beginObject().key("pins").beginArray();
    for (const retention::Pin &pin : all) {
        json.beginObject().field("buildId", pin.build.value);
        textOrNull(json, "reason", pin.reason);
        textOrNull(json, "by", pin.by);
        json.key("at").iso(pin.at);
        json.endObject();
    }
    reply(request, json.endArray().field("total", qint64(all.size())).endObject().take());
}

void sendPin(const Request &request, const Farm &farm, const Build &build)
{
    const retention::Pin *pin = farm.retention.pins().find(build.id);
    request.audit->describe(build.id.text(), {}, {{QStringLiteral("pinned"), build.pinned}});
    wire::JsonWriter json;
    json.beginObject().field("buildId", build.id.value).field("pinned", build.pinned);
    textOrNull(json, "reason", pin ? pin->reason : QString());
    textOrNull(json, "by", pin ? pin->by : QString());
    json.key("at").iso(pin ? std::optional(pin->at) : std::nullopt);
    reply(request, json.endObject().take());
}

void pin(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(QStringLiteral("a pin")));
    if (!body)
        return;
    farm.retention.pins().pin(request.build(), actorOf(request.by()), reasonOf(request, *body), [request, &farm](Result<Build> build) {
        build ? sendPin(request, farm, *build) : refuse(request, build.error());
    });
}

void unpin(const Request &request, Farm &farm)
{
    farm.retention.pins().unpin(request.build(), [request, &farm](Result<Build> build) {
        build ? sendPin(request, farm, *build) : refuse(request, build.error());
    });
}
} // namespace

void addCleanup(RouteTable &routes, Farm &farm)
{
    routes.add({"POST", "/api/admin/cleanup", Access::Operator, Via::Router, jsonBody(), [&farm](const Request &request) { cleanUp(request, farm); }});
    routes.add({"GET", "/api/admin/retention", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { sendPolicy(request, farm); }});
    routes.add({"PUT", "/api/admin/retention", Access::Operator, Via::Router, jsonBody(), [&farm](const Request &request) { setPolicy(request, farm); }});
    routes.add({"GET", "/api/admin/pins", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { pins(request, farm); }});
    routes.add({"POST", "/api/builds/:id/pin", Access::Operator, Via::Router, jsonBody(), [&farm](const Request &request) { pin(request, farm); }});
    routes.add({"DELETE", "/api/builds/:id/pin", Access::Operator, Via::Router, noBody(), [&farm](const Request &request) { unpin(request, farm); }});
}

} // namespace freeagent::http
