// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QList<Cell> tallyCells(const QString &name, const QJsonObject &tally)
{
    const auto ms = [&](QLatin1StringView group, QLatin1StringView key) { return msOf(tally.value(group).toObject().value(key)); };
    const QString mean = ms("runMs"_L1, "mean"_L1);
    return {name,
            textOf(tally.value("totalBuilds"_L1)),
            textOf(tally.value("completed"_L1)),
            textOf(tally.value("failed"_L1)),
            textOf(tally.value("cancelled"_L1)),
            shareOf(tally.value("successRate"_L1)),
            mean.isEmpty() ? msOf(tally.value("averageBuildTimeMs"_L1)) : mean,
            ms("runMs"_L1, "p95"_L1),
            ms("waitMs"_L1, "p95"_L1)};
}

void printSummary(Session &session, const QJsonObject &body)
{
    TextTable table(
        {u"OF"_s, u">BUILDS"_s, u">DONE"_s, u">FAILED"_s, u">CANCELLED"_s, u">SUCCESS"_s, u">RUN"_s, u">RUN P95"_s, u">WAIT P95"_s});
    table.add(tallyCells(u"all"_s, body));
    const QJsonObject platforms = body.value("byPlatform"_L1).toObject();
    for (auto it = platforms.begin(); it != platforms.end(); ++it)
        table.add(tallyCells(it.key(), it->toObject()));
    for (const QJsonValue &worker : body.value("byWorker"_L1).toArray())
        table.add(tallyCells(worker["name"_L1].toString(), worker.toObject()));
    table.print(session.out());
    const QJsonObject classes = body.value("byFailureClass"_L1).toObject();
    QStringList causes;
    for (auto it = classes.begin(); it != classes.end(); ++it)
        if (it->toInteger() > 0)
            causes.append(u"%1 %2"_s.arg(it.key()).arg(it->toInteger()));
    if (!causes.isEmpty())
        session.out().line(u"\nFailures by cause: "_s + causes.join(u", "_s));
    for (const QJsonValue &slo : body.value("slo"_L1).toArray()) {
        const QJsonValue met = slo["met"_L1];
        const QJsonValue objective = slo["objective"_L1];
        const QString wanted = objective.isDouble() ? shareOf(objective) : msOf(slo["objectiveMs"_L1]);
        const QString value = objective.isDouble() ? shareOf(slo["value"_L1]) : msOf(slo["valueMs"_L1]);
        const QString verdict = met.isNull() || met.isUndefined() ? u"unknown"_s : met.toBool() ? u"met"_s : u"missed"_s;
        session.out().line(u"%1 %2 (%3, objective %4)"_s.arg(
            session.out().painted(verdict == u"missed" ? Colour::Bad : Colour::Good, verdict.leftJustified(8)), slo["name"_L1].toString(),
            value.isEmpty() ? u"no figure"_s : value, wanted));
    }
}

int summary(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/stats/summary"_s, queryOf({{u"days"_s, arguments.text(u"days"_s)}})),
                        [&](const QJsonObject &body) { printSummary(session, body); });
}

int clusters(Session &session, const Arguments &arguments)
{
    return session.show(
        session.get(u"/api/failures/clusters"_s, queryOf({{u"days"_s, arguments.text(u"days"_s)}})), [&](const QJsonObject &body) {
            TextTable table({u">BUILDS"_s, u"CAUSE"_s, u"LAST"_s, u"WORKERS"_s, u"EXAMPLE"_s, u"MESSAGE"_s});
            for (const QJsonValue &cluster : body.value("clusters"_L1).toArray())
                table.add({textOf(cluster["builds"_L1]), cluster["class"_L1].toString(), session.sinceWhen(cluster["lastAt"_L1]),
                           textOf(cluster["workers"_L1]), cluster["example"_L1].toString(), cluster["message"_L1].toString()});
            table.print(session.out(), u"Nothing has failed."_s);
        });
}

