// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <vector>

namespace freeagent::capacity {

/// Lengths of time that were seen: a distribution to ask and to draw from. Keeps a bounded number of them, evenly thinned.
class RunTimes
{
public:
    RunTimes() = default;
    explicit RunTimes(std::vector<Millis> seen);
    static RunTimes always(Millis time) { return RunTimes({time}); }

    bool isEmpty() const { return m_sorted.empty(); }
    Millis mean() const { return m_mean; }          ///< of all that was seen; zero when empty
    Millis quantile(double share) const;            ///< 0.5 is the median; zero when empty
    Millis draw(double uniform) const { return m_sorted[size_t(uniform * double(m_sorted.size()))]; } ///< 0 <= uniform < 1, not empty

private:
    std::vector<Millis> m_sorted;
    Millis m_mean{};
};

/// Where the value at `share` (0 to 1) stands among `size` sorted ones: the nearest rank. `size` is at least 1.
size_t rankOf(double share, size_t size);

} // namespace freeagent::capacity
