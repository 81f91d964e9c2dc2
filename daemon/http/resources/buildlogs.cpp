// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/logstream.h"
#include "daemon/http/resources/resources.h"
#include "daemon/wire/jsonwriter.h"
#include "daemon/wire/lenientjson.h"

#include <QJsonArray>

namespace freeagent::http {

namespace {
constexpr qint64 kLogBody = 8 << 20;

std::optional<LogLine> lineOf(const QJsonObject &object)
{
    const auto level = logLevelFrom(object.value(QStringLiteral("level")).toString().toLatin1());
    const QJsonValue message = object.value(QStringLiteral("message"));
    if (!level || !message.isString())
        return std::nullopt;
    return LogLine{{}, *level, message.toString()};
}

struct Lines {
    QList<LogLine> lines;
    std::optional<qint64> count; ///< of a batch, skipped entries included; the published controller answers so
};

Result<Lines> linesOf(const QByteArray &body)
{
    auto object = wire::parseObject(body);
    if (!object) {
        const auto salvaged = wire::salvageLogLine(body);
        if (!salvaged)
            return tl::unexpected(object.error());
        object = *salvaged;
    }
    const QJsonValue batch = object->value(QStringLiteral("logs"));
    if (batch.isArray()) {
        Lines lines{{}, batch.toArray().size()};
        for (const QJsonValue &entry : batch.toArray())
            if (const auto line = lineOf(entry.toObject()))
                lines.lines.append(*line);
        return lines;
    }
    const bool single = object->contains(QStringLiteral("level")) && object->value(QStringLiteral("message")).isString();
    if (!single)
        return failure("request.invalid_log", QStringLiteral("Invalid body. Expected { level, message } or { logs: [...] }"));
    const auto line = lineOf(*object);
    if (!line)
        return failure("request.invalid_log_level", QStringLiteral("Invalid log level. Must be: info, warn, or error"));
    return Lines{{*line}, std::nullopt};
}

void append(const Request &request, Farm &farm)
{
    withOwnBuild(request, farm, [request, &farm](const BuildRecord &record) {
        const Result<Lines> lines = linesOf(request.exchange->body());
        if (!lines)
            return refuse(request, 400, lines.error().code, lines.error().message);
        if (services::FleetMember *member = farm.fleet.find(record.build.worker))
            farm.fleet.sign(*member);
        farm.logs.append(record, lines->lines, [request, count = lines->count](Result<void> stored) {
            if (!stored)
                return refuse(request, stored.error());
            wire::JsonWriter json;
            json.beginObject().field("success", true);
            if (count)
                json.field("count", *count);
            reply(request, json.endObject().take());
        });
    });
}

int numberOf(const Request &request, QByteArrayView name)
{
    bool ok = false;
    const int n = request.query(name).toInt(&ok);
    return ok && n >= 0 ? n : -1;
}

void read(const Request &request, Farm &farm)
{
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        const bool follow = request.query("follow") == "true" || request.query("follow") == "1"
            || request.exchange->head().value("accept").startsWith("text/event-stream");
        if (follow)
            return LogStream::start(request, farm, record);
        const LogStore::Window window{numberOf(request, "limit"), numberOf(request, "tail")};
        farm.logs.read(record, window, [request, id = record.build.id](Result<QList<LogLine>> lines) {
            if (!lines)
                return refuse(request, lines.error());
            wire::JsonWriter json;
            json.beginObject().field("build_id", id.value).field("buildId", id.value).key("logs").beginArray();
            for (const LogLine &line : *lines)
                writeLogLine(json, line);
            reply(request, json.endArray().endObject().take());
        });
    });
}
} // namespace

void addBuildLogs(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/builds/:id/logs", Access::BuildReader, Via::Gate, noBody(),
                [&farm](const Request &request) { read(request, farm); }});
    routes.add({"POST", "/api/builds/:id/logs", Access::BuildAgent, Via::Gate, jsonBody(kLogBody),
                [&farm](const Request &request) { append(request, farm); }});
}

} // namespace freeagent::http
