// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/inventory.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/wire/jsonwriter.h"

namespace freeagent::http {

namespace {
QByteArray word(config::Source source)
{
    switch (source) {
    case config::Source::File: return "file";
    case config::Source::Environment: return "environment";
    case config::Source::Credential: return "credential";
    case config::Source::Flag: return "flag";
    case config::Source::Default: break;
    }
    return "default";
}

void writeOrigin(wire::JsonWriter &json, const config::Origin &origin)
{
    const qsizetype colon = origin.source == config::Source::File ? origin.detail.lastIndexOf(u':') : -1;
    bool isNumber = false;
    const int line = origin.detail.mid(colon + 1).toInt(&isNumber);
    const bool hasLine = colon > 0 && isNumber;
    json.beginObject().field("source", word(origin.source)).field("detail", origin.detail).key("file");
    if (origin.source == config::Source::File)
        json.value(hasLine ? origin.detail.left(colon) : origin.detail);
    else
        json.null();
    json.key("line");
    hasLine ? json.value(line) : json.null();
    json.endObject();
}

void writeTextOrNull(wire::JsonWriter &json, const std::optional<QString> &text) { text ? json.value(*text) : json.null(); }

void writeItem(wire::JsonWriter &json, const config::InventoryItem &item)
{
    json.beginObject().field("key", item.key).field("help", item.help).key("value");
    writeTextOrNull(json, item.value);
    json.field("default", item.usual).field("secret", item.isSecret).key("origin");
    writeOrigin(json, item.origin);
    json.field("live", item.live).key("pending");
    if (!item.differs) {
        json.null().endObject();
        return;
    }
    json.beginObject().key("value");
    writeTextOrNull(json, item.written);
    json.key("origin");
    writeOrigin(json, item.writtenAt);
    json.endObject().endObject();
}

void show(const Request &request, const Farm &farm)
{
    const config::Inventory inventory = farm.configuration();
    wire::JsonWriter json;
    json.beginObject().key("settings").beginArray();
    int pending = 0;
    for (const config::InventoryItem &item : inventory.items) {
        writeItem(json, item);
        pending += item.differs;
    }
    json.endArray().field("total", qint64(inventory.items.size())).field("pending", pending);
    reply(request, json.field("readAt", toIso(inventory.readAt)).endObject().take());
}
} // namespace

void addConfiguration(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/admin/configuration", Access::Admin, Via::Router, noBody(), [&farm](const Request &request) { show(request, farm); }});
}

} // namespace freeagent::http
