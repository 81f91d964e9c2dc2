// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/wire/encodeworker.h"

#include <QJsonValue>
#include <algorithm>

namespace freeagent::wire {

namespace {
template <class T>
void writeText(JsonWriter &json, const char *key, const T &text)
{
    text.isEmpty() ? json.key(key).null() : json.field(key, text);
}

void writeNumber(JsonWriter &json, const char *key, const std::optional<qint64> &number)
{
    number ? json.field(key, *number) : json.key(key).null();
}

void writeHold(JsonWriter &json, const std::optional<Hold> &hold)
{
    json.key("hold");
    if (!hold) {
        json.null();
        return;
    }
    json.beginObject().field("kind", word(hold->kind)).field("reason", hold->reason).field("by", hold->by);
    json.field("since", toIso(hold->since)).key("until").iso(hold->until).endObject();
}

void writeFigure(JsonWriter &json, const char *key, const std::optional<double> &figure)
{
    if (figure)
        json.field(key, *figure);
    else
        json.key(key).null();
}

void writeHealth(JsonWriter &json, const Worker &worker, const WorkerPresence &presence)
{
    const MachineFacts &facts = presence.facts;
    const auto known = [&worker](const QString &now, const QString &registered) {
        return now.isEmpty() ? worker.capabilities.value(registered).toString() : now;
    };
    json.key("health").beginObject();
    writeText(json, "os", known(facts.os, QStringLiteral("os")));
    writeText(json, "xcode", known(facts.xcode, QStringLiteral("xcode")));
    writeNumber(json, "uptimeSeconds", facts.uptimeSeconds);
    writeNumber(json, "diskFreeBytes", facts.diskFreeBytes);
    writeNumber(json, "memoryFreeBytes", facts.memoryFreeBytes);
    writeFigure(json, "diskPercent", presence.diskPercent);
    json.endObject();
}
} // namespace

void writeMachineRequest(JsonWriter &json, const MachineRequest &request)
{
    json.beginObject().field("id", request.id).field("kind", word(request.task));
    json.field("state", request.deliveredAt ? QByteArrayView("delivered") : QByteArrayView("waiting"));
    json.field("at", toIso(request.at)).field("by", request.by).key("deliveredAt").iso(request.deliveredAt).endObject();
}

void writeWorkerItem(JsonWriter &json, const Worker &worker, const WorkerPresence &presence)
{
    const qint64 finished = worker.completedBuilds + worker.failedBuilds;
    json.beginObject().field("id", worker.id.value).field("workerId", worker.id.value).field("name", worker.name);
    json.field("status", presence.online ? QByteArrayView("online") : QByteArrayView("offline"));
    json.field("state", word(presence.state));
    json.field("currentJobs", qint64(presence.builds.size()));
    json.field("builds", finished).field("totalBuilds", finished);
    json.field("successfulBuilds", worker.completedBuilds).field("failedBuilds", worker.failedBuilds);
    json.field("lastSeen", toIso(worker.lastSeenAt)).field("last_seen_at", toMs(worker.lastSeenAt));
    json.field("registeredAt", toIso(worker.registeredAt));
    json.key("capabilities").json(QJsonValue(worker.capabilities));
    json.key("platforms").beginArray();
    for (Platform platform : worker.platforms)
        json.value(word(platform));
    json.endArray().field("maxConcurrentBuilds", worker.maxConcurrentBuilds);
    json.key("current_builds").beginArray();
    for (const BuildId &build : presence.builds)
        json.value(build.value);
    json.endArray();
    writeFigure(json, "cpu_percent", presence.cpuPercent);
    writeFigure(json, "memory_mb", presence.memoryMb);
    writeFigure(json, "disk_percent", presence.diskPercent);
    json.field("retired", worker.retired).field("availability", word(presence.availability));
    json.field("silentSeconds", qint64(std::max<qint64>(0, presence.silent.count() / 1000)));
    writeHold(json, worker.hold);
    json.key("requests").beginArray();
    for (const MachineRequest &request : worker.requests)
        writeMachineRequest(json, request);
    json.endArray();
    writeText(json, "owner", worker.owner);
    writeText(json, "address", presence.address);
    writeText(json, "lastLogLine", presence.lastLogLine);
    writeHealth(json, worker, presence);
    json.endObject();
}

QByteArray workerItem(const Worker &worker, const WorkerPresence &presence)
{
    JsonWriter json;
    writeWorkerItem(json, worker, presence);
    return json.take();
}

void writeDiagnostic(JsonWriter &json, const DiagnosticReport &report)
{
    json.beginObject().field("id", report.id).field("worker_id", report.worker.value).field("status", report.status);
    json.field("run_at", toMs(report.runAt)).field("duration_ms", report.durationMs);
    json.field("auto_fixed", report.autoFixed).key("checks").json(QByteArrayView(report.checks)).endObject();
}

} // namespace freeagent::wire
