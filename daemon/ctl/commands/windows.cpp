// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
int list(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/maintenance/windows"_s), [&](const QJsonObject &body) {
        TextTable table({u"WINDOW"_s, u"NAME"_s, u"RULE"_s, u"START"_s, u">MINUTES"_s, u"ZONE"_s, u"ENABLED"_s, u"NEXT"_s});
        for (const QJsonValue &window : body.value("windows"_L1).toArray())
            table.add({window["id"_L1].toString(), window["name"_L1].toString(), window["rule"_L1].toString(),
                       window["start"_L1].toString(), textOf(window["durationMinutes"_L1]), window["zone"_L1].toString(),
                       textOf(window["enabled"_L1]), session.when(window["next"_L1].toArray().at(0)["startAt"_L1])});
        table.print(session.out(), u"No window is planned."_s);
    });
}

/// Only what was given, so that an edit leaves the rest as it is.
QJsonObject bodyFrom(const Arguments &arguments)
{
    QJsonObject body;
    for (const auto &[option, key] : {std::pair{u"name"_s, "name"_L1},
                                      {u"rule"_s, "rule"_L1},
                                      {u"start"_s, "start"_L1},
                                      {u"zone"_s, "zone"_L1},
                                      {u"message"_s, "message"_L1}})
        if (arguments.has(option))
            body.insert(key, arguments.text(option));
    if (arguments.has(u"duration"_s))
        body.insert("durationMinutes"_L1, qint64(arguments.duration(u"duration"_s).count() / 60'000));
    if (arguments.has(u"steps"_s))
        body.insert("steps"_L1, QJsonArray::fromStringList(arguments.list(u"steps"_s)));
    if (arguments.has(u"enabled"_s))
        body.insert("enabled"_L1, arguments.text(u"enabled"_s) == u"yes");
    return withReason(body, arguments.text(u"reason"_s));
}

/// The window inside an answer, bare or under its name.
QJsonObject windowIn(const QJsonObject &body) { return body.value("window"_L1).isObject() ? body.value("window"_L1).toObject() : body; }

int add(Session &session, const Arguments &arguments)
{
    return session.show(session.post(u"/api/maintenance/windows"_s, bodyFrom(arguments)), [&](const QJsonObject &body) {
        const QJsonObject window = windowIn(body);
        session.out().line(window.value("id"_L1).toString());
        const QJsonArray occurrences = window.value("next"_L1).toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(occurrences.size(), 3); ++i)
            session.out().talk(u"%1 to %2"_s.arg(session.when(occurrences[i]["startAt"_L1]), session.when(occurrences[i]["endAt"_L1])));
    });
}

int edit(Session &session, const Arguments &arguments)
{
    const QString id = arguments.at(0);
    const auto known = session.get(u"/api/maintenance/windows"_s);
    if (!known)
        return session.fail(known.error());
    // A PUT replaces the whole, so what was not named is sent as it stands.
    QJsonObject body;
    for (const QJsonValue &value : known->json.object().value("windows"_L1).toArray())
        if (value["id"_L1].toString() == id)
            body = value.toObject();
    if (body.isEmpty())
        return session.fail({"window.not_found", u"There is no window \"%1\"."_s.arg(id), u"See expoctl maintenance windows list."_s});
    static const QSet<QString> kFields{u"name"_s,      u"message"_s,         u"rule"_s,  u"zone"_s,    u"start"_s,
                                       u"from"_s,      u"durationMinutes"_s, u"steps"_s, u"enabled"_s, u"drainDeadlineSeconds"_s,
                                       u"atDeadline"_s};
    for (const QString &key : body.keys())
        if (!kFields.contains(key)) // who made it and when it comes are not ours to write
            body.remove(key);
    const QJsonObject changes = bodyFrom(arguments);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        body.insert(it.key(), *it);
    return session.confirm(session.send({.verb = "PUT", .path = u"/api/maintenance/windows/"_s + id, .body = body}), id + u": changed"_s);
}

int remove(Session &session, const Arguments &arguments)
{
    if (const auto agreed
        = session.agree(u"Remove window %1? Users who were told of it are told that it is cancelled."_s.arg(arguments.at(0)));
        !agreed)
        return session.fail(agreed.error());
    return session.confirm(session.remove(u"/api/maintenance/windows/"_s + arguments.at(0), arguments.text(u"reason"_s)),
                           arguments.at(0) + u": removed"_s);
}

QList<OptionSpec> fields(bool adding)
{
    QList<OptionSpec> fields{
        {.name = u"name"_s, .value = Value::Text, .help = u"Name for people"_s},
        {.name = u"rule"_s, .value = Value::Text, .help = u"RFC 5545 rule, such as FREQ=MONTHLY;BYDAY=1SU"_s},
        {.name = u"start"_s, .value = Value::Text, .help = u"Local time in the zone, such as 02:00"_s},
        {.name = u"duration"_s, .value = Value::Duration, .help = u"Such as 2h"_s},
        {.name = u"zone"_s, .value = Value::Text, .help = u"Such as UTC or Europe/Paris"_s},
        {.name = u"message"_s, .value = Value::Text, .help = u"What users are told"_s},
        {.name = u"steps"_s, .value = Value::Text, .help = u"What is done in it; all steps when not given"_s, .many = true},
        {.name = u"enabled"_s, .value = Value::Choice, .help = u"Whether it counts"_s, .choices = {u"yes"_s, u"no"_s}},
        reasonOption(),
    };
    if (!adding)
        return fields;
    fields[1].usual = u"FREQ=MONTHLY;BYDAY=1SU"_s;
    fields[2].usual = u"02:00"_s;
    fields[3].usual = u"2h"_s;
    fields[4].usual = u"UTC"_s;
    fields[0].usual = u"Maintenance"_s;
    return fields;
}
} // namespace

QList<CommandSpec> windowCommands()
{
    const QList<PositionalSpec> window{{.name = u"window"_s, .help = u"id of a window"_s, .value = Value::Id}};
    return {
        {.path = u"maintenance windows list"_s, .help = u"Planned windows and their rules"_s, .standsForGroup = true, .handler = list},
        {.path = u"maintenance windows add"_s,
         .help = u"Plan a window; prints its id"_s,
         .role = Role::Operator,
         .options = fields(true),
         .handler = add},
        {.path = u"maintenance windows edit"_s,
         .help = u"Change a window"_s,
         .role = Role::Operator,
         .positional = window,
         .options = fields(false),
         .handler = edit},
        {.path = u"maintenance windows remove"_s,
         .help = u"Plan it no more"_s,
         .role = Role::Operator,
         .positional = window,
         .options = {reasonOption()},
         .handler = remove},
    };
}

} // namespace freeagent::ctl
