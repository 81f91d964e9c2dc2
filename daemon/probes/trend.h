// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <deque>

namespace freeagent::probes {

/// How a disk fills: one point a minute over the last six hours, cut into stretches. The fastest and the slowest stretch are left out,
/// so that one large upload or one clean-up does not decide. Thread: one.
class Trend
{
public:
    void add(Instant at, qint64 freeBytes);
    /// Until nothing is left; empty while it does not fill, or too little is known.
    std::optional<qint64> secondsToFull() const { return m_secondsToFull; }

private:
    void reckon();

    struct Point {
        double seconds;
        double bytes;
    };
    std::deque<Point> m_points;
    std::optional<qint64> m_secondsToFull;
};

} // namespace freeagent::probes
