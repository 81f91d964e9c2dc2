// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/capacity/simulation.h"

namespace freeagent::capacity {

struct Recommendation {
    std::optional<Slots> farm; ///< nothing when it was stopped, or no number helps
    QString why;               ///< in one sentence, for people
};

/// The least farm that keeps the thresholds. Grows what the present farm consists of: workers for both platforms where it has such (those
/// for one platform then stay as they are), else workers for each platform by themselves.
Recommendation leastFarm(const Scenario &scenario, const Slots &present, const GoOn &goOn);

/// "4 workers", "3 for iOS and 2 for Android", "2 for both and 1 for Android".
QString inWords(const Slots &farm);

} // namespace freeagent::capacity
