// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freeagent::store {

namespace {
QJsonValue timeJson(const std::optional<Time> &time)
{
    return time ? QJsonValue(toMs(*time)) : QJsonValue();
}

std::optional<Time> timeFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
}

std::optional<Hold> holdFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto kind = holdKindFrom(object.value(QStringLiteral("kind")).toString().toLatin1());
    if (!kind)
        return std::nullopt;
    return Hold{*kind, object.value(QStringLiteral("reason")).toString(), object.value(QStringLiteral("by")).toString(),
                timeFrom(object.value(QStringLiteral("since"))).value_or(Time()), timeFrom(object.value(QStringLiteral("until")))};
}

QList<MachineRequest> requestsFrom(const QByteArray &json)
{
    QList<MachineRequest> requests;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const auto task = machineTaskFrom(value[QStringLiteral("kind")].toString().toLatin1());
        if (!task)
            continue;
        requests.append({value[QStringLiteral("id")].toString().toLatin1(), *task, value[QStringLiteral("by")].toString(),
                         timeFrom(value[QStringLiteral("at")]).value_or(Time()), timeFrom(value[QStringLiteral("deliveredAt")])});
    }
    return requests;
}
} // namespace

Build buildFrom(const Statement &row)
{
    Build build;
    build.sequence = row.integer(0);
    build.id.value = row.bytes(1);
    build.platform = platformFrom(row.bytes(2)).value_or(Platform::Ios);
    build.status = buildStatusFrom(row.bytes(3)).value_or(BuildStatus::Failed);
    build.outcome = outcomeFrom(row.bytes(4)).value_or(Outcome::None);
    build.priority = int(row.integer(5));
    build.attempts = int(row.integer(6));
    build.worker.value = row.isNull(7) ? QByteArray() : row.bytes(7);
    build.submittedAt = row.time(8);
    build.startedAt = row.optionalTime(9);
    build.completedAt = row.optionalTime(10);
    build.updatedAt = row.time(11);
    build.errorMessage = row.text(12);
    build.retryOf.value = row.isNull(13) ? QByteArray() : row.bytes(13);
    build.tokenHash = row.bytes(14);
    build.project = row.text(15);
    build.hasCerts = row.integer(16) != 0;
    build.hasResult = row.integer(17) != 0;
    build.branch = row.text(18);
    build.failure = failureClassFrom(row.bytes(19)).value_or(FailureClass::None);
    build.pinned = row.integer(20) != 0;
    build.canary = row.integer(21) != 0;
    build.onlyOn.value = row.isNull(22) ? QByteArray() : row.bytes(22);
    return build;
}

Attempt attemptFrom(const Statement &row)
{
    Attempt attempt;
    attempt.build.value = row.bytes(0);
    attempt.number = int(row.integer(1));
    attempt.worker.value = row.bytes(2);
    attempt.workerName = row.text(3);
    attempt.end = attemptEndFrom(row.bytes(4)).value_or(AttemptEnd::WorkerLost);
    attempt.assignedAt = row.time(5);
    attempt.startedAt = row.optionalTime(6);
    attempt.endedAt = row.optionalTime(7);
    attempt.errorMessage = row.text(8);
    attempt.failure = failureClassFrom(row.bytes(9)).value_or(FailureClass::None);
    attempt.evidence = row.text(10);
    attempt.cluster = row.bytes(11);
    return attempt;
}

Artifact artifactFrom(const Statement &row)
{
    Artifact artifact;
    artifact.build.value = row.bytes(0);
    artifact.kind = artifactKindFrom(row.bytes(1)).value_or(ArtifactKind::Source);
    artifact.key = row.bytes(2);
    artifact.size = row.integer(3);
    artifact.sha256 = row.bytes(4);
    artifact.storedAt = row.time(5);
    return artifact;
}

