// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/watch.h"

namespace freeagent::alerting {

/// What a figure was in one step of the past.
struct PastStep {
    Time at{};
    Millis width{};
    Span span;
    double mean = 0;
    qint64 sample = -1;
};

struct Episode {
    Time from{};
    Time to{}; ///< when what ended it began to hold; an alert lives on for the rule's clearHolds
    Severity severity{};
    double peak = 0; ///< the worst value
    bool isOpen = false; ///< the past ends before it does: nobody knows how long it gets

    friend bool operator==(const Episode &, const Episode &) = default;
};

struct BackTest {
    std::vector<Episode> episodes; ///< oldest first
    qint64 samples = 0;

    qint64 shorterThan(Millis time) const; ///< of those that are over
};

/// When the rule would have fired over these steps, in order of time. Where steps are missing nothing is known: what was pending begins
/// again, what fired ends. A step is looked at by its extremes, so a coarse one may hide an end, never a beginning. Pure.
BackTest backTest(const Rule &rule, const std::vector<PastStep> &past);

} // namespace freeagent::alerting
