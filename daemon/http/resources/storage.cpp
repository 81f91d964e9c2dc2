// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/http/resources/storageforms.h"
#include "daemon/probes/probes.h"
#include "daemon/retention/retention.h"

#include <QJsonArray>

namespace freeagent::http {

namespace {
constexpr qsizetype kMostNamed = 20;

void writeVolume(wire::JsonWriter &json, const probes::VolumeState &volume, const probes::VolumeLimits &limits)
{
    const auto &reading = volume.reading;
    const auto from = [&reading](qint64 probes::VolumeReading::*member) { return reading ? std::optional((*reading).*member) : std::nullopt; };
    const bool hasInodes = reading && reading->totalInodes > 0;
    json.beginObject().field("name", volume.name).field("path", volume.path);
    json.field("status", reading || !volume.error.isEmpty() ? probes::word(volume.status) : QByteArrayView("unknown"));
    textOrNull(json, "concern", probes::concern(volume, limits));
    numberOrNull(json, "freeBytes", from(&probes::VolumeReading::freeBytes));
    numberOrNull(json, "totalBytes", from(&probes::VolumeReading::totalBytes));
    numberOrNull(json, "freeInodes", hasInodes ? from(&probes::VolumeReading::freeInodes) : std::nullopt);
    numberOrNull(json, "totalInodes", hasInodes ? from(&probes::VolumeReading::totalInodes) : std::nullopt);
    numberOrNull(json, "fullInSeconds", volume.fullInSeconds);
    textOrNull(json, "fsType", reading ? QString::fromLatin1(reading->fsType) : QString());
    textOrNull(json, "mountOptions", reading ? QString::fromLatin1(reading->mountOptions) : QString());
    textOrNull(json, "sameDeviceAs", volume.sameDeviceAs);
    numberOrNull(json, "fsyncMs", volume.syncMs);
    json.endObject();
}

void writeFigures(wire::JsonWriter &json, const retention::Figures &figures)
{
    json.key("total").beginObject();
    writeTally(json, figures.total);
    json.endObject().key("byProject").beginArray();
    for (const auto &[project, tally] : figures.byProject) {
        textOrNull(json.beginObject(), "project", project);
        writeTally(json, tally);
        json.endObject();
    }
    json.endArray().key("byKind").beginArray();
    for (const auto &[kind, tally] : figures.byKind) {
        writeTally(json.beginObject().field("kind", kind), tally);
        json.endObject();
    }
    json.endArray().key("byAge").beginArray();
    for (size_t i = 0; i < figures.byAge.size(); ++i) {
        writeTally(json.beginObject().field("days", QByteArrayView(retention::Figures::kAges[i])), figures.byAge[i]);
        json.endObject();
    }
    json.endArray().key("trash").beginObject();
    writeTally(json, figures.trash);
    json.endObject();
}

void storage(const Request &request, Farm &farm)
{
    farm.retention.figures([request, &farm](Result<retention::Figures> figures) {
        if (!figures)
            return refuse(request, figures.error());
        wire::JsonWriter json;
        writeFigures(json.beginObject(), *figures);
        json.key("volumes").beginArray();
        for (const probes::VolumeState &volume : farm.probes.volumes())
            writeVolume(json, volume, farm.probes.limits());
        json.endArray().field("acceptsSubmissions", farm.probes.admit().has_value());
        reply(request, json.endObject().take());
    });
}

void writeItem(wire::JsonWriter &json, const TrashItem &item)
{
    json.beginObject().field("id", item.id).field("runId", item.run).field("buildId", item.build().value).field("kind", word(item.kind));
    json.field("bytes", item.bytes).field("trashedAt", toIso(item.trashedAt)).field("expiresAt", toIso(item.expiresAt)).endObject();
}

void trash(const Request &request, Farm &farm)
{
    RetentionStore::TrashQuery query;
    query.run = request.query("runId");
    query.before = request.query("before");
    bool isNumber = true;
    query.limit = request.exchange->head().hasQuery("limit") ? request.query("limit").toInt(&isNumber) : 1000;
    if (!isNumber || query.limit < 1 || query.limit > 10'000)
        return refuse(request, 400, "request.invalid_query", QStringLiteral("limit must be a number from 1 to 10000"));
    farm.retention.trash(query, [request, &farm, limit = query.limit](Result<std::vector<TrashItem>> items) {
        if (!items)
            return refuse(request, items.error());
        farm.retention.figures([request, items = std::move(*items), limit](Result<retention::Figures> figures) {
            if (!figures)
                return refuse(request, figures.error());
            wire::JsonWriter json;
            json.beginObject().key("items").beginArray();
            for (const TrashItem &item : items)
                writeItem(json, item);
            json.endArray().field("total", figures->trash.files).field("bytes", figures->trash.bytes);
            textOrNull(json, "nextBefore", int(items.size()) == limit ? QString::fromLatin1(items.back().id) : QString());
            reply(request, json.endObject().take());
        });
    });
}

QString named(const std::vector<QByteArray> &ids)
{
    QByteArrayList first;
    for (const QByteArray &id : ids)
        if (first.size() < kMostNamed)
            first.append(id);
    return QString::fromLatin1(first.join(", ")) + (ids.size() > size_t(kMostNamed) ? QStringLiteral(" and %1 more").arg(ids.size() - kMostNamed) : QString());
}

void restore(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(QStringLiteral("a restoring"), {QStringLiteral("ids"), QStringLiteral("runId")}));
    if (!body)
        return;
    const QByteArray run = body->value(QStringLiteral("runId")).toString().toLatin1();
    std::vector<QByteArray> ids;
    for (const QJsonValue &id : body->value(QStringLiteral("ids")).toArray())
        ids.push_back(id.toString().toLatin1());
    const bool areIds = std::all_of(ids.begin(), ids.end(), [](const QByteArray &id) { return isWellFormedId(id); });
    if (ids.empty() == run.isEmpty() || !areIds || (!run.isEmpty() && !isWellFormedId(run)))
        return refuse(request, 400, "request.invalid_restore", QStringLiteral("Name either ids, a list of items, or runId, a clean-up"));
    const auto done = [request](Result<retention::Restored> back) {
        if (!back)
            return refuse(request, back.error());
        if (back->files == 0)
            return refuse(request, {"trash.not_restored", back->failed.empty() ? QStringLiteral("The trash holds nothing of this clean-up")
                                                                              : QStringLiteral("Nothing came back: %1").arg(named(back->failed)),
                                    QStringLiteral("See the trash for what is in it; what has expired is gone.")});
        request.audit->describe(QStringLiteral("trash"), {}, {{QStringLiteral("files"), back->files}, {QStringLiteral("bytes"), back->bytes}});
        wire::JsonWriter json;
        json.beginObject().field("files", back->files).field("bytes", back->bytes).key("failed").beginArray();
        for (const QByteArray &id : back->failed)
            json.value(id);
        reply(request, json.endArray().endObject().take());
    };
    if (run.isEmpty())
        farm.retention.trashCan().restore(std::move(ids), done);
    else
        farm.retention.trashCan().restoreRun(run, done);
}

void emptyTrash(const Request &request, Farm &farm)
{
    if (!jsonOf(request, taking(QStringLiteral("the emptying of the trash"))))
        return;
    farm.retention.trashCan().empty([request](Result<int> removed) {
        if (!removed)
            return refuse(request, removed.error());
        request.audit->describe(QStringLiteral("trash"), {}, {{QStringLiteral("removed"), *removed}});
        wire::JsonWriter json;
        reply(request, json.beginObject().field("files", *removed).endObject().take());
    });
}
} // namespace

void addStorage(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/admin/storage", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { storage(request, farm); }});
    routes.add({"GET", "/api/admin/trash", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { trash(request, farm); }});
    routes.add({"POST", "/api/admin/trash/restore", Access::Operator, Via::Router, jsonBody(), [&farm](const Request &request) { restore(request, farm); }});
    routes.add({"POST", "/api/admin/trash/empty", Access::Admin, Via::Router, jsonBody(), [&farm](const Request &request) { emptyTrash(request, farm); }});
}

} // namespace freeagent::http
