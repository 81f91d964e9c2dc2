// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/handoff.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::people {

const QSet<QByteArray> &handoffEvents()
{
    static const QSet<QByteArray> kTypes{"alert.firing", "alert.acknowledged", "alert.escalated", "alert.resolved", "maintenance.run", "worker.quarantined"};
    return kTypes;
}

namespace {
template <class T>
T &entryOf(QList<T> &list, const QByteArray &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &entry) { return entry.id == id; });
    if (found != list.end())
        return *found;
    list.append(T{});
    list.last().id = id;
    return list.last();
}

void noteAlert(Handoff &handoff, const Event &event, const QJsonObject &body)
{
    Handoff::Alert &alert = entryOf(handoff.alerts, body.value(u"id"_s).toString().toLatin1());
    alert.rule = body.value(u"rule"_s).toString(alert.rule);
    alert.severity = body.value(u"severity"_s).toString(alert.severity);
    alert.summary = body.value(u"summary"_s).toString(alert.summary);
    if (const auto fired = wire::timeOf(body.value(u"firedAt"_s)))
        alert.firedAt = fired;
    else if (event.type == "alert.firing")
        alert.firedAt = event.at;
    if (event.type == "alert.acknowledged")
        alert.acknowledgedBy = body.value(u"acknowledged"_s)[u"by"_s].toString();
    alert.escalated = alert.escalated || event.type == "alert.escalated";
    if (event.type == "alert.resolved")
        alert.resolvedAt = event.at;
    else if (event.type == "alert.firing")
        alert.resolvedAt.reset();
}

void noteMaintenance(Handoff &handoff, const QJsonObject &body)
{
    Handoff::Maintenance &run = entryOf(handoff.maintenances, body.value(u"id"_s).toString().toLatin1());
    run.message = body.value(u"message"_s).toString();
    run.state = body.value(u"state"_s).toString();
    run.startedAt = wire::timeOf(body.value(u"startedAt"_s));
    run.endedAt = wire::timeOf(body.value(u"endedAt"_s));
}

QByteArray className(FailureClass failure) { return failure == FailureClass::None ? QByteArray("unknown") : word(failure).toByteArray(); }

QString minuteText(const std::optional<Time> &time) { return time ? QString::fromLatin1(toIso(*time).left(16)).replace(u'T', u' ') : u"?"_s; }

QString alertLine(const Handoff::Alert &alert)
{
    QString line = u"- %1 %2: %3"_s.arg(minuteText(alert.firedAt), alert.severity, alert.summary.isEmpty() ? alert.rule : alert.summary);
    line += alert.acknowledgedBy.isEmpty() ? u", acknowledged by nobody"_s : u", acknowledged by %1"_s.arg(alert.acknowledgedBy);
    if (alert.escalated)
        line += u", escalated"_s;
    return line + (alert.resolvedAt ? u", over at %1"_s.arg(minuteText(alert.resolvedAt)) : u", STILL OPEN"_s);
}

void section(QStringList &lines, const QString &title, const QStringList &items, const QString &none)
{
    lines << QString() << title;
    if (items.isEmpty())
        lines << u"- "_s + none;
    lines << items;
}
} // namespace

Handoff handoffOf(const std::vector<Event> &events, const std::vector<FinishedBuild> &builds, const Plan &plan, Time from, Time until, const NameOf &nameOf)
{
    Handoff handoff;
    handoff.from = from;
    handoff.until = until;
    for (int level = 1; level <= plan.rotation.levels.size(); ++level)
        for (const Turn &turn : plan.turns(level, from, until))
            handoff.duties.append({level, turn});
    for (const Event &event : events) {
        if (event.at < from || event.at >= until || !handoffEvents().contains(event.type))
            continue;
        const QJsonObject body = wire::objectOf(event.body);
        if (event.type.startsWith("alert."))
            noteAlert(handoff, event, body);
        else if (event.type == "maintenance.run")
            noteMaintenance(handoff, body);
        else
            handoff.quarantines.append({nameOf(event.worker), body.value(u"by"_s).toString(), body.value(u"reason"_s).toString(), event.at});
    }
    for (const FinishedBuild &build : builds) {
        if (build.completedAt < from || build.completedAt >= until)
            continue;
        ++handoff.builds;
        if (build.outcome == Outcome::Success || build.outcome == Outcome::Cancelled)
            continue;
        ++handoff.failed;
        ++handoff.failedByClass[className(build.failure)];
    }
    return handoff;
}

