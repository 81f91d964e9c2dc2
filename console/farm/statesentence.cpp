// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/statesentence.h"

#include "console/farm/spokentime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::StateSentence)
};

using Phase = client::LinkState::Phase;

/// Old workers ask for work every 30 s; what still waits beside idle ones after this waits for something else.
constexpr Millis kStartWithin{120'000};

QString waiting(const FarmSummary &summary, Time now)
{
    if (!summary.pending)
        return Text::tr("nothing waits");
    const QString oldest = spokenDuration(now - *summary.oldestPendingSince);
    //: %1 is a duration: how long the build that was submitted first has been waiting.
    return Text::tr("%n build(s) wait, oldest %1", nullptr, summary.pending).arg(oldest);
}

QString online(const FarmSummary &summary)
{
    //: Part of a sentence: "4 of 4 workers online".
    return Text::tr("%1 of %n worker(s) online", nullptr, summary.workersTotal).arg(summary.workersOnline);
}

QString offlineWorkers(const FarmSummary &summary, Time now)
{
    const OfflineWorker &first = summary.offline.first();
    const QString since = first.lastSeenAt ? spokenDuration(now - *first.lastSeenAt) : QString();
    if (summary.offline.size() > 1) {
        //: %1 is the number of all workers, %2 names the one that is offline longest.
        return Text::tr("%n of %1 workers offline, first %2", nullptr, int(summary.offline.size()))
            .arg(QString::number(summary.workersTotal), first.name);
    }
    //: %1 is the name of a worker, %2 a duration.
    return since.isEmpty() ? Text::tr("%1 offline").arg(first.name) : Text::tr("%1 offline for %2").arg(first.name, since);
}

StateSentence withoutContact(const client::LinkState &link, bool hasData, Time now)
{
    if (link.phase == Phase::Refused)
        return {Severity::Unknown, Text::tr("The controller refuses the key: nothing is known."),
                Text::tr("Enter the API key of this controller.")};
    if (link.phase == Phase::Offline)
        return {Severity::Unknown,
                //: %1 is a time of day, %2 a duration.
                Text::tr("No contact since %1 (%2): the farm may be fine or not.")
                    .arg(spokenTime(link.since, now), spokenDuration(now - link.since)),
                hasData ? Text::tr("The figures below are the last ones known.") : QString()};
    return {Severity::Unknown, Text::tr("Connecting: nothing is known yet."), {}};
}

StateSentence aboutWorkers(const FarmSummary &summary, Time now)
{
    if (summary.workersTotal == 0)
        return {summary.pending ? Severity::Critical : Severity::Warning,
                Text::tr("No worker is registered; %1.").arg(waiting(summary, now)),
                Text::tr("Start expo-worker on a build machine and point it at this controller.")};
    if (summary.workersOnline == 0)
        return {Severity::Critical,
                Text::tr("All %n worker(s) are offline; %1.", nullptr, summary.workersTotal).arg(waiting(summary, now)),
                Text::tr("Check the machines, their network and the expo-worker service.")};
    return {summary.pending > kQueueCritical ? Severity::Critical : Severity::Warning,
            Text::tr("Degraded: %1; %2.").arg(offlineWorkers(summary, now), waiting(summary, now)),
            Text::tr("Bring %1 back: check the machine, its network and the expo-worker service.")
                .arg(summary.offline.first().name)};
}

bool mostlyFailing(const FarmSummary &summary)
{
    return summary.failedHour >= 3 && summary.failedHour * 2 > summary.finishedHour;
}

StateSentence aboutQueue(const FarmSummary &summary, Time now)
{
    if (summary.pending > kQueueWarning) {
        const bool critical = summary.pending > kQueueCritical;
        return {critical ? Severity::Critical : Severity::Warning,
                (critical ? Text::tr("Overloaded: %1; %2.") : Text::tr("Backlog: %1; %2."))
                    .arg(waiting(summary, now), online(summary)),
                summary.oldestFix};
    }
    if (summary.active == 0 && summary.pending == 0)
        return {Severity::Good, Text::tr("All quiet: %1, %2.").arg(online(summary), waiting(summary, now)), {}};
    if (summary.active == 0) {
        const bool late = now - *summary.oldestPendingSince >= kStartWithin;
        return {late ? Severity::Warning : Severity::Good,
                (late ? Text::tr("Nothing runs: %1; %2.") : Text::tr("Starting: %1; %2."))
                    .arg(waiting(summary, now), online(summary)),
                late ? summary.oldestFix : QString()};
    }
    //: %1 is "4 of 4 workers online", %2 is "nothing waits" or "2 builds wait, oldest 40 s".
    return {Severity::Good,
            Text::tr("Working: %n build(s) running, %1, %2.", nullptr, summary.active)
                .arg(online(summary), waiting(summary, now)),
            {}};
}
} // namespace

StateSentence stateSentence(const FarmSummary &summary, const client::LinkState &link, bool hasData, Time now)
{
    const bool contact = link.phase == Phase::Live || link.phase == Phase::Stale;
    if (!contact || !hasData)
        return withoutContact(link, hasData, now);
    if (summary.workersOnline < summary.workersTotal || summary.workersTotal == 0)
        return aboutWorkers(summary, now);
    if (summary.stuck)
        //: Builds wait for a platform that no worker builds for.
        return {Severity::Warning,
                Text::tr("Stuck: no worker can take %n build(s); %1.", nullptr, summary.stuck).arg(waiting(summary, now)),
                summary.stuckFix};
    if (mostlyFailing(summary))
        return {Severity::Warning,
                //: %1 is the number of all builds that ended in the last hour.
                Text::tr("Failing: %n of %1 build(s) failed in the last hour; %2.", nullptr, summary.failedHour)
                    .arg(QString::number(summary.finishedHour), waiting(summary, now)),
                Text::tr("Look at the failed builds for what they have in common.")};
    return aboutQueue(summary, now);
}

} // namespace freeagent::console
