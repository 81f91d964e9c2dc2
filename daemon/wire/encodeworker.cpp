// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/wire/encodeworker.h"

#include <QJsonValue>

namespace freeagent::wire {

namespace {
void writeFigure(JsonWriter &json, const char *key, const std::optional<double> &figure)
{
    if (figure)
        json.field(key, *figure);
    else
        json.key(key).null();
}
} // namespace

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
    json.field("retired", worker.retired).endObject();
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
