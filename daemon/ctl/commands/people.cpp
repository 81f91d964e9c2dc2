// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QString callText(const QJsonValue &person)
{
    QStringList ways;
    for (const auto &key : {"phone"_L1, "email"_L1, "chat"_L1})
        if (const QString way = person[key].toString(); !way.isEmpty())
            ways.append(way);
    return ways.join(u", "_s);
}

/// A date goes as it is: the controller knows when people hand over on that day.
Result<QString> momentText(Session &session, const QString &text)
{
    if (text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid())
        return text;
    return momentFrom(text, session.now(), session.manner().utc).map([](Time t) { return QString::fromLatin1(toIso(t)); });
}

int now(Session &session, const Arguments &arguments)
{
    const auto at = momentText(session, arguments.text(u"at"_s));
    if (!at)
        return session.fail(at.error());
    return session.show(session.get(u"/api/oncall"_s, queryOf({{u"at"_s, *at}})), [&](const QJsonObject &body) {
        TextTable table({u"LEVEL"_s, u"ON CALL"_s, u"REACHED BY"_s, u"SINCE"_s, u"UNTIL"_s, u"THEN"_s, u"BECAUSE"_s});
        for (const QJsonValue &level : body.value("levels"_L1).toArray()) {
            const QJsonValue person = level["person"_L1];
            table.add({u"L"_s + textOf(level["level"_L1]), person.isObject() ? person["name"_L1].toString() : u"nobody"_s, callText(person), session.when(level["from"_L1]),
                       session.when(level["until"_L1]), level["next"_L1]["name"_L1].toString(), level["because"_L1].toString()});
        }
        table.print(session.out(), u"There is no rotation."_s);
        if (body.value("quietHours"_L1).toBool())
            session.out().talk(u"Quiet hours: only criticals ring."_s);
    });
}

int rota(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/oncall/rota"_s, queryOf({{u"weeks"_s, arguments.text(u"weeks"_s)}})), [&](const QJsonObject &body) {
        TextTable table({u"LEVEL"_s, u"ON CALL"_s, u"FROM"_s, u"UNTIL"_s, u"OVERRIDE"_s});
        for (const QJsonValue &level : body.value("levels"_L1).toArray())
            for (const QJsonValue &turn : level["turns"_L1].toArray())
                table.add({u"L"_s + textOf(level["level"_L1]), turn["name"_L1].toString(), session.when(turn["from"_L1]), session.when(turn["until"_L1]),
                           textOf(turn["overrideId"_L1])});
        table.print(session.out(), u"There is no rotation."_s);
    });
}

QString spanText(Session &session, const QJsonValue &override)
{
    return u"%1 has level %2 from %3 to %4"_s.arg(override["person"_L1].toString(), textOf(override["level"_L1]), session.when(override["from"_L1]), session.when(override["until"_L1]));
}

int showOverride(Session &session, const Result<Answer> &answer)
{
    return session.show(answer, [&](const QJsonObject &body) {
        const QJsonValue override = body.value("override"_L1);
        session.out().line(override["id"_L1].toString());
        session.out().talk(spanText(session, override));
    });
}

/// What was given, for the body of a change.
QJsonObject bodyFrom(const Arguments &arguments)
{
    QJsonObject body;
    for (const QString &time : {u"from"_s, u"until"_s})
        if (arguments.has(time))
            body.insert(time, QString::fromLatin1(toIso(arguments.moment(time))));
    if (arguments.has(u"level"_s))
        body.insert("level"_L1, arguments.integer(u"level"_s));
    if (arguments.has(u"person"_s))
        body.insert("person"_L1, arguments.text(u"person"_s));
    return withReason(body, arguments.text(u"reason"_s));
}

int override(Session &session, const Arguments &arguments)
{
    QJsonObject body = bodyFrom(arguments);
    body.insert("person"_L1, arguments.at(0));
    return showOverride(session, session.post(u"/api/oncall/overrides"_s, body));
}

int endOverride(Session &session, const Arguments &arguments)
{
    return session.confirm(session.remove(u"/api/oncall/overrides/"_s + arguments.at(0), arguments.text(u"reason"_s)), arguments.at(0) + u": ended"_s);
}

int take(Session &session, const Arguments &arguments) { return showOverride(session, session.post(u"/api/oncall/take"_s, bodyFrom(arguments))); }

