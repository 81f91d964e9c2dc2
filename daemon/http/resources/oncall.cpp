// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on call: now, in the weeks to come, and instead of whom.
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/people/people.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
constexpr int kWeeks = 12;
constexpr int kMostWeeks = 104;

QJsonObject turnJson(const people::Turn &turn, const people::Contacts &contacts)
{
    return {{u"person"_s, QString::fromLatin1(turn.person)}, {u"name"_s, contacts.nameOf(turn.person)}, {u"from"_s, wire::isoValue(turn.from)},
            {u"until"_s, wire::isoValue(turn.until)}, {u"because"_s, turn.overrideId.isEmpty() ? u"rotation"_s : u"override"_s},
            {u"overrideId"_s, turn.overrideId.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(turn.overrideId))}};
}

QJsonObject levelJson(const people::Roster &roster, int level, Time at)
{
    const people::Level &row = roster.plan().rotation.levels[level - 1];
    const auto turn = roster.plan().onCall(level, at);
    QJsonObject json{{u"level"_s, level}, {u"person"_s, QJsonValue()}, {u"from"_s, QJsonValue()}, {u"until"_s, QJsonValue()}, {u"because"_s, QJsonValue()},
                     {u"next"_s, QJsonValue()}, {u"escalateAfterMinutes"_s, int(row.escalateAfter.count())}};
    if (!turn)
        return json;
    const people::Person *person = roster.contacts().person(turn->person);
    json.insert(u"person"_s, person ? people::toJson(*person) : QJsonObject{{u"id"_s, QString::fromLatin1(turn->person)}, {u"name"_s, QString::fromLatin1(turn->person)}});
    json.insert(u"from"_s, wire::isoValue(turn->from));
    json.insert(u"until"_s, wire::isoValue(turn->until));
    json.insert(u"because"_s, turn->overrideId.isEmpty() ? u"rotation"_s : u"override"_s);
    if (const auto next = roster.plan().onCall(level, turn->until))
        json.insert(u"next"_s, turnJson(*next, roster.contacts()));
    return json;
}

void now(const Request &request, Farm &farm)
{
    const people::Roster &roster = farm.people.roster;
    const QString text = QString::fromUtf8(request.query("at"));
    QJsonArray levels;
    const auto at = roster.moment(text, 1);
    if (!at)
        return refuse(request, at.error());
    for (int level = 1; level <= roster.plan().rotation.levels.size(); ++level)
        levels.append(levelJson(roster, level, *roster.moment(text, level)));
    const auto first = roster.plan().onCall(1, *at);
    const bool quiet = first && people::ringsAt(roster.contacts(), first->person, Severity::Warning, *at) > *at;
    reply(request, wire::compact({{u"at"_s, wire::isoValue(*at)}, {u"levels"_s, levels}, {u"quietHours"_s, quiet}}));
}

/// Nothing after it was refused.
std::optional<int> weeksOf(const Request &request, int usual)
{
    bool ok = true;
    const int weeks = request.exchange->head().hasQuery("weeks") ? request.query("weeks").toInt(&ok) : usual;
    if (ok && weeks >= 1 && weeks <= kMostWeeks)
        return weeks;
    refuse(request, 400, "request.invalid_query", u"Invalid weeks: a number from 1 to %1"_s.arg(kMostWeeks));
    return std::nullopt;
}

void rota(const Request &request, Farm &farm)
{
    const auto weeks = weeksOf(request, kWeeks);
    if (!weeks)
        return;
    const people::Roster &roster = farm.people.roster;
    const Time from = farm.clock.now();
    const Time until = from + std::chrono::weeks(*weeks);
    QJsonArray levels;
    for (int level = 1; level <= roster.plan().rotation.levels.size(); ++level) {
        QJsonArray turns;
        for (const people::Turn &turn : roster.plan().turns(level, from, until))
            turns.append(turnJson(turn, roster.contacts()));
        levels.append(QJsonObject{{u"level"_s, level}, {u"turns"_s, turns}});
    }
    QJsonArray overrides;
    for (const people::Override &o : roster.plan().overrides)
        if (o.until > from)
            overrides.append(people::toJson(o));
    reply(request, wire::compact({{u"from"_s, wire::isoValue(from)}, {u"until"_s, wire::isoValue(until)}, {u"weeks"_s, *weeks}, {u"levels"_s, levels}, {u"overrides"_s, overrides}}));
}

