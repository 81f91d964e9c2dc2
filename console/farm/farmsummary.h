// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmstate.h"

namespace freeagent::console {

struct OfflineWorker {
    QString name;
    std::optional<Time> lastSeenAt;

    friend bool operator==(const OfflineWorker &, const OfflineWorker &) = default;
};

/// The farm in the numbers that the first page shows. All counted from what the console holds.
struct FarmSummary {
    int pending = 0;
    int active = 0;
    std::optional<Time> oldestPendingSince;
    QString oldestFix; ///< what would end the wait of the build that waits longest
    int stuck = 0;     ///< of those that wait: no worker there is can take them
    QString stuckFix;
    int slots = 0;     ///< builds that the online workers take at once
    int workersOnline = 0;
    int workersTotal = 0;
    QList<OfflineWorker> offline; ///< longest silent first
    int finishedDay = 0;          ///< ended in the last 24 h, cancelled ones not counted
    int failedDay = 0;
    int finishedHour = 0;
    int failedHour = 0;
    std::optional<Millis> meanRunDay; ///< of the builds completed in the last 24 h

    friend bool operator==(const FarmSummary &, const FarmSummary &) = default;
};

/// Linear in the number of builds held.
FarmSummary summarise(const FarmState &state, Time now);

/// True for what the chip "Failed 24 h" shows.
bool failedWithinDay(const api::BuildItem &build, Time now);

} // namespace freeagent::console