int swap(Session &session, const Arguments &arguments)
{
    QJsonObject body = bodyFrom(arguments);
    body.insert("a"_L1, arguments.at(0));
    body.insert("b"_L1, arguments.at(1));
    body.insert("date"_L1, arguments.at(2));
    return session.show(session.post(u"/api/oncall/swap"_s, body), [&](const QJsonObject &answer) {
        for (const QJsonValue &one : answer.value("overrides"_L1).toArray())
            session.out().line(spanText(session, one));
    });
}

int ics(Session &session, const Arguments &arguments)
{
    const auto answer = session.get(u"/api/oncall/calendar.ics"_s, queryOf({{u"weeks"_s, arguments.text(u"weeks"_s)}}));
    if (!answer)
        return session.fail(answer.error());
    session.out().raw(answer->body);
    return kDone;
}

int handoff(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/oncall/handoff"_s, queryOf({{u"weeks"_s, arguments.text(u"weeks"_s)}})), [&](const QJsonObject &body) {
        for (const QString &line : body.value("text"_L1).toString().split(u'\n'))
            session.out().line(harmless(line));
    });
}

/// "-" is standard input.
Result<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (path == u"-" ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return failure("usage.bad_file", u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure("usage.bad_file", u"%1 holds no JSON object: %2"_s.arg(path, error.errorString()), u"See the controller's /api/openapi.json for its form."_s);
    return document.object();
}

int rotation(Session &session, const Arguments &arguments)
{
    if (arguments.positional().isEmpty()) {
        const auto answer = session.get(u"/api/oncall/rotation"_s);
        if (!answer)
            return session.fail(answer.error());
        session.out().raw(answer->json.toJson(QJsonDocument::Indented));
        return kDone;
    }
    const auto body = objectIn(arguments.at(0));
    if (!body)
        return session.fail(body.error());
    return session.confirm(session.send({.verb = "PUT", .path = u"/api/oncall/rotation"_s, .body = withReason(*body, arguments.text(u"reason"_s))}), u"rotation: changed"_s);
}
} // namespace

QList<CommandSpec> onCallCommands()
{
    const OptionSpec level{.name = u"level"_s, .value = Value::Integer, .help = u"Level of the rotation"_s, .least = 1, .most = 5};
    const OptionSpec until{.name = u"until"_s, .value = Value::End, .help = u"When it ends"_s, .required = true};
    const auto weeks = [](const QString &usual) {
        return OptionSpec{.name = u"weeks"_s, .value = Value::Integer, .help = u"How many weeks"_s, .usual = usual, .least = 1, .most = 104};
    };
    const PositionalSpec person{.name = u"person"_s, .help = u"id, name or address of a contact"_s};
    return {
        {.path = u"oncall now"_s,
         .help = u"Who is on call"_s,
         .options = {{.name = u"at"_s, .value = Value::Text, .help = u"Another time, or a date: then the handover of that day counts"_s, .placeholder = u"TIME"_s}},
         .standsForGroup = true,
         .handler = now},
        {.path = u"oncall rota"_s, .help = u"Turns of the weeks to come"_s, .options = {weeks(u"12"_s)}, .handler = rota},
        {.path = u"oncall override"_s,
         .help = u"Somebody else for a while; prints its id"_s,
         .role = Role::Operator,
         .positional = {person},
         .options = {{.name = u"from"_s, .value = Value::End, .help = u"When it begins; now when not given"_s}, until, level, reasonOption()},
         .handler = override},
        {.path = u"oncall end"_s,
         .help = u"End an override, or take it back"_s,
         .role = Role::Operator,
         .positional = {{.name = u"override"_s, .help = u"id of an override"_s, .value = Value::Id}},
         .options = {reasonOption()},
         .handler = endOverride},
        {.path = u"oncall swap"_s,
         .help = u"Two people change shifts"_s,
         .role = Role::Operator,
         .positional = {{.name = u"a"_s, .help = u"who is on call on that date"_s}, {.name = u"b"_s, .help = u"who does it instead"_s}, {.name = u"date"_s, .help = u"such as 2026-02-09"_s}},
         .options = {level, reasonOption()},
         .handler = swap},
        {.path = u"oncall take"_s,
         .help = u"Take it from now on"_s,
         .role = Role::Operator,
         .options = {until, level, {.name = u"person"_s, .value = Value::Text, .help = u"Who takes it; whoever has the token's name when not given"_s}, reasonOption()},
         .handler = take},
        {.path = u"oncall ics"_s, .help = u"The turns as a calendar file"_s, .options = {weeks(u"12"_s)}, .handler = ics},
        {.path = u"oncall handoff"_s, .help = u"What happened in your week"_s, .options = {weeks(u"1"_s)}, .handler = handoff},
        {.path = u"oncall rotation"_s,
         .help = u"Print the rotation as JSON, or replace it from a file (- is standard input)"_s,
         .role = Role::Admin,
         .positional = {{.name = u"file"_s, .help = u"JSON: {\"levels\":[{\"people\":[\"ada\",\"grace\"],\"handoverWeekday\":\"monday\"}]}"_s, .value = Value::File, .required = false}},
         .options = {reasonOption()},
         .handler = rotation},
    };
}

