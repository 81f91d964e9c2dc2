// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/resources.h"
#include "daemon/wire/encodebuild.h"
#include "daemon/wire/lenientjson.h"

namespace freeagent::http {

namespace {
constexpr qint64 kFraming = 1 << 20; ///< fields and part heads beside the files

void refuseForMaintenance(const Request &request, const Farm &farm, const Error &error)
{
    ingest::Response response = errorResponse(error, request.by().bearer);
    response.headers.emplaceBack("retry-after", QByteArray::number(farm.maintenance.retryAfter()));
    request.exchange->answer(std::move(response));
}

BodyRule submissionBody(const BodyLimits &limits)
{
    BodyRule rule;
    rule.policy = ingest::BodyPolicy::Multipart;
    // Unknown parts of any size are read and dropped, so the whole may be larger than the wanted files.
    rule.maxBytes = limits.source + limits.certs * 3 + kFraming;
    rule.tooLarge = "Source file too large";
    rule.files = {{"source", limits.source, "Source file too large"},
                  {"certs", limits.certs, "Certs file too large"},
                  {"credentials", limits.certs, "Certs file too large"},
                  {"profile", limits.certs, "Profile file too large"}};
    return rule;
}

QByteArray field(const ingest::Exchange &exchange, QByteArrayView name)
{
    const ingest::Part *part = exchange.part(name);
    return part ? part->value : QByteArray();
}

IncomingFilePtr file(const ingest::Exchange &exchange, QByteArrayView name)
{
    const ingest::Part *part = exchange.part(name);
    return part ? part->file : nullptr;
}

/// A name for people, and the priority, from the optional `metadata` object.
Result<void> readMetadata(const ingest::Exchange &exchange, services::Submission &submission)
{
    const auto metadata = wire::parseObject(field(exchange, "metadata"));
    if (!metadata)
        return failure("request.invalid_metadata", QStringLiteral("metadata must be a JSON object"));
    const QString name = metadata->value(QStringLiteral("name")).toString();
    submission.project = (name.isEmpty() ? metadata->value(QStringLiteral("project")).toString() : name).left(200);
    submission.priority = std::clamp(metadata->value(QStringLiteral("priority")).toInt(), -100, 100);
    return {};
}

void submit(const Request &request, Farm &farm, int status)
{
    const ingest::Exchange &exchange = *request.exchange;
    if (const auto open = farm.maintenance.admitSubmission(); !open)
        return refuseForMaintenance(request, farm, open.error());
    services::Submission submission;
    const IncomingFilePtr source = file(exchange, "source");
    if (!source || source->size() == 0)
        return refuse(request, 400, "request.source_required", QStringLiteral("Source file required"));
    const auto platform = platformFrom(field(exchange, "platform").trimmed());
    if (!platform)
        return refuse(request, 400, "request.platform_required", QStringLiteral("Valid platform required (ios|android)"));
    submission.platform = *platform;
    if (const auto read = readMetadata(exchange, submission); !read)
        return refuse(request, 400, read.error().code, read.error().message);
    submission.files.emplace_back(ArtifactKind::Source, source);
    if (const auto certs = file(exchange, exchange.part("certs") ? "certs" : "credentials"))
        submission.files.emplace_back(ArtifactKind::Certs, certs);
    if (const auto profile = file(exchange, "profile"))
        submission.files.emplace_back(ArtifactKind::Profile, profile);
    farm.builds.submit(std::move(submission), [request, status](Result<services::Submitted> submitted) {
        if (!submitted)
            return refuse(request, submitted.error());
        reply(request, wire::submitted(submitted->build, submitted->accessToken, {}), request.by().bearer ? 201 : status);
    });
}

void retry(const Request &request, Farm &farm)
{
    if (const auto open = farm.maintenance.admitSubmission(); !open)
        return refuseForMaintenance(request, farm, open.error());
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        farm.builds.retry(record.build.id, [request](Result<services::Submitted> submitted) {
            if (!submitted)
                return refuse(request, submitted.error());
            reply(request, wire::submitted(submitted->build, submitted->accessToken, submitted->build.retryOf));
        });
    });
}

void cancel(const Request &request, Farm &farm)
{
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        farm.builds.cancel(record.build.id, [request](Result<Build> build) {
            if (!build)
                return refuse(request, build.error());
            wire::JsonWriter json;
            json.beginObject().field("id", build->id.value).field("buildId", build->id.value);
            json.field("status", QByteArrayView("cancelled")).field("success", true);
            json.field("message", QByteArrayView("Build cancelled")).endObject();
            reply(request, json.take());
        });
    });
}
} // namespace

void addSubmission(RouteTable &routes, Farm &farm)
{
    routes.add({"POST", "/api/builds/submit", Access::Admin, Via::Gate, submissionBody(farm.limits),
                [&farm](const Request &request) { submit(request, farm, 200); }});
    routes.add({"POST", "/api/builds", Access::Admin, Via::Gate, submissionBody(farm.limits),
                [&farm](const Request &request) { submit(request, farm, 201); }});
    routes.add({"POST", "/api/builds/:id/retry", Access::Submitter, Via::Gate, jsonBody(),
                [&farm](const Request &request) { retry(request, farm); }});
    routes.add({"POST", "/api/builds/:id/cancel", Access::Submitter, Via::Router, jsonBody(),
                [&farm](const Request &request) { cancel(request, farm); }});
    routes.add({"DELETE", "/api/builds/:id", Access::Submitter, Via::Router, noBody(),
                [&farm](const Request &request) { cancel(request, farm); }});
}

} // namespace freeagent::http
