// SPDX-License-Identifier: GPL-3.0-or-later
// Whether submissions are taken, windows, notices.
#include "daemon/calendar/calendarfile.h"
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/resources/resources.h"
#include "daemon/maintenance/office.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
constexpr int kShownOccurrences = 12;

QJsonObject stateJson(const Farm &farm)
{
    const services::MaintenanceService::State &state = farm.maintenance.state();
    const maintenance::MaintenanceRun *run = farm.office.runner.latest();
    const bool running = run && run->isOpen() && run->current();
    const QString phase = running ? QString::fromLatin1(run->current()->name) : state.enabled ? u"on"_s : u"off"_s;
    return {{u"enabled"_s, state.enabled},  {u"message"_s, state.message}, {u"since"_s, wire::isoValue(state.since)},
            {u"until"_s, wire::isoValue(state.until)}, {u"by"_s, state.by}, {u"reason"_s, state.reason},
            {u"drain"_s, state.drain},      {u"hold"_s, state.hold},       {u"phase"_s, phase}};
}

void answerState(const Request &request, const Farm &farm)
{
    reply(request, wire::compact({{u"maintenance"_s, stateJson(farm)}}));
}

void set(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, {{u"enabled"_s, u"message"_s, u"until"_s, u"drain"_s, u"hold"_s}, "request.invalid_maintenance", u"the maintenance mode"_s});
    if (!body)
        return;
    const QJsonValue enabled = body->value(u"enabled"_s);
    if (!enabled.isBool())
        return refuse(request, 400, "request.invalid_maintenance", u"enabled must be true or false"_s);
    const QJsonValue untilText = body->value(u"until"_s);
    const auto until = untilText.isString() ? fromIso(untilText.toString()) : std::nullopt;
    if ((!untilText.isString() && !untilText.isUndefined() && !untilText.isNull()) || (untilText.isString() && !until))
        return refuse(request, 400, "request.invalid_maintenance", u"until must be an ISO 8601 time"_s);
    if (enabled.toBool() && until && *until <= farm.clock.now())
        return refuse(request, 400, "request.invalid_maintenance", u"until must be a time to come"_s);
    for (const QString &key : {u"message"_s, u"reason"_s})
        if (const QJsonValue text = body->value(key); !text.isUndefined() && !text.isNull() && !text.isString())
            return refuse(request, 400, "request.invalid_maintenance", u"%1 must be a text"_s.arg(key));
    for (const QString &key : {u"drain"_s, u"hold"_s})
        if (const QJsonValue flag = body->value(key); !flag.isUndefined() && !flag.isBool())
            return refuse(request, 400, "request.invalid_maintenance", u"%1 must be true or false"_s.arg(key));
    services::MaintenanceService::Order order;
    order.enabled = enabled.toBool();
    order.message = body->value(u"message"_s).toString().left(500);
    order.until = until;
    order.drain = body->value(u"drain"_s).toBool();
    order.hold = body->value(u"hold"_s).toBool();
    order.by = actorOf(request.by());
    order.reason = reasonOf(request, *body);
    order.run = farm.maintenance.state().run; // whoever changes a text during a run does not end it
    farm.maintenance.set(order, [request, &farm, before = stateJson(farm)](Result<services::MaintenanceService::State> state) {
        if (!state)
            return refuse(request, state.error());
        request.audit->describe(u"farm"_s, before, stateJson(farm));
        answerState(request, farm);
    });
}

QJsonObject itemOf(const maintenance::Window &window, const Farm &farm, int occurrences)
{
    QJsonObject item = maintenance::toJson(window);
    QJsonArray next;
    for (const maintenance::Occurrence &one : farm.office.windows.next(window.id, farm.clock.now(), occurrences))
        next.append(QJsonObject{{u"startAt"_s, wire::isoValue(one.start)}, {u"endAt"_s, wire::isoValue(one.end)}, {u"localStart"_s, QString::fromLatin1(one.localStart)}});
    item.insert(u"next"_s, next);
    return item;
}

void listWindows(const Request &request, Farm &farm)
{
    QJsonArray items;
    for (const maintenance::Window &window : farm.office.windows.windows())
        items.append(itemOf(window, farm, kShownOccurrences));
    reply(request, wire::compact({{u"windows"_s, items}, {u"total"_s, items.size()}}));
}

maintenance::WindowBook::Done answering(const Request &request, Farm &farm, int status, const QJsonObject &before)
{
    return [request, &farm, status, before](Result<maintenance::Window> window) {
        if (!window)
            return refuse(request, window.error());
        request.audit->describe(window->name, before, maintenance::toJson(*window));
        reply(request, wire::compact({{u"window"_s, itemOf(*window, farm, kShownOccurrences)}}), status);
    };
}