int plan(Session &session, const Arguments &arguments)
{
    const auto answer = session.get(u"/api/capacity/plan"_s,
                                    queryOf({{u"buildsPerDay"_s, arguments.text(u"builds-per-day"_s)},
                                             {u"workers"_s, arguments.text(u"workers"_s)},
                                             {u"growth"_s, arguments.text(u"growth"_s)},
                                             {u"iosShare"_s, arguments.text(u"ios-share"_s)},
                                             {u"curve"_s, arguments.text(u"curve"_s)}}));
    return session.show(answer, [&](const QJsonObject &body) {
        const QJsonObject rule = body.value("ruleOfThumb"_L1).toObject();
        const QJsonObject simulation = body.value("simulation"_L1).toObject();
        const QJsonObject measured = body.value("measured"_L1).toObject();
        const QJsonObject recommended = body.value("recommended"_L1).toObject();
        session.out().facts(
            {{u"Rule of thumb"_s,
              rule.value("workers"_L1).isDouble()
                  ? u"%1 workers for %2 builds a day at %3 each"_s.arg(textOf(rule.value("workers"_L1)), textOf(rule.value("buildsPerDay"_L1)),
                                                                       textOf(rule.value("buildsPerWorkerDay"_L1)))
                  : u"%1 builds a day and worker; name yours with --builds-per-day"_s.arg(textOf(rule.value("buildsPerWorkerDay"_L1)))},
             {u"Measured run"_s, msOf(measured.value("meanRunMs"_L1))},
             {u"Simulated with"_s, simulation.isEmpty() ? QString() : textOf(simulation.value("workers"_L1)) + u" workers"_s},
             {u"Wait, p95"_s, msOf(simulation.value("waitP95Ms"_L1))},
             {u"Utilisation"_s, shareOf(simulation.value("utilisation"_L1))},
             {u"Hours a week above 10 waiting"_s, textOf(simulation.value("hoursAbove10"_L1))},
             {u"Hours a week above 20 waiting"_s, textOf(simulation.value("hoursAbove20"_L1))},
             {u"Recommended"_s,
              (recommended.value("workers"_L1).isDouble() ? textOf(recommended.value("workers"_L1)) + u" workers: "_s : QString())
                  + harmless(recommended.value("why"_L1).toString())}});
        for (const QJsonValue &advice : body.value("advice"_L1).toArray())
            session.out().line(u"- "_s + harmless(advice.isObject() ? advice["text"_L1].toString() : advice.toString()));
        for (const QJsonValue &assumption : body.value("assumptions"_L1).toArray())
            session.out().line(u"Assumed: "_s + harmless(assumption.toString()));
    });
}

int certificates(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/admin/certificates"_s), [&](const QJsonObject &body) {
        TextTable table({u"TARGET"_s, u"STATE"_s, u">DAYS"_s, u"ENDS"_s, u"SUBJECT"_s, u"ISSUER"_s, u"LOOKED AT"_s, u"ERROR"_s});
        for (const QJsonValue &one : body.value("certificates"_L1).toArray())
            table.add({one["target"_L1].toString(), stateCell(one["status"_L1].toString()), textOf(one["daysLeft"_L1]),
                       session.when(one["notAfter"_L1]), one["subject"_L1].toString(), one["issuer"_L1].toString(),
                       session.sinceWhen(one["checkedAt"_L1]), one["error"_L1].toString()});
        table.print(session.out(), u"No certificate is watched; see tls.watch of the controller."_s);
    });
}
} // namespace

QList<CommandSpec> insightCommands()
{
    const OptionSpec days{
        .name = u"days"_s, .value = Value::Integer, .help = u"Of so many days"_s, .usual = u"7"_s, .least = 1, .most = 3660};
    return {
        {.path = u"stats summary"_s,
         .help = u"Builds, success, run and wait times by platform and worker, objectives"_s,
         .options = {days},
         .standsForGroup = true,
         .handler = summary},
        {.path = u"failures clusters"_s,
         .help = u"Failures with equal messages, the most frequent first"_s,
         .options = {days},
         .standsForGroup = true,
         .handler = clusters},
        {.path = u"capacity plan"_s,
         .help = u"How many workers the farm needs"_s,
         .options
         = {{.name = u"builds-per-day"_s, .value = Value::Number, .help = u"Expected load; the measured one when not given"_s, .least = 0},
            {.name = u"workers"_s,
             .value = Value::Integer,
             .help = u"Simulate with so many; those that are there when not given"_s,
             .least = 0},
            {.name = u"growth"_s, .value = Value::Number, .help = u"Factor on the measured load"_s, .least = 0},
            {.name = u"ios-share"_s, .value = Value::Number, .help = u"Part of iOS builds, 0 to 1"_s, .least = 0, .most = 1},
            {.name = u"curve"_s,
             .value = Value::Choice,
             .help = u"Hours of the week as measured, or all work in eight hours of a work day"_s,
             .choices = {u"measured"_s, u"workday"_s}}},
         .standsForGroup = true,
         .handler = plan},
        {.path = u"certificates"_s, .help = u"Certificates that are watched"_s, .handler = certificates},
    };
}

} // namespace freeagent::ctl
