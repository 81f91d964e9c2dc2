// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/resources.h"
#include "daemon/probes/probes.h"
#include "daemon/wire/encodebuild.h"
#include "daemon/wire/lenientjson.h"

namespace freeagent::http {

namespace {
constexpr qint64 kFraming = 1 << 20; ///< fields and part heads beside the files

/// With the maintenance that is announced, so that who submits knows before he meets it: "<start>/<end>".
void answerSubmitter(const Request &request, const Farm &farm, ingest::Response response)
{
    if (const auto &window = farm.maintenance.announced())
        response.headers.emplaceBack("x-maintenance-window", toIso(window->start) + '/' + toIso(window->end));
    request.exchange->answer(std::move(response));
}

void refuseForMaintenance(const Request &request, const Farm &farm, const Error &error)
{
    ingest::Response response = errorResponse(error, request.by().bearer);
    response.headers.emplaceBack("retry-after", QByteArray::number(farm.maintenance.retryAfter()));
    answerSubmitter(request, farm, std::move(response));
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
    submission.branch = metadata->value(QStringLiteral("branch")).toString().left(200);
    submission.priority = std::clamp(metadata->value(QStringLiteral("priority")).toInt(), -100, 100);
    if (const QJsonValue minutes = metadata->value(QStringLiteral("timeLimitMinutes")); minutes.isDouble())
        submission.timeLimit = std::clamp<Millis>(std::chrono::minutes(minutes.toInt()), services::TimeLimits::kShortest, services::TimeLimits::kLongest);
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
    const auto witness = [request](const Build &build) {
        request.audit->describe(build.id.text(), {},
                                {{QStringLiteral("platform"), QString::fromLatin1(word(build.platform))}, {QStringLiteral("project"), build.project}});
        return request.audit->takeAlong();
    };
    farm.builds.submit(std::move(submission), [request, &farm, status](Result<services::Submitted> submitted) {
        if (!submitted)
            return refuse(request, submitted.error());
        answerSubmitter(request, farm, json(wire::submitted(submitted->build, submitted->accessToken, {}), request.by().bearer ? 201 : status));
    }, witness);
}

void retry(const Request &request, Farm &farm)
{
    if (const auto open = farm.maintenance.admitSubmission(); !open)
        return refuseForMaintenance(request, farm, open.error());
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        const auto witness = [request](const Build &again) {
            request.audit->describe(request.build().text(), {}, {{QStringLiteral("build"), again.id.text()}});
            return request.audit->takeAlong();
        };
        farm.builds.retry(record.build.id, [request, &farm](Result<services::Submitted> submitted) {
            if (!submitted)
                return refuse(request, submitted.error());
            answerSubmitter(request, farm, json(wire::submitted(submitted->build, submitted->accessToken, submitted->build.retryOf)));
        }, witness);
    });
}

void cancel(const Request &request, Farm &farm)
{
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        const QString before = QString::fromLatin1(word(record.build.status));
        const auto witness = [request, before](const Build &build) {
            request.audit->describe(build.id.text(), {{QStringLiteral("status"), before}}, {{QStringLiteral("status"), QStringLiteral("cancelled")}});
            return request.audit->takeAlong();
        };
        farm.builds.cancel(record.build.id, [request](Result<Build> build) {
            if (!build)
                return refuse(request, build.error());
            wire::JsonWriter json;
            json.beginObject().field("id", build->id.value).field("buildId", build->id.value);
            json.field("status", QByteArrayView("cancelled")).field("success", true);
            json.field("message", QByteArrayView("Build cancelled")).endObject();
            reply(request, json.take());
        }, witness);
    });
}
} // namespace

void addSubmission(RouteTable &routes, Farm &farm)
{
    // A full disk is said before the body comes; what is on its way counts.
    const auto add = [&routes, &farm](Route route) {
        route.guard = [&farm](const ingest::RequestHead &head) {
            const auto room = farm.probes.admit(head.contentLength);
            return room ? std::nullopt : std::optional(room.error());
        };
        routes.add(std::move(route));
    };
    add({"POST", "/api/builds/submit", Access::Submitter, Via::Gate, submissionBody(farm.limits),
                [&farm](const Request &request) { submit(request, farm, 200); }});
    add({"POST", "/api/builds", Access::Submitter, Via::Gate, submissionBody(farm.limits),
                [&farm](const Request &request) { submit(request, farm, 201); }});
    add({"POST", "/api/builds/:id/retry", Access::BuildSubmitter, Via::Gate, jsonBody(),
                [&farm](const Request &request) { retry(request, farm); }});
    routes.add({"POST", "/api/builds/:id/cancel", Access::BuildSubmitter, Via::Router, jsonBody(),
                [&farm](const Request &request) { cancel(request, farm); }});
    routes.add({"DELETE", "/api/builds/:id", Access::BuildSubmitter, Via::Router, noBody(),
                [&farm](const Request &request) { cancel(request, farm); }});
}

} // namespace freeagent::http
