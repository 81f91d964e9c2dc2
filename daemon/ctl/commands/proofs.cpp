// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QString secondsText(const QJsonValue &seconds) { return seconds.isDouble() ? u"%1 s"_s.arg(seconds.toDouble(), 0, 'f', seconds.toDouble() < 100 ? 1 : 0) : u"-"_s; }

void printSelfTest(Session &session, const QJsonObject &body)
{
    const QJsonObject report = body.value("selftest"_L1).toObject();
    if (report.isEmpty())
        return session.out().line(body.value("running"_L1).toBool() ? u"The first self-test is under way."_s : u"There was no self-test yet."_s);
    TextTable table({u"PART"_s, u"RESULT"_s, u">MS"_s, u"WHY"_s});
    for (const QJsonValue &part : report.value("parts"_L1).toArray()) {
        Cell result = stateCell(part["ok"_L1].toBool() ? u"done"_s : u"failed"_s);
        result.text = part["ok"_L1].toBool() ? u"ok"_s : u"failed"_s;
        table.add({part["name"_L1].toString(), result, textOf(part["ms"_L1]), harmless(part["message"_L1].toString())});
    }
    table.print(session.out());
    session.out().line(u"%1 in %2 ms, %3, for %4"_s.arg(report.value("ok"_L1).toBool() ? u"All passed"_s : u"FAILED"_s, textOf(report.value("ms"_L1)),
                                                        session.when(report.value("at"_L1)), harmless(report.value("by"_L1).toString())));
}

int selfTest(Session &session, const Arguments &arguments)
{
    const auto answer = arguments.has(u"last"_s)
        ? session.get(u"/api/selftest"_s)
        : session.post(u"/api/selftest"_s, withReason({}, arguments.text(u"reason"_s)));
    if (const int shown = session.show(answer, [&](const QJsonObject &body) { printSelfTest(session, body); }); shown != 0)
        return shown;
    const QJsonValue report = answer->json.object().value("selftest"_L1);
    return !report.isObject() ? 3 : report["ok"_L1].toBool() ? 0 : 1;
}

int startDrill(Session &session, const Arguments &arguments)
{
    const auto answer = session.post(u"/api/drills"_s, withReason({}, arguments.text(u"reason"_s)));
    const QString run = answer ? answer->json.object().value("runId"_L1).toString() : QString();
    if (!answer || run.isEmpty() || arguments.has(u"no-wait"_s))
        return session.show(answer, [&](const QJsonObject &) { session.out().line(run); });
    return followRun(session, run);
}

QString rowsText(const QJsonValue &rows)
{
    qint64 compared = 0;
    qint64 wrong = 0;
    for (const QJsonValue &table : rows.toArray()) {
        compared += table["compared"_L1].toInteger();
        wrong += table["missing"_L1].toInteger() + table["differing"_L1].toInteger();
    }
    return wrong ? u"%1, %2 wrong"_s.arg(compared).arg(wrong) : QString::number(compared);
}

int listDrills(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/drills"_s), [&](const QJsonObject &body) {
        TextTable table({u"DRILL"_s, u"WHEN"_s, u"OUTCOME"_s, u"BACKUP"_s, u">BACK WITHIN"_s, u">LOST"_s, u">ROWS"_s, u"MESSAGE"_s});
        for (const QJsonValue &drill : body.value("drills"_L1).toArray())
            table.add({drill["id"_L1].toString(), session.when(drill["at"_L1]), stateCell(drill["outcome"_L1].toString()), drill["backup"_L1].toString(),
                       secondsText(drill["rtoSeconds"_L1]), secondsText(drill["rpoSeconds"_L1]), rowsText(drill["rows"_L1]), harmless(drill["message"_L1].toString())});
        table.print(session.out(), u"There was no drill yet."_s);
        session.out().talk(u"Next: "_s + session.when(body.value("next"_L1)));
    });
}
} // namespace

QList<CommandSpec> proofCommands()
{
    return {
        {.path = u"selftest"_s,
         .help = u"Let the controller write, read, store, fetch and remove, and see that it works"_s,
         .role = Role::Operator,
         .options = {{.name = u"last"_s, .help = u"Only show the last one; a viewer may"_s}, reasonOption()},
         .exits = {{0, u"all passed"_s}, {1, u"a part has failed"_s}, {3, u"there was none yet"_s}},
         .handler = selfTest},
        {.path = u"drill run"_s,
         .help = u"Restore the newest backup beside the farm, start a controller on it, and measure"_s,
         .role = Role::Operator,
         .options = {{.name = u"no-wait"_s, .help = u"Print the id of the run instead of following it"_s}, reasonOption()},
         .exits = {{0, u"the restored controller works and has every row"_s}, {1, u"it failed or was cancelled"_s}},
         .standsForGroup = true,
         .handler = startDrill},
        {.path = u"drill list"_s, .help = u"Drills, newest first: how long, how much would be lost"_s, .handler = listDrills},
    };
}

} // namespace freeagent::ctl