void calendarFile(const Request &request, Farm &farm)
{
    const auto weeks = weeksOf(request, kWeeks);
    if (!weeks)
        return;
    ingest::Response response;
    response.body = farm.people.calendar(*weeks);
    response.contentType = "text/calendar; charset=utf-8";
    request.exchange->answer(std::move(response));
}

void handoff(const Request &request, Farm &farm)
{
    const auto weeks = weeksOf(request, 1);
    if (!weeks)
        return;
    farm.people.handoff(*weeks, [request](Result<QJsonObject> handoff) {
        if (!handoff)
            return refuse(request, handoff.error());
        reply(request, wire::compact(*handoff));
    });
}

people::Roster::Done<people::Override> answering(const Request &request, Farm &farm, int status)
{
    return [request, &farm, status](Result<people::Override> made) {
        if (!made)
            return refuse(request, made.error());
        const QJsonObject json = people::toJson(*made);
        const bool removed = status == 200;
        request.audit->describe(u"level %1, %2"_s.arg(made->level).arg(farm.people.roster.contacts().nameOf(made->person)), removed ? json : QJsonObject(), removed ? QJsonObject() : json);
        reply(request, wire::compact({{u"override"_s, json}}), status);
    };
}

void addOverride(const Request &request, Farm &farm)
{
    auto body = jsonOf(request, taking(u"an override"_s, {u"person"_s, u"level"_s, u"from"_s, u"until"_s}));
    if (!body)
        return;
    body->insert(u"reason"_s, reasonOf(request, *body));
    farm.people.roster.addOverride(*body, actorOf(request.by()), answering(request, farm, 201));
}

void take(const Request &request, Farm &farm)
{
    auto body = jsonOf(request, taking(u"a taking"_s, {u"person"_s, u"level"_s, u"until"_s}));
    if (!body)
        return;
    body->insert(u"reason"_s, reasonOf(request, *body));
    farm.people.roster.take(*body, actorOf(request.by()), answering(request, farm, 201));
}

void removeOverride(const Request &request, Farm &farm) { farm.people.roster.removeOverride(request.param(0), answering(request, farm, 200)); }

void swap(const Request &request, Farm &farm)
{
    auto body = jsonOf(request, taking(u"a swap"_s, {u"a"_s, u"b"_s, u"date"_s, u"level"_s}));
    if (!body)
        return;
    body->insert(u"reason"_s, reasonOf(request, *body));
    farm.people.roster.swap(*body, actorOf(request.by()), [request](Result<QList<people::Override>> made) {
        if (!made)
            return refuse(request, made.error());
        QJsonArray overrides;
        for (const people::Override &o : *made)
            overrides.append(people::toJson(o));
        const QJsonObject json{{u"overrides"_s, overrides}};
        request.audit->describe(u"swap at level %1"_s.arg(made->first().level), {}, json);
        reply(request, wire::compact(json), 201);
    });
}

QJsonObject rotationJson(const people::Roster &roster) { return people::toJson(roster.plan().rotation); }

void setRotation(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"a rotation"_s, {u"levels"_s}));
    if (!body)
        return;
    const QJsonObject before = rotationJson(farm.people.roster);
    farm.people.roster.setRotation(*body, actorOf(request.by()), [request, before](Result<people::Rotation> made) {
        if (!made)
            return refuse(request, made.error());
        request.audit->describe(u"rotation"_s, before, people::toJson(*made));
        reply(request, wire::compact(people::toJson(*made)));
    });
}
} // namespace

void addOnCall(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const char *method, const char *path, Access access, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, Via::Router, body, [&farm, handle](const Request &request) { handle(request, farm); }});
    };
    add("GET", "/api/oncall", Access::Viewer, noBody(), now);
    add("GET", "/api/oncall/rota", Access::Viewer, noBody(), rota);
    add("GET", "/api/oncall/calendar.ics", Access::Viewer, noBody(), calendarFile);
    add("GET", "/api/oncall/handoff", Access::Viewer, noBody(), handoff);
    routes.add({"GET", "/api/oncall/rotation", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { reply(request, wire::compact(rotationJson(farm.people.roster))); }});
    add("PUT", "/api/oncall/rotation", Access::Admin, jsonBody(), setRotation);
    add("POST", "/api/oncall/overrides", Access::Operator, jsonBody(), addOverride);
    add("DELETE", "/api/oncall/overrides/:id", Access::Operator, noBody(), removeOverride);
    add("POST", "/api/oncall/swap", Access::Operator, jsonBody(), swap);
    add("POST", "/api/oncall/take", Access::Operator, jsonBody(), take);
}

} // namespace freeagent::http