Worker workerFrom(const Statement &row)
{
    Worker worker;
    worker.id.value = row.bytes(0);
    worker.name = row.text(1);
    for (const QByteArray &name : row.bytes(2).split(','))
        if (const auto platform = platformFrom(name))
            worker.platforms.append(*platform);
    worker.capabilities = QJsonDocument::fromJson(row.bytes(3)).object();
    worker.maxConcurrentBuilds = int(row.integer(4));
    worker.registeredAt = row.time(5);
    worker.lastSeenAt = row.time(6);
    worker.tokenHash = row.bytes(7);
    worker.previousTokenHash = row.bytes(8);
    worker.tokenIssuedAt = row.time(9);
    worker.retired = row.integer(10) != 0;
    worker.completedBuilds = row.integer(11);
    worker.failedBuilds = row.integer(12);
    worker.owner = row.text(13);
    worker.hold = row.isNull(14) ? std::nullopt : holdFrom(row.bytes(14));
    worker.requests = row.isNull(15) ? QList<MachineRequest>() : requestsFrom(row.bytes(15));
    return worker;
}

Event eventFrom(const Statement &row)
{
    Event event;
    event.revision = row.integer(0);
    event.at = row.time(1);
    event.type = row.bytes(2);
    event.build.value = row.isNull(3) ? QByteArray() : row.bytes(3);
    event.worker.value = row.isNull(4) ? QByteArray() : row.bytes(4);
    event.body = row.bytes(5);
    return event;
}

DiagnosticReport diagnosticFrom(const Statement &row)
{
    DiagnosticReport report;
    report.id = row.bytes(0);
    report.worker.value = row.bytes(1);
    report.status = row.bytes(2);
    report.runAt = row.time(3);
    report.durationMs = row.integer(4);
    report.autoFixed = row.integer(5) != 0;
    report.checks = row.bytes(6);
    return report;
}

BuildCount countFrom(const Statement &row)
{
    BuildCount count;
    count.platform = platformFrom(row.bytes(0)).value_or(Platform::Ios);
    count.status = buildStatusFrom(row.bytes(1)).value_or(BuildStatus::Failed);
    count.outcome = outcomeFrom(row.bytes(2)).value_or(Outcome::None);
    count.number = row.integer(3);
    count.runMs = row.integer(4);
    return count;
}

FinishedBuild finishedFrom(const Statement &row)
{
    FinishedBuild build;
    build.platform = platformFrom(row.bytes(0)).value_or(Platform::Ios);
    build.outcome = outcomeFrom(row.bytes(1)).value_or(Outcome::None);
    build.failure = failureClassFrom(row.bytes(2)).value_or(FailureClass::None);
    build.worker.value = row.isNull(3) ? QByteArray() : row.bytes(3);
    build.submittedAt = row.time(4);
    build.startedAt = row.optionalTime(5);
    build.completedAt = row.time(6);
    return build;
}

Record recordFrom(const Statement &row) { return {row.bytes(0), row.bytes(1), row.bytes(2)}; }

QByteArray platformWords(const QList<Platform> &platforms)
{
    QByteArrayList words;
    for (Platform platform : platforms)
        words.append(word(platform).toByteArray());
    return words.join(',');
}

QByteArray compactJson(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }


QByteArray holdJson(const std::optional<Hold> &hold)
{
    if (!hold)
        return {};
    return compactJson({{QStringLiteral("kind"), QLatin1String(word(hold->kind))},
                        {QStringLiteral("reason"), hold->reason},
                        {QStringLiteral("by"), hold->by},
                        {QStringLiteral("since"), toMs(hold->since)},
                        {QStringLiteral("until"), timeJson(hold->until)}});
}

QByteArray requestsJson(const QList<MachineRequest> &requests)
{
    QJsonArray array;
    for (const MachineRequest &request : requests)
        array.append(QJsonObject{{QStringLiteral("id"), QLatin1String(request.id)},
                                 {QStringLiteral("kind"), QLatin1String(word(request.task))},
                                 {QStringLiteral("by"), request.by},
                                 {QStringLiteral("at"), toMs(request.at)},
                                 {QStringLiteral("deliveredAt"), timeJson(request.deliveredAt)}});
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace freeagent::store
