// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/farmsummary.h"

#include <algorithm>

namespace freeagent::console {

namespace {
constexpr Millis kHour{3600'000};
constexpr Millis kDay = 24 * kHour;

bool isStuck(const QByteArray &code)
{
    return code == "no_workers" || code == "no_compatible_worker" || code == "all_offline";
}

void countOpen(FarmSummary &summary, const api::BuildItem &build)
{
    if (build.isActive())
        ++summary.active;
    if (!build.isPending())
        return;
    ++summary.pending;
    if (build.waitReason && isStuck(build.waitReason->code)) {
        ++summary.stuck;
        summary.stuckFix = build.waitReason->fix;
    }
    if (summary.oldestPendingSince && *summary.oldestPendingSince <= build.submittedAt)
        return;
    summary.oldestPendingSince = build.submittedAt;
    summary.oldestFix = build.waitReason ? build.waitReason->fix : QString();
}

struct RunTimes {
    Millis sum{};
    int count = 0;
};

void countFinished(FarmSummary &summary, RunTimes &runs, const api::BuildItem &build, Time now)
{
    if (!build.isTerminal() || !build.completedAt || build.outcome == Outcome::Cancelled)
        return;
    const Millis ago = now - *build.completedAt;
    if (ago > kDay)
        return;
    const bool failed = build.hasFailed();
    ++summary.finishedDay;
    summary.failedDay += failed;
    if (ago <= kHour) {
        ++summary.finishedHour;
        summary.failedHour += failed;
    }
    if (!failed && build.startedAt) {
        runs.sum += *build.completedAt - *build.startedAt;
        ++runs.count;
    }
}
} // namespace

bool failedWithinDay(const api::BuildItem &build, Time now)
{
    return build.hasFailed() && build.completedAt && now - *build.completedAt <= kDay;
}

FarmSummary summarise(const FarmState &state, Time now)
{
    FarmSummary summary;
    RunTimes runs;
    for (const api::BuildItem &build : state.builds()) {
        countOpen(summary, build);
        countFinished(summary, runs, build, now);
    }
    if (runs.count)
        summary.meanRunDay = runs.sum / runs.count;
    for (const api::WorkerItem &worker : state.workers()) {
        ++summary.workersTotal;
        if (worker.online) {
            ++summary.workersOnline;
            summary.slots += worker.maxConcurrentBuilds;
        } else {
            summary.offline.append({worker.name, worker.lastSeenAt});
        }
    }
    std::sort(summary.offline.begin(), summary.offline.end(), [](const OfflineWorker &a, const OfflineWorker &b) {
        return std::pair(a.lastSeenAt, a.name) < std::pair(b.lastSeenAt, b.name);
    });
    return summary;
}

} // namespace freeagent::console
