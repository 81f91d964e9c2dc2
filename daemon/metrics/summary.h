// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"

#include <array>

namespace freeagent::metrics {

/// Mean and percentiles of times, milliseconds; nothing without any.
struct Spread {
    std::optional<qint64> mean; ///< rounded down
    std::optional<qint64> p50;
    std::optional<qint64> p95;
};
/// Percentiles by the nearest rank: a value that was really measured.
Spread spreadOf(std::vector<qint64> times);

/// What is known of a set of finished builds.
struct Tally {
    qint64 total = 0;
    qint64 completed = 0;
    qint64 failed = 0;         ///< of any class, cancelled ones not among them
    qint64 infrastructure = 0; ///< of the failed: the machine's or the farm's
    qint64 cancelled = 0;
    Spread run;  ///< of completed builds: a failure that comes early would only flatter
    Spread wait; ///< from submission to the start of the last attempt, of all that started

    /// 0 to 1 of all that completed or failed.
    std::optional<double> successRate() const;
};

/// An objective and how it was kept. `budgetLeft`: 1 is untouched, 0 used up, negative overdrawn.
struct Verdict {
    QByteArray name; ///< success_rate, run_time_ios, run_time_android
    double objective = 0;
    std::optional<double> value; ///< nothing without builds
    std::optional<bool> met;
    std::optional<double> budgetLeft;
    std::optional<qint64> baseline;  ///< of a run time: the median of the four weeks before the period
    std::optional<bool> regressed{}; ///< the period's median is a fifth above the baseline; nothing when either has few builds
};

/// How long failures of one class ran and had waited.
struct FailureTimes {
    qint64 number = 0;
    Spread run;
    Spread wait;
};

/// Builds that ended in a period, canaries left out.
struct Summary {
    Tally all;
    std::array<Tally, 2> byPlatform;
    std::vector<std::pair<WorkerId, Tally>> byWorker; ///< most builds first
    std::array<FailureTimes, 5> failuresByClass;      ///< by FailureClass; None: not yet known
    std::vector<Verdict> verdicts;
};
/// Success must be above its objective and times below theirs: 19 of 20 is not above 95 %, and 15 minutes are not less than 15. The
/// success rate that is judged leaves failures of machines and of the farm out, for no author can mend them; they are counted apart.
/// `before`: builds of the four weeks before the period, for the baseline; of the others they may be any.
Summary summarize(const std::vector<FinishedBuild> &builds, const std::vector<FinishedBuild> &before = {});

} // namespace freeagent::metrics