QJsonObject knownWindow(const Request &request, Farm &farm)
{
    const auto window = farm.office.windows.window(request.param(0));
    return window ? maintenance::toJson(*window) : QJsonObject();
}

void createWindow(const Request &request, Farm &farm)
{
    if (const auto body = jsonOf(request))
        farm.office.windows.create(*body, actorOf(request.by()), answering(request, farm, 201, {}));
}

void changeWindow(const Request &request, Farm &farm)
{
    if (const auto body = jsonOf(request))
        farm.office.windows.change(request.param(0), *body, answering(request, farm, 200, knownWindow(request, farm)));
}

void removeWindow(const Request &request, Farm &farm)
{
    farm.office.windows.remove(request.param(0), [request](Result<maintenance::Window> window) {
        if (!window)
            return refuse(request, window.error());
        request.audit->describe(window->name, maintenance::toJson(*window), {});
        reply(request, wire::compact({{u"window"_s, maintenance::toJson(*window)}}));
    });
}

void next(const Request &request, Farm &farm)
{
    bool ok = true;
    const int count = request.exchange->head().hasQuery("count") ? request.query("count").toInt(&ok) : 3;
    if (!ok || count < 1 || count > 100)
        return refuse(request, 400, "request.invalid_query", u"Invalid count: a number from 1 to 100"_s);
    const QByteArray fromText = request.query("from");
    const auto from = fromText.isNull() ? std::optional(farm.clock.now()) : fromIso(QString::fromUtf8(fromText));
    if (!from)
        return refuse(request, 400, "request.invalid_query", u"Invalid from: an ISO 8601 time"_s);
    QJsonArray items;
    for (const maintenance::Occurrence &one : farm.office.windows.upcoming(*from, count))
        items.append(QJsonObject{{u"windowId"_s, QString::fromLatin1(one.windowId)},
                                 {u"name"_s, one.name},
                                 {u"startAt"_s, wire::isoValue(one.start)},
                                 {u"endAt"_s, wire::isoValue(one.end)},
                                 {u"localStart"_s, QString::fromLatin1(one.localStart)}});
    reply(request, wire::compact({{u"occurrences"_s, items}}));
}

void calendarFile(const Request &request, Farm &farm)
{
    QList<calendar::CalendarEntry> entries;
    for (const maintenance::Occurrence &one : farm.office.windows.upcoming(farm.clock.now() - std::chrono::days(1), kShownOccurrences)) {
        const auto window = farm.office.windows.window(one.windowId);
        if (window && one.start < window->changedAt && !farm.office.runner.hasBegun(one))
            continue; // its time had begun when the window was made, so it never runs
        entries.append({one.windowId + '-' + QByteArray::number(toMs(one.start) / 1000) + "@expo-controller", one.start, one.end, one.name,
                        window ? window->message : QString()});
    }
    ingest::Response response;
    response.body = calendar::calendarFile(u"Maintenance of the build farm"_s, entries, farm.clock.now());
    response.contentType = "text/calendar; charset=utf-8";
    request.exchange->answer(std::move(response));
}

void listNotices(const Request &request, Farm &farm)
{
    QJsonArray items;
    for (const maintenance::Notice &notice : farm.office.board.notices())
        items.append(maintenance::toJson(notice));
    reply(request, wire::compact({{u"notices"_s, items}, {u"total"_s, items.size()}}));
}
} // namespace

void addMaintenance(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const char *method, const char *path, Access access, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, Via::Router, body, [&farm, handle](const Request &request) { handle(request, farm); }});
    };
    routes.add({"GET", "/api/admin/maintenance", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { answerState(request, farm); }});
    add("POST", "/api/admin/maintenance", Access::Operator, jsonBody(), set);
    add("GET", "/api/maintenance/windows", Access::Viewer, noBody(), listWindows);
    add("POST", "/api/maintenance/windows", Access::Operator, jsonBody(), createWindow);
    add("PUT", "/api/maintenance/windows/:id", Access::Operator, jsonBody(), changeWindow);
    add("DELETE", "/api/maintenance/windows/:id", Access::Operator, noBody(), removeWindow);
    add("GET", "/api/maintenance/next", Access::Viewer, noBody(), next);
    add("GET", "/api/maintenance/calendar.ics", Access::Viewer, noBody(), calendarFile);
    add("GET", "/api/maintenance/notices", Access::Viewer, noBody(), listNotices);
}

} // namespace freeagent::http
