// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsummary.h"
#include "console/farm/severity.h"

namespace freeagent::console {

/// The state of the farm in one sentence, and what to do about it.
struct StateSentence {
    Severity severity = Severity::Unknown;
    QString text;
    QString fix; ///< empty when nothing needs doing

    friend bool operator==(const StateSentence &, const StateSentence &) = default;
};

/// Queue depths at which the runbook warns and escalates.
constexpr int kQueueWarning = 10;
constexpr int kQueueCritical = 20;

/// Pure. `summary` may be empty only when `hasData` is false.
StateSentence stateSentence(const FarmSummary &summary, const client::LinkState &link, bool hasData, Time now);

} // namespace freeagent::console
