// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/base/textforms.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
void printState(Session &session, const QJsonObject &state)
{
    const bool closed = state.value("enabled"_L1).toBool();
    session.out().facts(
        {{u"Submissions"_s, closed ? session.out().painted(Colour::Warning, u"closed"_s) : session.out().painted(Colour::Good, u"taken"_s)},
         {u"Message"_s, closed ? harmless(state.value("message"_L1).toString()) : QString()},
         {u"Phase"_s, state.value("phase"_L1).toString()},
         {u"Since"_s, session.when(state.value("since"_L1))},
         {u"Until"_s, session.when(state.value("until"_L1))},
         {u"By"_s, harmless(state.value("by"_L1).toString())},
         {u"Reason"_s, harmless(state.value("reason"_L1).toString())}});
}

void printRun(Session &session, const QJsonObject &run)
{
    if (run.isEmpty())
        return;
    session.out().line(u"\nRun %1: %2, started %3"_s.arg(run.value("id"_L1).toString(), run.value("state"_L1).toString(),
                                                         session.when(run.value("startedAt"_L1))));
    TextTable table({u"STEP"_s, u"STATE"_s, u"STARTED"_s, u"ENDED"_s, u"EVIDENCE"_s});
    for (const QJsonValue &step : run.value("steps"_L1).toArray()) {
        const QString error = step["error"_L1].toString();
        table.add({step["name"_L1].toString(), stateCell(step["state"_L1].toString()), session.when(step["startedAt"_L1]),
                   session.when(step["endedAt"_L1]), error.isEmpty() ? textOf(step["evidence"_L1]) : error});
    }
    table.print(session.out());
}

int status(Session &session, const Arguments &)
{
    const auto answers = session.all({{.path = u"/api/admin/maintenance"_s}, {.path = u"/api/maintenance/run"_s}});
    return session.show(answers[0], [&](const QJsonObject &body) {
        printState(session, body.value("maintenance"_L1).toObject());
        if (answers[1])
            printRun(session, answers[1]->json.object().value("run"_L1).toObject());
    });
}

int on(Session &session, const Arguments &arguments)
{
    QJsonObject body = withReason({{"enabled"_L1, true}}, arguments.text(u"reason"_s));
    if (arguments.has(u"message"_s))
        body.insert("message"_L1, arguments.text(u"message"_s));
    if (arguments.has(u"for"_s) && arguments.has(u"until"_s))
        return session.fail({"usage.bad_value", u"--for and --until exclude each other"_s, {}});
    std::optional<Time> until;
    if (arguments.has(u"for"_s))
        until = session.now() + arguments.duration(u"for"_s);
    if (arguments.has(u"until"_s))
        until = fromIso(arguments.text(u"until"_s));
    if (until && *until <= session.now())
        return session.fail({"usage.bad_value", u"The end is not to come: %1"_s.arg(QString::fromLatin1(toIso(*until))),
                             u"Write --for 2h, --until 2h, or --until with a date and time to come."_s});
    if (until)
        body.insert("until"_L1, QString::fromLatin1(toIso(*until)));
    for (const QString &flag : {u"drain"_s, u"hold"_s})
        if (arguments.has(flag))
            body.insert(flag, true);
    return session.show(session.post(u"/api/admin/maintenance"_s, body),
                        [&](const QJsonObject &answer) { printState(session, answer.value("maintenance"_L1).toObject()); });
}

int off(Session &session, const Arguments &arguments)
{
    return session.confirm(session.post(u"/api/admin/maintenance"_s, withReason({{"enabled"_L1, false}}, arguments.text(u"reason"_s))),
                           u"Submissions are taken again."_s);
}

int next(Session &session, const Arguments &arguments)
{
    const auto answer = session.get(u"/api/maintenance/next"_s,
                                    queryOf({{u"count"_s, arguments.text(u"count"_s)}, {u"from"_s, arguments.text(u"from"_s)}}));
    return session.show(answer, [&](const QJsonObject &body) {
        TextTable table({u"WINDOW"_s, u"START"_s, u"END"_s, u"THERE"_s, u"IN"_s});
        for (const QJsonValue &one : body.value("occurrences"_L1).toArray())
            table.add({one["name"_L1].toString(), session.when(one["startAt"_L1]), session.when(one["endAt"_L1]),
                       one["localStart"_L1].toString(), session.sinceWhen(one["startAt"_L1])});
        table.print(session.out(), u"No window is planned."_s);
    });
}

int notices(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/maintenance/notices"_s), [&](const QJsonObject &body) {
        TextTable table({u"KIND"_s, u"AT"_s, u"SENT"_s, u"TEXT"_s});
        for (const QJsonValue &notice : body.value("notices"_L1).toArray())
            table.add({notice["kind"_L1].toString(), session.when(notice["at"_L1]), session.when(notice["sentAt"_L1]),
                       notice["text"_L1].toString()});
        table.print(session.out(), u"No notice was sent or is due."_s);
    });
}
} // namespace

QList<CommandSpec> maintenanceCommands()
{
    return {
        {.path = u"maintenance status"_s,
         .help = u"Whether submissions are taken, and the run under way"_s,
         .standsForGroup = true,
         .handler = status},
        {.path = u"maintenance on"_s,
         .help = u"Take no more submissions; all else goes on"_s,
         .role = Role::Operator,
         .options = {{.name = u"message"_s, .value = Value::Text, .help = u"What submitters are told"_s},
                     {.name = u"for"_s, .value = Value::Duration, .help = u"Expected to end after this time"_s},
                     {.name = u"until"_s, .value = Value::End, .help = u"Expected to end at this date and time"_s},
                     {.name = u"drain"_s, .help = u"Start no waiting builds either"_s},
                     {.name = u"hold"_s, .help = u"Accept submissions and start them afterwards"_s},
                     reasonOption()},
         .handler = on},
        {.path = u"maintenance off"_s,
         .help = u"Take submissions again"_s,
         .role = Role::Operator,
         .options = {reasonOption()},
         .handler = off},
        {.path = u"maintenance next"_s,
         .help = u"The next windows"_s,
         .options
         = {{.name = u"count"_s, .letter = u'n', .value = Value::Integer, .help = u"So many"_s, .usual = u"3"_s, .least = 1, .most = 100},
            {.name = u"from"_s, .value = Value::End, .help = u"Counted from then instead of now"_s}},
         .handler = next},
        {.path = u"maintenance notices"_s, .help = u"What users were and will be told about windows"_s, .handler = notices},
    };
}

} // namespace freeagent::ctl
