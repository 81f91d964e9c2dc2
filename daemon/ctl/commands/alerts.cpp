// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/alertforms.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
Cell severityCell(const QString &severity)
{
    return {severity, severity == u"critical" ? Colour::Bad : severity == u"warning" ? Colour::Warning : Colour::None};
}

QString quietBecause(const QJsonValue &suppressed)
{
    return suppressed.isObject() ? u"%1: %2"_s.arg(suppressed["kind"_L1].toString(), suppressed["text"_L1].toString()) : QString();
}

int list(Session &session, const Arguments &arguments)
{
    const auto query = queryOf({{u"state"_s, arguments.list(u"state"_s).join(u',')}, {u"severity"_s, arguments.list(u"severity"_s).join(u',')},
                                {u"since"_s, arguments.text(u"since"_s)}, {u"limit"_s, arguments.text(u"limit"_s)}});
    return session.show(session.get(u"/api/alerts"_s, query), [&](const QJsonObject &body) {
        TextTable table({u"ALERT"_s, u"RULE"_s, u"SEVERITY"_s, u"STATE"_s, u"SINCE"_s, u"WHAT"_s, u"WHO"_s, u"QUIET BECAUSE"_s});
        for (const QJsonValue &alert : body.value("alerts"_L1).toArray())
            table.add({alert["id"_L1].toString(), alert["rule"_L1].toString(), severityCell(alert["severity"_L1].toString()), alert["state"_L1].toString(),
                       session.sinceWhen(alert["since"_L1]), harmless(alert["summary"_L1].toString()), alert["acknowledged"_L1]["by"_L1].toString(),
                       harmless(quietBecause(alert["suppressedBy"_L1]))});
        table.print(session.out(), u"No alert."_s);
    });
}

int show(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/alerts/"_s + arguments.at(0)), [&](const QJsonObject &body) {
        const QJsonValue alert = body.value("alert"_L1);
        const QString unit = alert["unit"_L1].toString();
        const Cell severity = severityCell(alert["severity"_L1].toString());
        const QJsonValue action = alert["action"_L1];
        const QJsonValue acknowledged = alert["acknowledged"_L1];
        QString todo = action["label"_L1].toString();
        if (const QString command = action["command"_L1].toString(); !command.isEmpty())
            todo += u": "_s + command;
        session.out().facts({{u"Alert"_s, alert["id"_L1].toString()},
                             {u"What"_s, harmless(alert["summary"_L1].toString())},
                             {u"Severity"_s, session.out().painted(severity.colour, severity.text)},
                             {u"State"_s, alert["state"_L1].toString()},
                             {u"Rule"_s, alert["rule"_L1].toString()},
                             {u"Value"_s, figureOf(alert["value"_L1], unit)},
                             {u"Threshold"_s, figureOf(alert["threshold"_L1], unit)},
                             {u"Since"_s, u"%1, %2"_s.arg(session.when(alert["since"_L1]), session.sinceWhen(alert["since"_L1]))},
                             {u"Resolved"_s, session.when(alert["resolvedAt"_L1])},
                             {u"Cause"_s, harmless(alert["cause"_L1].toString())},
                             {u"To do"_s, harmless(todo)},
                             {u"Runbook"_s, alert["runbook"_L1].toString()},
                             {u"Acknowledged"_s, acknowledged.isObject() ? harmless(u"by %1, %2"_s.arg(acknowledged["by"_L1].toString(), acknowledged["comment"_L1].toString())) : QString()},
                             {u"Until"_s, session.when(acknowledged["until"_L1])},
                             {u"Quiet because"_s, harmless(quietBecause(alert["suppressedBy"_L1]))},
                             {u"Times in 30 days"_s, textOf(alert["occurrences"_L1])}});
        for (const QJsonValue &line : alert["evidence"_L1].toArray())
            session.out().line(u"  "_s + harmless(line.toString()));
        for (const QJsonValue &contact : alert["contacts"_L1].toArray())
            session.out().line(harmless(u"  %1 (%2) %3 %4"_s.arg(contact["name"_L1].toString(), contact["role"_L1].toString(), contact["phone"_L1].toString(), contact["email"_L1].toString())));
    });
}

int timeline(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/alerts/%1/timeline"_s.arg(arguments.at(0))), [&](const QJsonObject &body) {
        TextTable table({u"WHEN"_s, u"WHAT"_s, u"WHO"_s, u"TEXT"_s});
        for (const QJsonValue &moment : body.value("timeline"_L1).toArray())
            table.add({session.when(moment["at"_L1]), moment["what"_L1].toString(), moment["by"_L1].toString(), harmless(moment["text"_L1].toString())});
        for (const QJsonValue &delivery : body.value("deliveries"_L1).toArray())
            table.add({session.when(delivery["at"_L1]), delivery["state"_L1].toString(), delivery["channel"_L1].toString(), harmless(delivery["outcome"_L1].toString())});
        table.print(session.out());
    });
}

