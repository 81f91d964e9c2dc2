// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/demojson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString text(QByteArrayView word) { return QString::fromLatin1(word); }

template <class Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue msOrNull(const std::optional<Time> &time) { return time ? QJsonValue(toMs(*time)) : QJsonValue(QJsonValue::Null); }

QString availabilityOf(const api::WorkerItem &worker)
{
    if (worker.hold)
        return text(word(worker.hold->kind));
    return !worker.online ? u"offline"_s : worker.currentBuilds.isEmpty() ? u"online"_s : u"busy"_s;
}
} // namespace

QString demoIso(Time time) { return QString::fromLatin1(toIso(time)); }

QJsonObject demoBuildJson(const api::BuildItem &build)
{
    QJsonObject json{{u"id"_s, build.id.text()}, {u"buildId"_s, build.id.text()}, {u"status"_s, text(word(build.status))},
                     {u"outcome"_s, text(word(build.outcome))}, {u"platform"_s, text(word(build.platform))}, {u"project"_s, build.project},
                     {u"priority"_s, build.priority}, {u"attempts"_s, build.attempts}, {u"worker_id"_s, build.workerId.text()},
                     {u"worker_name"_s, build.workerName}, {u"createdAt"_s, demoIso(build.submittedAt)}, {u"submitted_at"_s, toMs(build.submittedAt)},
                     {u"started_at"_s, msOrNull(build.startedAt)}, {u"completed_at"_s, msOrNull(build.completedAt)}, {u"updated_at"_s, toMs(build.updatedAt)},
                     {u"error_message"_s, build.errorMessage}, {u"has_result"_s, build.hasResult}, {u"retry_of"_s, build.retryOf.text()},
                     {u"branch"_s, u"main"_s}, {u"pinned"_s, false}};
    if (build.waitReason)
        json.insert(u"waitReason"_s, QJsonObject{{u"code"_s, QString::fromLatin1(build.waitReason->code)}, {u"message"_s, build.waitReason->message},
                                                 {u"since"_s, toMs(build.waitReason->since)}, {u"fix"_s, build.waitReason->fix}});
    json.insert(u"failure"_s, build.hasFailed() ? QJsonValue(QJsonObject{{u"class"_s, text(word(build.failure))}})
                                                : QJsonValue(QJsonValue::Null));
    return json;
}

QJsonObject demoWorkerJson(const api::WorkerItem &worker, Time now)
{
    QJsonArray platforms;
    for (const Platform platform : worker.platforms)
        platforms.append(text(word(platform)));
    QJsonArray builds;
    for (const BuildId &id : worker.currentBuilds)
        builds.append(id.text());
    QJsonValue hold = QJsonValue::Null;
    if (worker.hold)
        hold = QJsonObject{{u"kind"_s, text(word(worker.hold->kind))}, {u"reason"_s, worker.hold->reason}, {u"by"_s, worker.hold->by},
                           {u"since"_s, demoIso(worker.hold->since)},
                           {u"until"_s, worker.hold->until ? QJsonValue(demoIso(*worker.hold->until)) : QJsonValue(QJsonValue::Null)}};
    const bool mac = worker.platforms.contains(Platform::Ios);
    const Time seen = worker.lastSeenAt.value_or(now);
    const QJsonValue diskFree = worker.load.diskPercent ? QJsonValue((100 - *worker.load.diskPercent) * 5e9) : QJsonValue(QJsonValue::Null);
    return {{u"id"_s, worker.id.text()}, {u"workerId"_s, worker.id.text()}, {u"name"_s, worker.name}, {u"status"_s, worker.online ? u"online"_s : u"offline"_s},
            {u"state"_s, text(word(worker.state))}, {u"availability"_s, availabilityOf(worker)}, {u"platforms"_s, platforms},
            {u"maxConcurrentBuilds"_s, worker.maxConcurrentBuilds}, {u"current_builds"_s, builds}, {u"totalBuilds"_s, worker.totalBuilds},
            {u"successfulBuilds"_s, worker.successfulBuilds}, {u"failedBuilds"_s, worker.failedBuilds}, {u"lastSeen"_s, demoIso(seen)},
            {u"last_seen_at"_s, toMs(seen)}, {u"silentSeconds"_s, qint64((now - seen).count() / 1000)}, {u"registeredAt"_s, demoIso(now - std::chrono::hours(2400))},
            {u"cpu_percent"_s, orNull(worker.load.cpuPercent)}, {u"memory_mb"_s, orNull(worker.load.memoryMb)}, {u"disk_percent"_s, orNull(worker.load.diskPercent)},
            {u"hold"_s, hold}, {u"owner"_s, worker.owner}, {u"address"_s, QString(u"192.0.2.1"_s + worker.name.right(1))}, {u"requests"_s, QJsonArray()},
            {u"lastLogLine"_s, QString()},
            {u"health"_s, QJsonObject{{u"os"_s, mac ? u"macOS 15.5"_s : u"Debian 12"_s}, {u"xcode"_s, mac ? QJsonValue(worker.name == "mac-4"_L1 ? u"16.2"_s : u"16.3"_s) : QJsonValue(QJsonValue::Null)},
                                      {u"uptimeSeconds"_s, worker.online ? QJsonValue(864'000 + worker.totalBuilds * 97) : QJsonValue(QJsonValue::Null)},
                                      {u"diskFreeBytes"_s, diskFree}, {u"memoryFreeBytes"_s, worker.online ? QJsonValue(6.1e9) : QJsonValue(QJsonValue::Null)}, {u"diskPercent"_s, orNull(worker.load.diskPercent)}}}};
}

} // namespace freeagent::console
