// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/cardtexts.h"

#include "console/farm/spokentime.h"
#include "console/farm/statesentence.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
using std::chrono::hours;
using std::chrono::minutes;

constexpr Millis kDay = hours(24);
constexpr Millis kWeek = 7 * kDay;
constexpr Millis kMayBeLost = hours(24);
constexpr Millis kRestoreMayTake = minutes(30);
constexpr double kBar = 1.5; ///< a bar is so much longer than what is allowed

const QString kDash = u"–"_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::FarmCards)
};

QList<QPointF> since(const QList<QPointF> &points, Time from)
{
    QList<QPointF> rest;
    for (const QPointF &point : points)
        if (point.x() >= double(toMs(from)))
            rest << point;
    return rest;
}

/// Mean of the hour around the moment a week ago.
std::optional<double> weekAgo(const QList<QPointF> &points, Time now)
{
    const double middle = double(toMs(now - kWeek));
    const double half = 30 * 60'000;
    double sum = 0;
    int count = 0;
    for (const QPointF &point : points)
        if (std::abs(point.x() - middle) <= half) {
            sum += point.y();
            ++count;
        }
    return count ? std::optional(sum / count) : std::nullopt;
}

QString againstLastWeek(const CardFacts &facts)
{
    const auto before = weekAgo(facts.oldestWait, facts.now);
    if (!before)
        return Text::tr("last week not known");
    const Millis now = facts.summary.oldestPendingSince ? facts.now - *facts.summary.oldestPendingSince : Millis(0);
    const Millis more = now - Millis(qint64(*before * 1'000));
    if (std::abs(more.count()) < 60'000)
        return Text::tr("as at this hour last week");
    //: %1 is a length of time; the same hour last week.
    return more.count() > 0 ? Text::tr("%1 more than last week").arg(spokenDuration(more)) : Text::tr("%1 less than last week").arg(spokenDuration(-more));
}

CardText waiting(const CardFacts &facts)
{
    if (!facts.hasSummary)
        return {Text::tr("Oldest wait"), kDash, Text::tr("not known"), Severity::Unknown};
    const int pending = facts.summary.pending;
    const Severity severity = pending > kQueueCritical ? Severity::Critical : pending > kQueueWarning ? Severity::Warning : pending ? Severity::Waiting : Severity::Good;
    return {pending ? Text::tr("Oldest of %n waiting", nullptr, pending) : Text::tr("Oldest wait"),
            facts.summary.oldestPendingSince ? spokenDuration(facts.now - *facts.summary.oldestPendingSince) : Text::tr("none"), againstLastWeek(facts), severity,
            since(facts.oldestWait, facts.now - kDay)};
}

CardText workers(const CardFacts &facts)
{
    const FarmSummary &summary = facts.summary;
    if (!facts.hasSummary)
        return {Text::tr("Workers online"), kDash, Text::tr("not known"), Severity::Unknown};
    QStringList offline;
    for (const OfflineWorker &worker : summary.offline)
        offline << plainText(worker.name);
    return {Text::tr("Workers online"),
            //: Workers online of all, as "5 / 6".
            Text::tr("%1 / %2").arg(summary.workersOnline).arg(summary.workersTotal),
            offline.isEmpty() ? Text::tr("none missing") : Text::tr("missing: %1").arg(offline.join(u", "_s)),
            summary.workersOnline == 0 ? Severity::Critical : offline.isEmpty() ? Severity::Good : Severity::Warning, since(facts.workers, facts.now - kDay)};
}

QJsonObject objective(const QJsonObject &statistics, QLatin1StringView name)
{
    for (const QJsonValue &one : statistics.value("slo"_L1).toArray())
        if (one["name"_L1].toString() == name)
            return one.toObject();
    return {};
}

CardText success(const CardFacts &facts)
{
    const QJsonObject day = objective(facts.day, "success_rate"_L1);
    const QJsonValue week = objective(facts.week, "success_rate"_L1).value("value"_L1);
    const QJsonValue value = day.value("value"_L1);
    const double goal = day.value("objective"_L1).toDouble(0.95);
    //: %1 is the share of the last week, %2 the goal.
    const QString note = Text::tr("7 d %1, goal %2").arg(percentOf(week), percentOf(goal, 0));
    if (!value.isDouble())
        return {Text::tr("Success, 24 h"), kDash, facts.day.isEmpty() ? Text::tr("not known") : note, Severity::Unknown};
    return {Text::tr("Success, 24 h"), percentOf(value), note, value.toDouble() < goal ? Severity::Warning : Severity::Good, {}, CardMeter{value.toDouble(), goal}};
}

/// Failures that no author can mend.
CardText ownFailures(const CardFacts &facts)
{
    const QString title = Text::tr("Failed by the farm, 24 h");
    const QJsonValue own = facts.day.value("infrastructureFailures"_L1);
    if (!own.isDouble())
        return {title, kDash, Text::tr("not known"), Severity::Unknown};
    return {title, numberOf(own), Text::tr("of %n that failed", nullptr, facts.day.value("failed"_L1).toInt()), own.toInt() ? Severity::Neutral : Severity::Good};
}

CardText runTime(const CardFacts &facts, const QString &title, QLatin1StringView name, Millis usualGoal)
{
    const auto spoken = [](const QJsonValue &ms) { return ms.isDouble() ? spokenDuration(Millis(qint64(ms.toDouble()))) : kDash; };
    const QJsonObject day = objective(facts.day, name);
    const QJsonValue value = day.value("valueMs"_L1);
    const double goal = day.value("objectiveMs"_L1).toDouble(double(usualGoal.count()));
    const QString note = Text::tr("7 d %1, goal %2").arg(spoken(objective(facts.week, name).value("valueMs"_L1)), spokenDuration(Millis(qint64(goal))));
    if (!value.isDouble())
        return {title, kDash, facts.day.isEmpty() ? Text::tr("not known") : note, Severity::Unknown};
    return {title, spoken(value), note, value.toDouble() > goal ? Severity::Warning : Severity::Good, {}, CardMeter{value.toDouble() / (goal * kBar), 1 / kBar}};
}

CardText volume(const QJsonObject &volume)
{
    const QString status = volume.value("status"_L1).toString();
    const double total = volume.value("totalBytes"_L1).toDouble();
    const QJsonValue free = volume.value("freeBytes"_L1);
    const QJsonValue full = volume.value("fullInSeconds"_L1);
    //: %1 is what the disk is for: data, storage.
    const QString title = Text::tr("Free for %1").arg(plainText(volume.value("name"_L1).toString()));
    if (!free.isDouble() || total <= 0)
        return {title, kDash, Text::tr("not known"), Severity::Unknown};
    return {title, bytesOf(free),
            //: %1 is a length of time; else the size of a disk.
            full.isDouble() ? Text::tr("full in %1").arg(secondsOf(full)) : Text::tr("of %1").arg(bytesOf(total)),
            status == "ok"_L1 ? Severity::Good : status == "critical"_L1 ? Severity::Critical : status == "warning"_L1 ? Severity::Warning : Severity::Unknown, {},
            CardMeter{1 - free.toDouble() / total, 1}};
}

CardText backup(const CardFacts &facts)
{
    const QString title = Text::tr("Age of the backup");
    if (facts.backups.isEmpty())
        return {title, kDash, Text::tr("not known"), Severity::Unknown};
    const auto at = jsonTime(facts.backups.value("lastSuccess"_L1));
    if (!at)
        return {title, Text::tr("none"), Text::tr("nothing can be restored"), Severity::Critical};
    const Millis age = facts.now - *at;
    const QJsonValue verified = facts.backups.value("lastVerified"_L1);
    return {title, spokenDuration(age), verified.isNull() ? Text::tr("never verified") : Text::tr("verified %1").arg(agoOf(verified, facts.now)),
            facts.backups.value("late"_L1).toBool() ? Severity::Critical : age > kMayBeLost || verified.isNull() ? Severity::Warning : Severity::Good, {},
            CardMeter{double(age.count()) / double(kMayBeLost.count()) / kBar, 1 / kBar}};
}

CardText drill(const CardFacts &facts)
{
    const QString title = Text::tr("A restore takes");
    const QJsonArray drills = facts.drills.value("drills"_L1).toArray();
    if (facts.drills.isEmpty())
        return {title, kDash, Text::tr("not known"), Severity::Unknown};
    if (drills.isEmpty())
        return {title, kDash, Text::tr("no drill yet"), Severity::Unknown};
    const QJsonObject last = drills.first().toObject();
    const QString ago = agoOf(last.value("at"_L1), facts.now);
    const QJsonValue took = last.value("rtoSeconds"_L1);
    if (last.value("outcome"_L1).toString() != "done"_L1 || !took.isDouble())
        //: %1 is "2 d ago".
        return {title, Text::tr("failed"), Text::tr("drill %1").arg(ago), Severity::Critical};
    return {title, secondsOf(took), Text::tr("drill %1").arg(ago), took.toDouble() * 1'000 > double(kRestoreMayTake.count()) ? Severity::Warning : Severity::Good, {},
            CardMeter{took.toDouble() * 1'000 / double(kRestoreMayTake.count()) / kBar, 1 / kBar}};
}

QList<FarmCard> volumes(const CardFacts &facts)
{
    QList<FarmCard> cards;
    for (const QJsonValue &one : facts.storage.value("volumes"_L1).toArray())
        if (!one["sameDeviceAs"_L1].isString())
            cards << FarmCard{"disk-" + one["name"_L1].toString().toUtf8(), volume(one.toObject()), u"storage?tab=room"_s};
    if (cards.isEmpty())
        cards << FarmCard{"disk", {Text::tr("Free on the disks"), kDash, Text::tr("not known"), Severity::Unknown}, u"storage?tab=room"_s};
    return cards;
}
} // namespace

QList<FarmCard> farmCards(const CardFacts &facts)
{
    const bool missing = facts.hasSummary && !facts.summary.offline.isEmpty();
    return QList<FarmCard>{{"wait", waiting(facts), u"builds?filter=status:waiting"_s},
                           {"workers", workers(facts), missing ? u"workers?state=offline"_s : u"workers"_s},
                           {"success", success(facts), u"builds?filter=status:failed since:24h"_s},
                           {"farm", ownFailures(facts), u"builds?tab=clusters"_s},
                           {"ios", runTime(facts, Text::tr("iOS run time, 24 h"), "run_time_ios"_L1, minutes(15)), u"builds?filter=platform:ios since:24h"_s},
                           {"android", runTime(facts, Text::tr("Android run time, 24 h"), "run_time_android"_L1, minutes(10)), u"builds?filter=platform:android since:24h"_s}}
        + volumes(facts)
        + QList<FarmCard>{{"backup", backup(facts), u"backups"_s}, {"drill", drill(facts), u"backups?tab=drills"_s}};
}

} // namespace freeagent::console
