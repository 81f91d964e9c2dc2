// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/capacity/demand.h"
#include "daemon/capacity/runtimes.h"
#include "daemon/ports/store.h"

class QTimeZone;

namespace freeagent::capacity {

/// What the store tells of a period.
struct Observed {
    Time since{}; ///< inclusive; what was submitted before only proves that the farm was already at work
    Time until{}; ///< exclusive
    std::vector<std::pair<Time, Platform>> submissions; ///< in order
    std::vector<FinishedBuild> finished;
};

/// The farm's own figures.
struct Measured {
    Demand arrivals; ///< builds an hour as they came, by local hour of the week
    double weeks = 0;
    qint64 submitted = 0;
    std::array<RunTimes, 2> run; ///< by platform; empty for one that never ran
    RunTimes allRuns;
    RunTimes waits; ///< from submission to the start of the last attempt
};

inline constexpr int kLeastFinished = 20;

/// "capacity.unknown" says what is missing: a week of history and twenty finished builds are the least that a forecast stands on.
Result<Measured> measure(const Observed &observed, const QTimeZone &zone);

} // namespace freeagent::capacity
