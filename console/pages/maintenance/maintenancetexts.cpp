// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/maintenancetexts.h"

#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString dayText(const QString &code)
{
    static const QStringList kCodes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    const auto day = kCodes.indexOf(code);
    return day < 0 ? QString() : QLocale().dayName(int(day) + 1);
}

QString monthlyText(const QString &days)
{
    const QString name = dayText(days.right(2));
    const QString which = days.chopped(2);
    if (name.isEmpty())
        return {};
    if (which == "1"_L1)
        return MaintenanceTexts::tr("Every first %1 of the month").arg(name);
    if (which == "2"_L1)
        return MaintenanceTexts::tr("Every second %1 of the month").arg(name);
    if (which == "3"_L1)
        return MaintenanceTexts::tr("Every third %1 of the month").arg(name);
    return which == "-1"_L1 ? MaintenanceTexts::tr("Every last %1 of the month").arg(name) : QString();
}

QString weeklyText(const QString &days)
{
    QStringList names;
    for (const QString &code : days.split(u',')) {
        if (dayText(code).isEmpty())
            return {};
        names << dayText(code);
    }
    return MaintenanceTexts::tr("Every %1").arg(names.join(u", "_s));
}
} // namespace

const QStringList &maintenanceSteps()
{
    static const QStringList kSteps{u"notify"_s, u"disable"_s, u"drain"_s, u"update"_s, u"optimise"_s, u"canary"_s, u"enable"_s};
    return kSteps;
}

QString stepName(const QString &step)
{
    switch (maintenanceSteps().indexOf(step)) {
    case 0: return MaintenanceTexts::tr("Tell the users");
    case 1: return MaintenanceTexts::tr("Stop submissions");
    case 2: return MaintenanceTexts::tr("Wait for running builds");
    case 3: return MaintenanceTexts::tr("Work on the machines");
    case 4: return MaintenanceTexts::tr("Optimise the database");
    case 5: return MaintenanceTexts::tr("Trial build on each machine");
    case 6: return MaintenanceTexts::tr("Take submissions again");
    default: return step;
    }
}

QString stepStateText(const QString &state)
{
    if (state == "running"_L1)
        return MaintenanceTexts::tr("goes on");
    if (state == "done"_L1)
        return MaintenanceTexts::tr("done");
    if (state == "failed"_L1)
        return MaintenanceTexts::tr("failed");
    return state == "skipped"_L1 ? MaintenanceTexts::tr("left out") : MaintenanceTexts::tr("waits");
}

Severity stepSeverity(const QString &state)
{
    if (state == "running"_L1)
        return Severity::Busy;
    if (state == "done"_L1)
        return Severity::Good;
    return state == "failed"_L1 ? Severity::Critical : Severity::Neutral;
}

QString ruleText(const QString &rule)
{
    const QStringList parts = rule.split(u';');
    QString text;
    if (rule == "FREQ=DAILY"_L1)
        text = MaintenanceTexts::tr("Every day");
    else if (parts.size() == 2 && parts[1].startsWith("BYDAY="_L1))
        text = parts[0] == "FREQ=MONTHLY"_L1 ? monthlyText(parts[1].mid(6)) : parts[0] == "FREQ=WEEKLY"_L1 ? weeklyText(parts[1].mid(6)) : QString();
    return text.isEmpty() ? rule : text;
}

QString noticeText(const QString &kind)
{
    if (kind == "T-72h"_L1)
        return MaintenanceTexts::tr("3 days before");
    if (kind == "T-24h"_L1)
        return MaintenanceTexts::tr("1 day before");
    if (kind == "T-1h"_L1)
        return MaintenanceTexts::tr("1 hour before");
    if (kind == "start"_L1)
        return MaintenanceTexts::tr("Begin");
    if (kind == "extended"_L1)
        return MaintenanceTexts::tr("Takes longer");
    if (kind == "end"_L1)
        return MaintenanceTexts::tr("End");
    return kind == "cancelled"_L1 ? MaintenanceTexts::tr("Does not happen") : kind == "reminder"_L1 ? MaintenanceTexts::tr("Reminder") : kind;
}

QString atDeadlineText(const QString &what)
{
    if (what == "requeue"_L1)
        return MaintenanceTexts::tr("what still runs goes back to the queue");
    return what == "cancel"_L1 ? MaintenanceTexts::tr("what still runs is cancelled") : MaintenanceTexts::tr("what still runs is waited for");
}

bool isOpenRun(const QJsonObject &run)
{
    const QString state = run.value("state"_L1).toString();
    return state == "running"_L1 || state == "failed"_L1;
}

QString stateSentence(const QJsonObject &state, Time now)
{
    if (!state.value("enabled"_L1).toBool())
        return MaintenanceTexts::tr("Submissions are taken.");
    //: %1 is a time, %2 who did it.
    QStringList said{(state.value("hold"_L1).toBool() ? MaintenanceTexts::tr("Submissions are taken and wait since %1, by %2.") : MaintenanceTexts::tr("No submissions since %1, by %2."))
                         .arg(timeOf(state.value("since"_L1), now), state.value("by"_L1).toString())};
    if (state.value("drain"_L1).toBool())
        said << MaintenanceTexts::tr("Nothing new is started.");
    const auto until = jsonTime(state.value("until"_L1));
    if (!until)
        said << MaintenanceTexts::tr("No end is set: it stays until somebody ends it.");
    else if (*until > now)
        //: %1 is a time, %2 how long until then.
        said << MaintenanceTexts::tr("It is to end at %1, in %2.").arg(spokenTime(*until, now), spokenDuration(*until - now));
    else
        said << MaintenanceTexts::tr("It should have ended %1 ago.").arg(spokenDuration(now - *until));
    if (const QString reason = state.value("reason"_L1).toString(); !reason.isEmpty())
        said << MaintenanceTexts::tr("Why: %1").arg(reason);
    return said.join(u' ');
}

QString utcText(const QJsonValue &time)
{
    const auto at = jsonTime(time);
    return at ? QDateTime::fromMSecsSinceEpoch(toMs(*at), Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s) : u"–"_s;
}

QString runReport(const QJsonObject &run)
{
    //: %1 and %2 are times, %3 who began it.
    QStringList lines{MaintenanceTexts::tr("Maintenance from %1 to %2 UTC, by %3").arg(utcText(run.value("startedAt"_L1)), utcText(run.value("endedAt"_L1)), run.value("by"_L1).toString()),
                      run.value("message"_L1).toString()};
    for (const QJsonValue &value : run.value("steps"_L1).toArray()) {
        const auto from = jsonTime(value["startedAt"_L1]);
        const auto to = jsonTime(value["endedAt"_L1]);
        const QString took = from && to ? u" ("_s + spokenDuration(*to - *from) + u')' : QString();
        QString text = u"- "_s + stepName(value["name"_L1].toString()) + u": "_s + stepStateText(value["state"_L1].toString()) + took;
        for (const QLatin1String key : {"evidence"_L1, "error"_L1})
            if (const QString more = value[key].toString(); !more.isEmpty())
                text += u"; "_s + more;
        lines << text;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace freeagent::console
