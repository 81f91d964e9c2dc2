// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/decode.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::api {

namespace {
std::optional<Time> timeOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return fromMs(qint64(value.toDouble()));
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

tl::unexpected<Error> malformed(QLatin1StringView what, QLatin1StringView key)
{
    return failure("api.malformed", u"The controller sent a %1 without a usable \"%2\"."_s.arg(what, key),
                   u"Use a console and a controller of the same version."_s);
}

std::optional<Time> isoOf(const QJsonValue &value)
{
    return value.isString() ? fromIso(value.toString()) : std::nullopt;
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<Hold> decodeHold(const QJsonObject &json)
{
    const auto kind = holdKindFrom(json.value("kind"_L1).toString().toLatin1());
    if (!kind)
        return std::nullopt;
    return Hold{*kind, json.value("reason"_L1).toString(), json.value("by"_L1).toString(),
                isoOf(json.value("since"_L1)).value_or(Time{}), isoOf(json.value("until"_L1))};
}

QList<MachineRequest> decodeRequests(const QJsonArray &array)
{
    QList<MachineRequest> requests;
    for (const QJsonValue value : array) {
        const QJsonObject json = value.toObject();
        if (const auto task = machineTaskFrom(json.value("kind"_L1).toString().toLatin1()))
            requests.append({json.value("id"_L1).toString().toLatin1(), *task, json.value("by"_L1).toString(),
                             isoOf(json.value("at"_L1)).value_or(Time{}), isoOf(json.value("deliveredAt"_L1))});
    }
    return requests;
}

MachineFacts decodeFacts(const QJsonObject &json)
{
    return {json.value("os"_L1).toString(), json.value("xcode"_L1).toString(), integerOf(json.value("uptimeSeconds"_L1)),
            integerOf(json.value("diskFreeBytes"_L1)), integerOf(json.value("memoryFreeBytes"_L1))};
}

/// Controllers that do not say it know no holds.
Availability decodeAvailability(const QJsonObject &json, const WorkerItem &item)
{
    if (const auto said = availabilityFrom(json.value("availability"_L1).toString().toLatin1()))
        return *said;
    return !item.online ? Availability::Offline : item.state == WorkerState::Building ? Availability::Busy : Availability::Online;
}

std::optional<WaitReason> decodeWaitReason(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const QByteArray code = json.value("code"_L1).toString().toLatin1();
    if (code.isEmpty())
        return std::nullopt;
    return WaitReason{code, json.value("message"_L1).toString(), timeOf(json.value("since"_L1)).value_or(Time{}),
                      json.value("fix"_L1).toString()};
}
} // namespace

Result<BuildItem> decodeBuild(const QJsonObject &json)
{
    BuildItem item;
    item.id.value = json.value("id"_L1).toString().toLatin1();
    if (!isWellFormedId(item.id.value))
        return malformed("build"_L1, "id"_L1);
    const auto status = buildStatusFrom(json.value("status"_L1).toString().toLatin1());
    if (!status)
        return malformed("build"_L1, "status"_L1);
    item.status = *status;
    item.outcome = outcomeFrom(json.value("outcome"_L1).toString().toLatin1()).value_or(Outcome::None);
    item.platform = platformFrom(json.value("platform"_L1).toString().toLatin1()).value_or(Platform::Ios);
    item.project = json.value("project"_L1).toString();
    item.priority = json.value("priority"_L1).toInt();
    item.attempts = json.value("attempts"_L1).toInt();
    item.workerId.value = json.value("worker_id"_L1).toString().toLatin1();
    item.workerName = json.value("worker_name"_L1).toString();
    item.submittedAt = timeOf(json.value("submitted_at"_L1)).value_or(Time{});
    item.startedAt = timeOf(json.value("started_at"_L1));
    item.completedAt = timeOf(json.value("completed_at"_L1));
    item.updatedAt = timeOf(json.value("updated_at"_L1)).value_or(item.submittedAt);
    item.errorMessage = json.value("error_message"_L1).toString();
    item.hasResult = json.value("has_result"_L1).toBool();
    item.retryOf.value = json.value("retry_of"_L1).toString().toLatin1();
    item.failure = failureClassFrom(json.value("failure"_L1).toObject().value("class"_L1).toString().toLatin1()).value_or(FailureClass::None);
    item.canary = json.value("canary"_L1).toBool();
    if (item.isPending())
        item.waitReason = decodeWaitReason(json.value("waitReason"_L1));
    return item;
}

Result<WorkerItem> decodeWorker(const QJsonObject &json)
{
    WorkerItem item;
    item.id.value = json.value("id"_L1).toString().toLatin1();
    if (!isWellFormedId(item.id.value))
        return malformed("worker"_L1, "id"_L1);
    item.name = json.value("name"_L1).toString();
    if (item.name.isEmpty())
        item.name = item.id.text();
    item.online = json.value("status"_L1).toString() == "online"_L1;
    const QString state = json.value("state"_L1).toString();
    item.state = !item.online           ? WorkerState::Offline
        : state == "building"_L1 ? WorkerState::Building
                                        : WorkerState::Idle;
    for (const QJsonValue platform : json.value("platforms"_L1).toArray())
        if (const auto known = platformFrom(platform.toString().toLatin1()))
            item.platforms.append(*known);
    item.maxConcurrentBuilds = std::max(1, json.value("maxConcurrentBuilds"_L1).toInt(1));
    for (const QJsonValue id : json.value("current_builds"_L1).toArray())
        item.currentBuilds.append(BuildId{id.toString().toLatin1()});
    item.totalBuilds = json.value("totalBuilds"_L1).toInteger();
    item.successfulBuilds = json.value("successfulBuilds"_L1).toInteger();
    item.failedBuilds = json.value("failedBuilds"_L1).toInteger();
    item.lastSeenAt = timeOf(json.value("last_seen_at"_L1));
    item.load = {numberOf(json.value("cpu_percent"_L1)), numberOf(json.value("memory_mb"_L1)),
                 numberOf(json.value("disk_percent"_L1))};
    item.availability = decodeAvailability(json, item);
    item.hold = decodeHold(json.value("hold"_L1).toObject());
    item.requests = decodeRequests(json.value("requests"_L1).toArray());
    item.owner = json.value("owner"_L1).toString();
    item.address = json.value("address"_L1).toString();
    item.lastLogLine = json.value("lastLogLine"_L1).toString();
    item.facts = decodeFacts(json.value("health"_L1).toObject());
    return item;
}

FarmStats decodeStats(const QJsonObject &json)
{
    FarmStats stats;
    stats.pending = json.value("pending"_L1).toInt();
    stats.active = json.value("active"_L1).toInt();
    stats.workersOnline = json.value("workersOnline"_L1).toInt();
    stats.workersTotal = json.value("workersTotal"_L1).toInt();
    if (const auto oldest = numberOf(json.value("oldestWaitMs"_L1)); oldest && stats.pending > 0)
        stats.oldestWait = Millis(qint64(*oldest));
    stats.completed = json.value("completed"_L1).toInteger();
    stats.failed = json.value("failed"_L1).toInteger();
    stats.status = json.value("status"_L1).toString();
    for (const QJsonValue reason : json.value("reasons"_L1).toArray())
        stats.reasons.append(reason.toString());
    stats.at = timeOf(json.value("at"_L1)).value_or(Time{});
    return stats;
}

LogLine decodeLogLine(const QJsonObject &json)
{
    return {timeOf(json.value("timestamp"_L1)).value_or(Time{}),
            logLevelFrom(json.value("level"_L1).toString().toLatin1()).value_or(LogLevel::Info),
            json.value("message"_L1).toString()};
}

QList<BuildItem> decodeBuildList(const QJsonValue &json)
{
    const QJsonArray array = json.isArray() ? json.toArray() : json.toObject().value("builds"_L1).toArray();
    QList<BuildItem> items;
    items.reserve(array.size());
    for (const QJsonValue value : array)
        if (auto item = decodeBuild(value.toObject()))
            items.append(*std::move(item));
    return items;
}

QList<ArtifactItem> decodeArtifacts(const QJsonObject &status)
{
    QList<ArtifactItem> items;
    for (const QJsonValue value : status.value("artifacts"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        QByteArray sum = json.value("checksum"_L1).toString().toLatin1().toLower();
        if (sum.startsWith("sha256:"))
            sum.remove(0, 7);
        items.append({json.value("name"_L1).toString(), json.value("size"_L1).toInteger(-1),
                      sum.size() == 64 ? sum : QByteArray()});
    }
    return items;
}

} // namespace freeagent::api