QString handoffText(const Handoff &handoff, const Contacts &contacts)
{
    QStringList lines{u"Handoff, %1 to %2 UTC"_s.arg(minuteText(handoff.from), minuteText(handoff.until))};
    QStringList duties;
    for (const auto &[level, turn] : handoff.duties)
        duties << u"- L%1 %2, from %3%4"_s.arg(level).arg(contacts.nameOf(turn.person), minuteText(std::max(turn.from, handoff.from)),
                                                         turn.overrideId.isEmpty() ? QString() : u" (instead of the rotation)"_s);
    section(lines, u"On call"_s, duties, u"nobody"_s);
    QStringList alerts;
    for (const Handoff::Alert &alert : handoff.alerts)
        alerts << alertLine(alert);
    section(lines, u"Alerts"_s, alerts, u"none"_s);
    QStringList failures;
    for (auto it = handoff.failedByClass.cbegin(); it != handoff.failedByClass.cend(); ++it)
        failures << u"- %1: %2"_s.arg(QString::fromLatin1(it.key())).arg(it.value());
    section(lines, u"Builds: %1 ended, %2 failed"_s.arg(handoff.builds).arg(handoff.failed), failures, u"no failure"_s);
    QStringList runs;
    for (const Handoff::Maintenance &run : handoff.maintenances)
        runs << u"- %1 %2: %3"_s.arg(minuteText(run.startedAt), run.message, run.state);
    section(lines, u"Maintenance"_s, runs, u"none"_s);
    QStringList quarantines;
    for (const Handoff::Quarantine &q : handoff.quarantines)
        quarantines << u"- %1 %2 by %3: %4"_s.arg(minuteText(q.at), q.worker, q.by, q.reason);
    section(lines, u"Quarantines"_s, quarantines, u"none"_s);
    section(lines, u"Backups"_s, {}, u"unknown"_s);
    section(lines, u"What the next one should know"_s, {}, QString());
    return lines.join(u'\n');
}

QJsonObject toJson(const Handoff &handoff, const Contacts &contacts)
{
    QJsonArray duties;
    for (const auto &[level, turn] : handoff.duties)
        duties.append(QJsonObject{{u"level"_s, level}, {u"person"_s, QString::fromLatin1(turn.person)}, {u"name"_s, contacts.nameOf(turn.person)},
                                  {u"from"_s, wire::isoValue(std::max(turn.from, handoff.from))}, {u"until"_s, wire::isoValue(std::min(turn.until, handoff.until))},
                                  {u"because"_s, turn.overrideId.isEmpty() ? u"rotation"_s : u"override"_s}});
    QJsonArray alerts;
    for (const Handoff::Alert &a : handoff.alerts)
        alerts.append(QJsonObject{{u"id"_s, QString::fromLatin1(a.id)}, {u"rule"_s, a.rule}, {u"severity"_s, a.severity}, {u"summary"_s, a.summary},
                                  {u"firedAt"_s, wire::isoValue(a.firedAt)}, {u"acknowledgedBy"_s, a.acknowledgedBy.isEmpty() ? QJsonValue() : QJsonValue(a.acknowledgedBy)},
                                  {u"escalated"_s, a.escalated}, {u"resolvedAt"_s, wire::isoValue(a.resolvedAt)}});
    QJsonObject classes;
    for (auto it = handoff.failedByClass.cbegin(); it != handoff.failedByClass.cend(); ++it)
        classes.insert(QString::fromLatin1(it.key()), it.value());
    QJsonArray runs;
    for (const Handoff::Maintenance &r : handoff.maintenances)
        runs.append(QJsonObject{{u"id"_s, QString::fromLatin1(r.id)}, {u"message"_s, r.message}, {u"state"_s, r.state}, {u"startedAt"_s, wire::isoValue(r.startedAt)}, {u"endedAt"_s, wire::isoValue(r.endedAt)}});
    QJsonArray quarantines;
    for (const Handoff::Quarantine &q : handoff.quarantines)
        quarantines.append(QJsonObject{{u"worker"_s, q.worker}, {u"by"_s, q.by}, {u"reason"_s, q.reason}, {u"at"_s, wire::isoValue(q.at)}});
    return {{u"from"_s, wire::isoValue(handoff.from)}, {u"until"_s, wire::isoValue(handoff.until)}, {u"onCall"_s, duties}, {u"alerts"_s, alerts},
            {u"builds"_s, QJsonObject{{u"total"_s, handoff.builds}, {u"failed"_s, handoff.failed}, {u"failedByClass"_s, classes}}},
            {u"maintenance"_s, runs}, {u"quarantines"_s, quarantines}, {u"backups"_s, QJsonValue()}, {u"text"_s, handoffText(handoff, contacts)}};
}

} // namespace freeagent::people