namespace {
int contacts(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/contacts"_s), [&](const QJsonObject &body) {
        TextTable table({u"ID"_s, u"NAME"_s, u"ROLE"_s, u"REACHED BY"_s, u"ZONE / STATUS PAGE"_s, u"FOR"_s});
        for (const QJsonValue &person : body.value("people"_L1).toArray())
            table.add({person["id"_L1].toString(), person["name"_L1].toString(), person["id"_L1] == body.value("owner"_L1) ? u"owner of the service"_s : person["role"_L1].toString(),
                       callText(person), person["zone"_L1].toString(), {}});
        for (const QJsonValue &vendor : body.value("vendors"_L1).toArray())
            table.add({vendor["id"_L1].toString(), vendor["name"_L1].toString(), vendor["role"_L1].toString(), callText(vendor), vendor["url"_L1].toString(), textOf(vendor["for"_L1])});
        table.print(session.out(), u"There are no contacts."_s);
        if (const QString at = session.when(body.value("reviewedAt"_L1)); !at.isEmpty())
            session.out().talk(u"Last reviewed %1 by %2%3."_s.arg(at, harmless(body.value("reviewedBy"_L1).toString()),
                                                                 body.value("reviewOverdue"_L1).toBool() ? u"; a review is due"_s : QString()));
    });
}

int edit(Session &session, const Arguments &arguments)
{
    const auto body = objectIn(arguments.at(0));
    if (!body)
        return session.fail(body.error());
    return session.confirm(session.send({.verb = "PUT", .path = u"/api/contacts"_s, .body = withReason(*body, arguments.text(u"reason"_s))}), u"contacts: changed"_s);
}

int reviewed(Session &session, const Arguments &arguments)
{
    return session.confirm(session.post(u"/api/runbook/reviewed"_s, withReason({}, arguments.text(u"reason"_s))), u"reviewed"_s);
}

int review(Session &session, const QString &kind, const Arguments &arguments)
{
    const bool sends = arguments.has(u"send"_s);
    const auto answer = sends ? session.post(u"/api/reviews/%1/send"_s.arg(kind), withReason({}, arguments.text(u"reason"_s))) : session.get(u"/api/reviews/"_s + kind);
    return session.show(answer, [&](const QJsonObject &body) {
        session.out().line(harmless(body.value("title"_L1).toString()));
        for (const QJsonValue &line : body.value("lines"_L1).toArray())
            session.out().line(u"  "_s + harmless(line.toString()));
        session.out().talk(sends ? u"Sent."_s : u"Goes out by itself %1."_s.arg(session.when(body.value("nextAt"_L1))));
    });
}
} // namespace

QList<CommandSpec> contactCommands()
{
    const QList<OptionSpec> sending{{.name = u"send"_s, .help = u"Send it now; for operators"_s}, reasonOption()};
    return {
        {.path = u"contacts list"_s, .help = u"People, vendors, and when they were last reviewed"_s, .standsForGroup = true, .handler = contacts},
        {.path = u"contacts edit"_s,
         .help = u"Replace the contacts from a file (- is standard input)"_s,
         .role = Role::Admin,
         .positional = {{.name = u"file"_s, .help = u"JSON: {\"people\":[...],\"vendors\":[...],\"owner\":\"ada\"}; contacts list --json prints one"_s, .value = Value::File}},
         .options = {reasonOption()},
         .handler = edit},
        {.path = u"contacts reviewed"_s, .help = u"Note that they were looked through"_s, .role = Role::Operator, .options = {reasonOption()}, .handler = reviewed},
        {.path = u"review morning"_s,
         .help = u"The morning report: what changed since yesterday"_s,
         .options = sending,
         .handler = [](Session &session, const Arguments &arguments) { return review(session, u"morning"_s, arguments); }},
        {.path = u"review weekly"_s,
         .help = u"The weekly digest: objectives, trend, failures"_s,
         .options = sending,
         .handler = [](Session &session, const Arguments &arguments) { return review(session, u"weekly"_s, arguments); }},
    };
}

} // namespace freeagent::ctl
