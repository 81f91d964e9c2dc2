// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/decodeevent.h"

#include "common/api/decode.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freeagent::api {

namespace {
QList<QueueSample> decodeHistory(const QJsonArray &array)
{
    QList<QueueSample> samples;
    samples.reserve(array.size());
    for (const QJsonValue value : array) {
        const QJsonArray triple = value.toArray();
        if (triple.size() >= 3)
            samples.append({fromMs(triple.at(0).toInteger()), triple.at(1).toInt(), triple.at(2).toInt()});
    }
    return samples;
}

Result<FarmEvent> decodeSnapshot(const QJsonObject &json)
{
    Snapshot snapshot;
    snapshot.revision = json.value("revision"_L1).toInteger();
    snapshot.reset = json.value("reset"_L1).toBool();
    snapshot.builds = decodeBuildList(json);
    for (const QJsonValue value : json.value("workers"_L1).toArray())
        if (auto worker = decodeWorker(value.toObject()))
            snapshot.workers.append(*std::move(worker));
    if (json.value("stats"_L1).isObject())
        snapshot.stats = decodeStats(json.value("stats"_L1).toObject());
    snapshot.history = decodeHistory(json.value("history"_L1).toArray());
    return FarmEvent(std::move(snapshot));
}

FarmEvent decodeTelemetry(const QJsonObject &json)
{
    // The same three names as in a worker item.
    QJsonObject worker = json;
    worker.insert("id"_L1, json.value("worker_id"_L1));
    const auto item = decodeWorker(worker);
    if (!item)
        return Ignored{};
    return Telemetry{item->id, item->load, fromMs(json.value("at"_L1).toInteger())};
}
} // namespace

Result<FarmEvent> decodeEvent(QByteArrayView event, const QByteArray &data)
{
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (!document.isObject())
        return failure("api.malformed", u"The controller sent an event that is not a JSON object."_s,
                       u"Use a console and a controller of the same version."_s);
    const QJsonObject json = document.object();
    if (event == "snapshot")
        return decodeSnapshot(json);
    if (event.startsWith("build."))
        return decodeBuild(json).map([](BuildItem &&build) { return FarmEvent(BuildChanged{std::move(build)}); });
    if (event == "worker.telemetry")
        return decodeTelemetry(json);
    if (event.startsWith("worker.")) {
        const bool retired = event == "worker.retired";
        return decodeWorker(json).map(
            [retired](WorkerItem &&worker) { return FarmEvent(WorkerChanged{std::move(worker), retired}); });
    }
    if (event == "stats")
        return FarmEvent(decodeStats(json));
    if (event == "goodbye")
        return FarmEvent(Goodbye{json.value("reason"_L1).toString()});
    return FarmEvent(Ignored{});
}

} // namespace freeagent::api
