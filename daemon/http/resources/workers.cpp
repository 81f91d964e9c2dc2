// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"
#include "daemon/http/refusals.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/workercare.h"

#include <QJsonArray>

namespace freeagent::http {

namespace {
constexpr int kNameLength = 200;

QList<Platform> platformsIn(const QJsonObject &capabilities)
{
    QList<Platform> platforms;
    for (const QJsonValue &value : capabilities.value(QStringLiteral("platforms")).toArray())
        if (const auto platform = platformFrom(value.toString().toLatin1()); platform && !platforms.contains(*platform))
            platforms.append(*platform);
    return platforms;
}

/// An id that a worker sends because it has none, or had none when it was installed.
bool isPlaceholder(const QByteArray &id)
{
    return !isWellFormedId(id) || id == "unknown" || id == "pending-registration";
}

std::optional<services::Registration> registrationFrom(const QJsonObject &body)
{
    services::Registration registration;
    registration.name = body.value(QStringLiteral("name")).toString().trimmed().left(kNameLength);
    const QJsonValue capabilities = body.value(QStringLiteral("capabilities"));
    if (registration.name.isEmpty() || !(capabilities.isObject() || capabilities.isArray()))
        return std::nullopt;
    registration.capabilities = capabilities.toObject();
    registration.platforms = platformsIn(registration.capabilities);
    const QByteArray id = body.value(QStringLiteral("id")).toString().toLatin1();
    if (!isPlaceholder(id))
        registration.id = {id};
    const QJsonValue most = body.value(QStringLiteral("max_concurrent_builds"));
    const QJsonValue inCapabilities = registration.capabilities.value(QStringLiteral("maxConcurrentBuilds"));
    registration.maxConcurrentBuilds = std::clamp(most.toInt(inCapabilities.toInt(1)), 1, 64);
    const QJsonValue active = body.value(QStringLiteral("active_build_count"));
    if (active.isDouble())
        registration.activeBuilds = active.toInt();
    return registration;
}

void enrol(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    auto registration = registrationFrom(*body);
    if (!registration)
        return refuse(request, 400, "request.name_required", QStringLiteral("Name and capabilities required"));
    const Caller &caller = request.by();
    if (caller.role == Role::Owner && registration->id.isEmpty() && caller.machines.size() == 1)
        registration->id = caller.machines.first(); // the token of one machine says which one it is
    if (caller.role == Role::Owner && !mayActAs(request, farm, registration->id))
        return;
    farm.workers.enrol(*registration, [request, &farm](Result<services::Registered> registered) {
        if (!registered)
            return refuse(request, registered.error());
        const Worker &worker = registered->worker;
        request.audit->describe(worker.id.text(), {}, {{QStringLiteral("name"), worker.name}, {QStringLiteral("again"), registered->again}});
        wire::JsonWriter json;
        json.beginObject().field("id", worker.id.value).field("workerId", worker.id.value).field("workerID", worker.id.value);
        json.field("status", registered->again ? QByteArrayView("re-registered") : QByteArrayView("registered"));
        json.field("name", worker.name).field("access_token", registered->accessToken);
        json.field("message", QByteArrayView("Worker registered successfully"));
        json.field("registeredAt", toIso(worker.registeredAt));
        if (!farm.policy.baseImageId.isEmpty())
            json.field("baseImageId", farm.policy.baseImageId);
        reply(request, json.endObject().take());
    });
}

void writeJob(wire::JsonWriter &json, Farm &farm, const BuildRecord &record)
{
    const Build &build = record.build;
    const QByteArray base = "/api/builds/" + build.id.value;
    json.beginObject().field("id", build.id.value).field("platform", word(build.platform));
    json.field("source_url", QByteArray(base + "/source"));
    if (build.hasCerts)
        json.field("certs_url", QByteArray(base + "/certs"));
    else
        json.key("certs_url").null();
    if (!farm.policy.baseImageId.isEmpty())
        json.field("baseImageId", farm.policy.baseImageId);
    json.field("submitted_at", toIso(build.submittedAt)).field("otp", farm.vms.otp(build));
    json.field("attempt", build.attempts).endObject();
}

/// The documented form of the poll answer, beside the real one.
void writeDocumentedJob(wire::JsonWriter &json, Farm &farm, const std::optional<BuildRecord> &record)
{
    if (!record) {
        json.field("message", QByteArrayView("No jobs available"));
        return;
    }
    const Build &build = record->build;
    json.field("jobId", build.id.value).field("buildId", build.id.value).field("platform", word(build.platform));
    json.key("source").beginObject().field("url", QByteArray("/api/builds/" + build.id.value + "/source"));
    for (const Artifact &artifact : record->artifacts)
        if (artifact.kind == ArtifactKind::Source) {
            json.field("checksum", QByteArray("sha256:" + artifact.sha256));
            break;
        }
    const Millis limit = farm.care.limits.of(build);
    json.endObject().field("timeout", qint64(std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
}

std::optional<QList<BuildId>> activeIn(const Request &request)
{
    if (!request.exchange->head().hasQuery("active"))
        return std::nullopt;
    QList<BuildId> ids;
    for (const QByteArray &id : request.query("active").split(','))
        if (!id.isEmpty())
            ids.append({id});
    return ids;
}

/// What a worker says of its machine with every poll.
MachineFacts factsIn(const Request &request)
{
    const auto number = [&request](QByteArrayView name) {
        bool ok = false;
        const qint64 value = request.query(name).toLongLong(&ok);
        return ok && value >= 0 ? std::optional(value) : std::nullopt;
    };
    return {{}, {}, number("uptime"), number("disk_free"), number("memory_free")};
}

void poll(const Request &request, Farm &farm, const WorkerId &named, bool documented)
{
    services::Poll poll;
    poll.byToken = request.by().workerToken == Caller::Proof::Good;
    poll.worker = poll.byToken ? request.by().worker : named;
    if (poll.worker.isEmpty())
        return refuse(request, 400, "request.worker_required", QStringLiteral("worker_id required"));
    if (!poll.byToken && !mayActAs(request, farm, poll.worker))
        return;
    poll.wait = std::chrono::seconds(std::clamp(request.query("wait").toInt(), 0, 3600));
    poll.address = request.exchange->head().peer.toString().toLatin1();
    poll.active = activeIn(request);
    poll.facts = factsIn(request);
    const quint64 ticket = farm.workers.poll(poll, [request, &farm, documented](Result<services::PollAnswer> answer) {
        if (!answer)
            return refuse(request, answer.error());
        wire::JsonWriter json;
        json.beginObject().key("job");
        if (answer->job)
            writeJob(json, farm, *answer->job);
        else
            json.null();
        if (answer->request)
            json.key("request").beginObject().field("id", answer->request->id).field("kind", word(answer->request->task)).endObject();
        if (documented)
            writeDocumentedJob(json, farm, answer->job);
        reply(request, json.field("access_token", answer->accessToken).endObject().take());
    });
    if (ticket && !request.exchange->answered())
        request.exchange->onPeerGone([&farm, worker = poll.worker, ticket] { farm.workers.leave(worker, ticket); });
}

void unregister(const Request &request, Farm &farm, const WorkerId &worker)
{
    if (worker.isEmpty())
        return refuse(request, 400, "request.worker_required", QStringLiteral("worker_id required"));
    if (!request.by().worker.isEmpty() && request.by().worker != worker)
        return refuseForeign(request, farm, {403, "auth.worker_token", "Not this worker's token"});
    if (!mayActAs(request, farm, worker))
        return;
    request.audit->describe(worker.text());
    farm.workers.unregister(worker, [request](Result<int> released) {
        if (!released)
            return refuse(request, released.error());
        wire::JsonWriter json;
        json.beginObject().field("success", true).field("message", QByteArrayView("Worker unregistered"));
        reply(request, json.field("builds_reassigned", *released).endObject().take());
    });
}

void list(const Request &request, Farm &farm)
{
    wire::JsonWriter json;
    json.beginObject().key("workers").beginArray();
    for (const services::FleetMember *member : farm.fleet.members())
        wire::writeWorkerItem(json, member->worker, farm.fleet.presence(*member));
    reply(request, json.endArray().endObject().take());
}

void stats(const Request &request, Farm &farm)
{
    const services::FleetMember *member = farm.fleet.find({request.param(0)});
    if (!member)
        return refuse(request, 404, "worker.not_found", QStringLiteral("Worker not found"));
    const Worker &worker = member->worker;
    wire::JsonWriter json;
    json.beginObject().field("totalBuilds", worker.completedBuilds + worker.failedBuilds);
    json.field("successfulBuilds", worker.completedBuilds).field("failedBuilds", worker.failedBuilds);
    json.field("workerName", worker.name).field("status", word(farm.fleet.presence(*member).state));
    json.field("uptime", durationText(farm.clock.now() - worker.registeredAt)).endObject();
    reply(request, json.take());
}

/// PUT …/jobs/:jobId: the documented API's progress report, which nobody sends; taken as a sign of life or a failure.
void job(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    const WorkerId worker{request.param(0)};
    const BuildId build{request.param(1)};
    if (!mayActAs(request, farm, worker))
        return;
    const auto answer = [request, &farm, build](const Build &now) {
        wire::JsonWriter json;
        json.beginObject().field("jobId", build.value).field("status", word(now.status));
        reply(request, json.field("updatedAt", toIso(farm.clock.now())).endObject().take());
    };
    const bool failed = body->value(QStringLiteral("status")).toString() == QLatin1String("failed");
    QString message = body->value(QStringLiteral("message")).toString();
    if (message.isEmpty())
        message = QStringLiteral("Build failed");
    farm.ledger.find(build, [request, &farm, answer, worker, failed, message](Result<const BuildRecord *> found) {
        if (!found)
            return refuse(request, found.error());
        if (!*found || (*found)->build.worker != worker)
            return refuse(request, 404, "build.not_found", QStringLiteral("Build not found"));
        const Build now = (*found)->build;
        if (!failed) {
            farm.leases.sign(now.id);
            return answer(now);
        }
        farm.builds.report({now.id, worker, false, message, nullptr}, [request, answer](Result<Build> reported) {
            if (!reported)
                return refuse(request, reported.error());
            answer(*reported);
        });
    });
}

void jobArtifact(const Request &request, Farm &farm)
{
    if (!mayActAs(request, farm, {request.param(0)}))
        return;
    const ingest::Part *part = request.exchange->part("artifact");
    if (!part || !part->file)
        return refuse(request, 400, "report.missing_result", QStringLiteral("Missing artifact file"));
    services::Report report{{request.param(1)}, {request.param(0)}, true, {}, part->file};
    const qint64 size = part->file->size();
    const QByteArray checksum = "sha256:" + part->file->sha256();
    farm.builds.report(std::move(report), [request, size, checksum](Result<Build> build) {
        if (!build)
            return refuse(request, build.error());
        wire::JsonWriter json;
        json.beginObject().key("artifacts").beginArray().beginObject();
        json.field("name", QByteArray(build->id.value + (build->platform == Platform::Ios ? ".ipa" : ".apk")));
        json.field("size", size).field("checksum", checksum);
        reply(request, json.endObject().endArray().endObject().take());
    });
}

BodyRule artifactBody(const BodyLimits &limits)
{
    return {ingest::BodyPolicy::Multipart, limits.result + (1 << 20), "Result file too large",
            {{"artifact", limits.result, "Result file too large"}}};
}
} // namespace

void addWorkers(RouteTable &routes, Farm &farm)
{
    routes.add({"POST", "/api/workers/register", Access::Enrolment, Via::Router, jsonBody(),
                [&farm](const Request &request) { enrol(request, farm); }});
    routes.add({"GET", "/api/workers/poll", Access::Worker, Via::Gate, noBody(), [&farm](const Request &request) {
                    const QByteArray named = request.query("worker_id");
                    poll(request, farm, named.isEmpty() ? request.by().claimedWorker : WorkerId{named}, false);
                }});
    routes.add({"GET", "/api/workers/:id/poll", Access::Worker, Via::Gate, noBody(),
                [&farm](const Request &request) {
                    if (mayActAs(request, farm, {request.param(0)}))
                        poll(request, farm, {request.param(0)}, true);
                }});
    routes.add({"POST", "/api/workers/unregister", Access::Worker, Via::Router, jsonBody(), [&farm](const Request &request) {
                    unregister(request, farm, request.by().speakingWorker());
                }, Audited::Always});
    routes.add({"POST", "/api/workers/:id/unregister", Access::Worker, Via::Router, jsonBody(),
                [&farm](const Request &request) { unregister(request, farm, {request.param(0)}); }, Audited::Always});
    routes.add({"GET", "/api/workers", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { list(request, farm); }});
    routes.add({"GET", "/api/workers/:id/stats", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { stats(request, farm); }});
    routes.add({"PUT", "/api/workers/:id/jobs/:jobId", Access::Worker, Via::Router, jsonBody(),
                [&farm](const Request &request) { job(request, farm); }});
    routes.add({"POST", "/api/workers/:id/jobs/:jobId/artifacts", Access::Worker, Via::Gate, artifactBody(farm.limits),
                [&farm](const Request &request) { jobArtifact(request, farm); }});
}

} // namespace freeagent::http
