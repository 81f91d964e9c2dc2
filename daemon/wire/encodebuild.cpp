// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/wire/encodebuild.h"

namespace freeagent::wire {

namespace {
void writeOutcome(JsonWriter &json, const Build &build)
{
    if (build.outcome == Outcome::None)
        json.key("outcome").null();
    else
        json.field("outcome", word(build.outcome));
}

void writeText(JsonWriter &json, const char *key, const QString &text)
{
    if (text.isEmpty())
        json.key(key).null();
    else
        json.field(key, text);
}

void writeId(JsonWriter &json, const char *key, const QByteArray &id)
{
    if (id.isEmpty())
        json.key(key).null();
    else
        json.field(key, id);
}

std::optional<qint64> durationSeconds(const Build &build)
{
    if (!build.startedAt || !build.completedAt)
        return std::nullopt;
    return std::max<qint64>(0, (toMs(*build.completedAt) - toMs(*build.startedAt)) / 1000);
}

/// How an attempt came to its end, for programs: a worker that fell silent is something else than a build that took too long.
QByteArrayView codeOf(AttemptEnd end)
{
    switch (end) {
    case AttemptEnd::WorkerLost: return "worker_silent";
    case AttemptEnd::TimedOut: return "over_time_limit";
    case AttemptEnd::Cancelled: return "cancelled";
    case AttemptEnd::Abandoned: return "given_back";
    case AttemptEnd::Running:
    case AttemptEnd::Completed:
    case AttemptEnd::Failed: break;
    }
    return "reported";
}

const Attempt *decisive(const Build &build, const QList<Attempt> &attempts)
{
    return build.failure == FailureClass::None || attempts.isEmpty() ? nullptr : &attempts.last();
}

/// `attempts` empty: only the class is known.
void writeFailure(JsonWriter &json, const Build &build, const QList<Attempt> &attempts)
{
    json.key("failure");
    if (build.failure == FailureClass::None) {
        json.null();
        return;
    }
    json.beginObject().field("class", word(build.failure));
    if (const Attempt *last = decisive(build, attempts)) {
        json.field("code", codeOf(last->end)).field("evidence", last->evidence).field("clusterId", last->cluster);
        json.field("attempt", last->number);
    }
    json.endObject();
}

void writeAttempt(JsonWriter &json, const Attempt &attempt)
{
    json.beginObject().field("number", attempt.number).field("workerId", attempt.worker.value).field("workerName", attempt.workerName);
    json.field("assignedAt", toIso(attempt.assignedAt)).key("startedAt").iso(attempt.startedAt).key("endedAt").iso(attempt.endedAt);
    json.field("end", word(attempt.end));
    writeText(json, "error", attempt.errorMessage);
    json.key("failure");
    if (attempt.failure == FailureClass::None) {
        json.null();
    } else {
        json.beginObject().field("class", word(attempt.failure)).field("code", codeOf(attempt.end));
        json.field("evidence", attempt.evidence).field("clusterId", attempt.cluster).endObject();
    }
    json.endObject();
}

void writeWaitReason(JsonWriter &json, const WaitReason &reason)
{
    json.key("waitReason").beginObject().field("code", reason.code).field("message", reason.message);
    json.field("since", toMs(reason.since)).field("fix", reason.fix).endObject();
}
} // namespace

namespace {
void writeItem(JsonWriter &json, const Build &build, const BuildExtras &extras, const QList<Attempt> *attempts)
{
    json.beginObject().field("id", build.id.value).field("buildId", build.id.value);
    json.field("status", word(build.status));
    writeOutcome(json, build);
    json.field("platform", word(build.platform));
    writeText(json, "project", build.project);
    json.field("priority", build.priority).field("attempts", build.attempts);
    writeId(json, "worker_id", build.worker.value);
    writeText(json, "worker_name", extras.workerName);
    json.field("createdAt", toIso(build.submittedAt)).field("submitted_at", toMs(build.submittedAt));
    json.key("started_at").ms(build.startedAt);
    if (build.completedAt)
        json.key("completedAt").iso(build.completedAt);
    json.key("completed_at").ms(build.completedAt);
    if (const auto duration = durationSeconds(build))
        json.field("duration", *duration);
    json.field("updated_at", toMs(build.updatedAt));
    writeText(json, "error_message", build.errorMessage);
    json.field("has_result", build.hasResult);
    writeId(json, "retry_of", build.retryOf.value);
    writeFailure(json, build, attempts ? *attempts : QList<Attempt>());
    writeText(json, "branch", build.branch);
    json.field("pinned", build.pinned).field("canary", build.canary);
    writeId(json, "only_on", build.onlyOn.value);
    if (extras.waitReason)
        writeWaitReason(json, *extras.waitReason);
    if (attempts) {
        if (extras.timeLimit)
            json.field("timeLimitSeconds", qint64(extras.timeLimit->count() / 1000));
        json.key("history").beginArray();
        for (const Attempt &attempt : *attempts)
            writeAttempt(json, attempt);
        json.endArray();
    }
    json.endObject();
}
} // namespace

void writeBuildItem(JsonWriter &json, const Build &build, const BuildExtras &extras) { writeItem(json, build, extras, nullptr); }

QByteArray buildDetail(const Build &build, const QList<Attempt> &attempts, const BuildExtras &extras)
{
    JsonWriter json;
    writeItem(json, build, extras, &attempts);
    return json.take();
}

QByteArray buildItem(const Build &build, const BuildExtras &extras)
{
    JsonWriter json;
    writeBuildItem(json, build, extras);
    return json.take();
}

QByteArray buildStatus(const Build &build, const QList<Artifact> &artifacts, const BuildExtras &extras)
{
    JsonWriter json;
    json.beginObject().field("id", build.id.value).field("buildId", build.id.value);
    json.field("status", word(build.status));
    writeOutcome(json, build);
    json.field("platform", word(build.platform));
    writeId(json, "worker_id", build.worker.value);
    json.field("submitted_at", toMs(build.submittedAt));
    json.key("started_at").ms(build.startedAt).key("completed_at").ms(build.completedAt);
    writeText(json, "error_message", build.errorMessage);
    json.field("createdAt", toIso(build.submittedAt));
    json.key("startedAt").iso(build.startedAt).key("completedAt").iso(build.completedAt);
    if (const auto duration = durationSeconds(build))
        json.field("duration", *duration);
    else
        json.key("duration").null();
    json.field("priority", build.priority).field("attempts", build.attempts);
    if (build.worker.isEmpty()) {
        json.key("worker").null();
    } else {
        // `worker_id` above is the id; a second key "id" would break the scripts that grep for it.
        json.key("worker").beginObject().field("workerId", build.worker.value).field("name", extras.workerName).endObject();
    }
    json.key("artifacts").beginArray();
    for (const Artifact &artifact : artifacts) {
        if (artifact.kind != ArtifactKind::Result)
            continue;
        json.beginObject().field("name", resultFileName(build)).field("size", artifact.size);
        json.field("checksum", "sha256:" + artifact.sha256).endObject();
    }
    json.endArray();
    if (extras.waitReason)
        writeWaitReason(json, *extras.waitReason);
    json.endObject();
    return json.take();
}

QByteArray submitted(const Build &build, QByteArrayView accessToken, const BuildId &retryOf)
{
    JsonWriter json;
    json.beginObject().field("id", build.id.value).field("buildId", build.id.value).field("jobId", build.id.value);
    json.field("status", word(build.status)).field("platform", word(build.platform));
    json.field("submitted_at", toMs(build.submittedAt)).field("createdAt", toIso(build.submittedAt));
    json.field("access_token", accessToken);
    if (!retryOf.isEmpty())
        json.field("original_build_id", retryOf.value);
    json.endObject();
    return json.take();
}

QByteArray resultFileName(const Build &build)
{
    return build.id.value + (build.platform == Platform::Ios ? ".ipa" : ".apk");
}

} // namespace freeagent::wire