int acknowledge(Session &session, const Arguments &arguments)
{
    QJsonObject body;
    if (arguments.has(u"comment"_s))
        body.insert("comment"_L1, arguments.text(u"comment"_s));
    if (arguments.has(u"for"_s) && arguments.duration(u"for"_s) < std::chrono::minutes(1))
        return session.fail({"usage.bad_value", u"--for: at least one minute."_s, u"Such as 30m, 2h."_s});
    if (arguments.has(u"for"_s))
        body.insert("minutes"_L1, qint64(arguments.duration(u"for"_s) / std::chrono::minutes(1)));
    if (arguments.has(u"sticky"_s))
        body.insert("sticky"_L1, true);
    return forEach(arguments.positional(), [&](const QString &id) {
        return session.confirm(session.post(u"/api/alerts/%1/ack"_s.arg(id), body), id + u": yours"_s);
    });
}

int unacknowledge(Session &session, const Arguments &arguments)
{
    const QJsonObject body = arguments.has(u"comment"_s) ? QJsonObject{{"comment"_L1, arguments.text(u"comment"_s)}} : QJsonObject();
    return session.confirm(session.post(u"/api/alerts/%1/unack"_s.arg(arguments.at(0)), body), arguments.at(0) + u": rings again"_s);
}

/// Silences what this alert is, wherever its labels say.
int silence(Session &session, const Arguments &arguments)
{
    const auto known = session.get(u"/api/alerts/"_s + arguments.at(0));
    if (!known)
        return session.fail(known.error());
    const QJsonValue alert = known->json.object().value("alert"_L1);
    const QJsonObject body{{"matcher"_L1, QJsonObject{{"rule"_L1, alert["rule"_L1]}, {"labels"_L1, alert["labels"_L1]}}},
                           {"reason"_L1, arguments.text(u"reason"_s)},
                           {"minutes"_L1, qint64(arguments.duration(u"for"_s) / std::chrono::minutes(1))}};
    return session.show(session.post(u"/api/silences"_s, body), [&](const QJsonObject &answer) { session.out().line(answer.value("silence"_L1)["id"_L1].toString()); });
}

int unsilence(Session &session, const Arguments &arguments)
{
    return session.confirm(session.remove(u"/api/silences/"_s + arguments.at(0)), arguments.at(0) + u": over"_s);
}
} // namespace

QList<CommandSpec> alertCommands()
{
    const PositionalSpec one{.name = u"alert"_s, .help = u"id of an alert"_s, .value = Value::Id};
    PositionalSpec several = one;
    several.many = true;
    const OptionSpec comment{.name = u"comment"_s, .letter = u'm', .value = Value::Text, .help = u"For the others"_s};
    OptionSpec states{.name = u"state"_s, .value = Value::Choice, .help = u"Only these; without it all that is not resolved"_s, .choices = {u"pending"_s, u"firing"_s, u"acknowledged"_s, u"resolved"_s}};
    states.many = true;
    OptionSpec severities{.name = u"severity"_s, .value = Value::Choice, .help = u"Only these"_s, .choices = {u"info"_s, u"warning"_s, u"critical"_s}};
    severities.many = true;
    return {
        {.path = u"alert list"_s, .help = u"What needs somebody"_s,
         .options = {states, severities, {.name = u"since"_s, .value = Value::Moment, .help = u"Resolved ones not older than this"_s}, limitOption(u"100"_s)}, .standsForGroup = true, .handler = list},
        {.path = u"alert show"_s, .help = u"One alert: value, cause, what to do"_s, .positional = {one}, .handler = show},
        {.path = u"alert ack"_s, .help = u"I have it: nobody else is told"_s, .role = Role::Operator, .positional = {several},
         .options = {comment, {.name = u"for"_s, .value = Value::Duration, .help = u"Then it rings again; 2h without it, or never when it is sticky"_s},
                     {.name = u"sticky"_s, .help = u"Also when it gets worse"_s}}, .handler = acknowledge},
        {.path = u"alert unack"_s, .help = u"Somebody else has to take it"_s, .role = Role::Operator, .positional = {one}, .options = {comment}, .handler = unacknowledge},
        {.path = u"alert timeline"_s, .help = u"What happened to an alert, and who was told"_s, .positional = {one}, .handler = timeline},
        {.path = u"alert silence"_s, .help = u"Keep alerts like this one quiet; prints the silence's id"_s, .role = Role::Operator, .positional = {one},
         .options = {{.name = u"for"_s, .value = Value::Duration, .help = u"How long"_s, .usual = u"2h"_s},
                     {.name = u"reason"_s, .letter = u'm', .value = Value::Text, .help = u"Why, for the others"_s, .required = true}}, .handler = silence},
        {.path = u"alert unsilence"_s, .help = u"End a silence"_s, .role = Role::Operator, .positional = {{.name = u"silence"_s, .help = u"id of a silence"_s, .value = Value::Id}}, .handler = unsilence},
    };
}

} // namespace freeagent::ctl
