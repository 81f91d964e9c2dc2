// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <functional>

namespace freeagent::agent {

/// How long to wait before the next try: doubles from `first` to `most`, and each wait is between half of that and all
/// of it, so that many workers do not come back at the same moment.
class Backoff
{
public:
    /// `random` gives numbers from 0 to below 1; the system's generator when it is empty.
    explicit Backoff(Millis first = Millis(250), Millis most = Millis(15'000), std::function<double()> random = {});

    Millis next();
    /// `asked`, a Retry-After, is respected up to five minutes.
    Millis next(std::optional<Millis> asked);
    void reset() { m_tries = 0; }
    int tries() const { return m_tries; }

private:
    Millis m_first;
    Millis m_most;
    std::function<double()> m_random;
    int m_tries = 0;
};

} // namespace freeagent::agent
