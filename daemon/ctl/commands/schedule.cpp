// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
int list(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/admin/schedule"_s), [&](const QJsonObject &body) {
        TextTable table({u"JOB"_s, u"RULE"_s, u"AT"_s, u"ZONE"_s, u"LANE"_s, u"LAST"_s, u"OUTCOME"_s, u"NEXT"_s, u"NOW"_s});
        for (const QJsonValue &job : body.value("jobs"_L1).toArray()) {
            const QJsonObject running = job["running"_L1].toObject();
            const bool enabled = job["enabled"_L1].toBool(true);
            table.add({job["name"_L1].toString(), job["rule"_L1].toString(), job["start"_L1].toString(), job["zone"_L1].toString(),
                       job["lane"_L1].toString(), session.when(job["lastRunAt"_L1]), stateCell(job["lastOutcome"_L1].toString()),
                       enabled ? session.when(job["nextRunAt"_L1]) : u"switched off"_s,
                       running.isEmpty() ? QString() : u"runs, "_s + shareOf(running.value("progress"_L1))});
        }
        table.print(session.out(), u"Nothing is scheduled."_s);
    });
}

int runNow(Session &session, const Arguments &arguments)
{
    const auto answer = session.post(u"/api/admin/schedule/%1/run"_s.arg(arguments.at(0)), withReason({}, arguments.text(u"reason"_s)));
    const QString run = answer ? answer->json.object().value("runId"_L1).toString() : QString();
    if (!answer || !arguments.has(u"follow"_s))
        return session.show(answer, [&](const QJsonObject &) { session.out().line(run); });
    return followRun(session, run);
}

int runs(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/admin/runs"_s, queryOf({{u"limit"_s, arguments.text(u"limit"_s)}})),
                        [&](const QJsonObject &body) {
                            TextTable table({u"RUN"_s, u"JOB"_s, u"STATE"_s, u"STARTED"_s, u"ENDED"_s, u">DONE"_s, u"MESSAGE"_s});
                            for (const QJsonValue &run : body.value("runs"_L1).toArray())
                                table.add({run["id"_L1].toString(), run["job"_L1].toString(), stateCell(run["state"_L1].toString()),
                                           session.when(run["startedAt"_L1]), session.when(run["endedAt"_L1]), shareOf(run["progress"_L1]),
                                           run["message"_L1].toString()});
                            table.print(session.out(), u"Nothing has run yet."_s);
                        });
}

int show(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/admin/runs/"_s + arguments.at(0)), [&](const QJsonObject &body) {
        const QJsonObject run = body.value("run"_L1).isObject() ? body.value("run"_L1).toObject() : body;
        const Cell state = stateCell(run.value("state"_L1).toString());
        QList<std::pair<QString, QString>> facts{{u"Run"_s, run.value("id"_L1).toString()},
                                                 {u"Job"_s, run.value("job"_L1).toString()},
                                                 {u"State"_s, session.out().painted(state.colour, state.text)},
                                                 {u"Started"_s, session.when(run.value("startedAt"_L1))},
                                                 {u"Ended"_s, session.when(run.value("endedAt"_L1))},
                                                 {u"Done"_s, shareOf(run.value("progress"_L1))},
                                                 {u"Message"_s, harmless(run.value("message"_L1).toString())}};
        const QJsonObject result = run.value("result"_L1).toObject();
        for (auto it = result.begin(); it != result.end(); ++it)
            facts.emplaceBack(it.key(), it.key().contains(u"ytes") ? bytesOf(*it) : harmless(textOf(*it)));
        session.out().facts(facts);
    });
}

int cancel(Session &session, const Arguments &arguments)
{
    return session.confirm(session.post(u"/api/admin/runs/%1/cancel"_s.arg(arguments.at(0)), withReason({}, arguments.text(u"reason"_s))),
                           arguments.at(0) + u": asked to stop"_s);
}

Handler enabling(bool on)
{
    return [on](Session &session, const Arguments &arguments) {
        const Ask ask{.verb = "PUT",
                      .path = u"/api/admin/schedule/"_s + arguments.at(0),
                      .body = withReason({{"enabled"_L1, on}}, arguments.text(u"reason"_s))};
        return session.confirm(session.send(ask), arguments.at(0) + (on ? u": runs by itself again"_s : u": switched off"_s));
    };
}
} // namespace

QList<CommandSpec> scheduleCommands()
{
    const QList<PositionalSpec> run{{.name = u"run"_s, .help = u"id of a run"_s, .value = Value::Id}};
    const QList<PositionalSpec> job{{.name = u"job"_s, .help = u"name of a job"_s, .value = Value::Id}};
    const OptionSpec following{.name = u"follow"_s, .letter = u'f', .help = u"Wait until it has ended"_s};
    return {
        {.path = u"schedule list"_s, .help = u"Recurring jobs, their last run and the next"_s, .standsForGroup = true, .handler = list},
        {.path = u"schedule run"_s,
         .help = u"Run a job now; prints the id of the run"_s,
         .role = Role::Operator,
         .positional = job,
         .options = {following, reasonOption()},
         .handler = runNow},
        {.path = u"schedule enable"_s,
         .help = u"Let a job run by itself again"_s,
         .role = Role::Operator,
         .positional = job,
         .options = {reasonOption()},
         .handler = enabling(true)},
        {.path = u"schedule disable"_s,
         .help = u"Let a job run by hand only"_s,
         .role = Role::Operator,
         .positional = job,
         .options = {reasonOption()},
         .handler = enabling(false)},
        {.path = u"runs list"_s, .help = u"What ran lately"_s, .options = {limitOption()}, .standsForGroup = true, .handler = runs},
        {.path = u"runs show"_s, .help = u"One run and what it found"_s, .positional = run, .handler = show},
        {.path = u"runs follow"_s,
         .help = u"Wait for a run, with a progress bar"_s,
         .positional = run,
         .exits = {{0, u"it is done"_s}, {1, u"it has failed or was cancelled"_s}},
         .handler = [](Session &session, const Arguments &arguments) { return followRun(session, arguments.at(0)); }},
        {.path = u"runs cancel"_s,
         .help = u"Ask a run to stop"_s,
         .role = Role::Operator,
         .positional = run,
         .options = {reasonOption()},
         .handler = cancel},
    };
}

} // namespace freeagent::ctl
