// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to people, tests of them, and the log of what was sent.
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/notify/outbox.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
using notify::DeliveryState;
using notify::Lane;

QString latin(QByteArrayView text) { return QString::fromLatin1(text.data(), text.size()); }

QString wordOf(Lane::State state) { return state == Lane::State::Open ? u"open"_s : state == Lane::State::Failing ? u"failing"_s : u"ok"_s; }

QJsonObject itemOf(const notify::Outbox::ChannelReport &report)
{
    QJsonArray severities;
    for (const Severity severity : report.channel->severities)
        severities.append(latin(word(severity)));
    QJsonArray audiences;
    for (const QByteArray &audience : report.channel->audiences)
        audiences.append(QString::fromUtf8(audience));
    QJsonArray events;
    if (report.channel->alerts)
        events.append(u"alert"_s);
    if (report.channel->builds)
        events.append(u"build"_s);
    return {{u"name"_s, report.channel->name},
            {u"kind"_s, latin(notify::word(report.channel->kind))},
            {u"for"_s, severities},
            {u"audience"_s, audiences},
            {u"events"_s, events},
            {u"destination"_s, report.channel->destination()},
            {u"state"_s, wordOf(report.state)},
            {u"lastDelivery"_s, wire::isoValue(report.lastDelivery)},
            {u"lastError"_s, report.lastError.isEmpty() ? QJsonValue() : QJsonValue(report.lastError)},
            {u"pending"_s, report.pending}};
}

void listChannels(const Request &request, Farm &farm)
{
    QJsonArray items;
    for (const notify::Outbox::ChannelReport &report : farm.outbox.report())
        items.append(itemOf(report));
    reply(request, wire::compact({{u"channels"_s, items}, {u"total"_s, items.size()}}));
}

void test(const Request &request, Farm &farm)
{
    if (!jsonOf(request, taking(u"a test message"_s)))
        return;
    farm.outbox.test(QString::fromUtf8(request.param(0)), [request](Result<notify::Verdict> verdict) {
        if (!verdict)
            return refuse(request, verdict.error());
        const bool delivered = verdict->kind == notify::Verdict::Kind::Delivered;
        request.audit->act("channel.test");
        request.audit->describe(QString::fromUtf8(request.param(0)), {}, {{u"delivered"_s, delivered}});
        reply(request, wire::compact({{u"outcome"_s, delivered ? u"delivered"_s : u"failed"_s}, {u"detail"_s, verdict->detail}}));
    });
}

void listDeliveries(const Request &request, Farm &farm)
{
    bool ok = true;
    const int limit = request.exchange->head().hasQuery("limit") ? request.query("limit").toInt(&ok) : 100;
    if (!ok || limit < 1 || limit > 1000)
        return refuse(request, 400, "request.invalid_query", u"Invalid limit: a number from 1 to 1000"_s);
    const bool byState = request.exchange->head().hasQuery("state");
    const auto state = notify::deliveryStateFrom(request.query("state"));
    if (byState && !state)
        return refuse(request, 400, "request.invalid_query", u"Invalid state: queued, sending, delivered, failed, given_up or superseded"_s);
    const QString channel = QString::fromUtf8(request.query("channel"));
    QJsonArray items;
    qint64 total = 0;
    for (const notify::Delivery *delivery : farm.outbox.book().all()) {
        if ((!channel.isEmpty() && delivery->channel != channel) || (byState && delivery->state != *state))
            continue;
        if (++total <= limit)
            items.append(notify::toWire(*delivery));
    }
    reply(request, wire::compact({{u"deliveries"_s, items}, {u"total"_s, total}}));
}

void resend(const Request &request, Farm &farm)
{
    if (!jsonOf(request, taking(u"a resending"_s)))
        return;
    farm.outbox.resend(request.param(0), [request](Result<notify::Delivery> delivery) {
        if (!delivery)
            return refuse(request, delivery.error());
        request.audit->act("delivery.resend");
        request.audit->describe(QString::fromLatin1(request.param(0)), {}, {{u"channel"_s, delivery->channel}});
        reply(request, wire::compact({{u"delivery"_s, notify::toWire(*delivery)}}), 202);
    });
}
} // namespace

void addChannels(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const char *method, const char *path, Access access, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, Via::Router, body, [&farm, handle](const Request &request) { handle(request, farm); }});
    };
    add("GET", "/api/channels", Access::Viewer, noBody(), listChannels);
    add("POST", "/api/channels/:name/test", Access::Operator, jsonBody(), test);
    add("GET", "/api/deliveries", Access::Viewer, noBody(), listDeliveries);
    add("POST", "/api/deliveries/:id/resend", Access::Operator, jsonBody(), resend);
}

} // namespace freeagent::http
