// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <algorithm>
#include <functional>

namespace freeagent::notify {

/// In [0, 1).
using Random = std::function<double()>;

/// How long until the next try after `attempts` of them: 5 s, doubled each time up to 15 minutes, of which a random half is left out so that many do not
/// come back at once. A receiver's wish counts when it is longer, up to an hour.
Millis retryDelay(int attempts, std::optional<Millis> wish, double random);

/// The traffic to one destination: one message at a time, a pace, and a circuit breaker that opens after five failures in a row, lets one trial
/// through after a minute (doubled up to 15 minutes while that fails), and closes when something is delivered. Pure; the clock is monotonic.
class Lane
{
public:
    static constexpr int kFailures = 5;
    enum class State : quint8 { Ok, Failing, Open };

    explicit Lane(Millis pace) : m_pace(pace) {}

    bool mayBegin(Instant now) const { return !m_busy && now >= m_notBefore; }
    bool isBusy() const { return m_busy; }
    void begin(Instant now);
    void cancel(Instant now); ///< begun, but nothing was sent: later
    void release() { m_busy = false; } ///< what ended says nothing about the destination
    void delivered();
    /// True when this opened the breaker. `patience`: it works, and has too much to do.
    bool failed(Instant now, std::optional<Millis> wish, bool patience);
    State state() const { return m_failures >= kFailures ? State::Open : m_failures > 0 ? State::Failing : State::Ok; }

private:
    void hold(Instant until) { m_notBefore = std::max(m_notBefore, until); }

    Millis m_pace;
    Instant m_notBefore{};
    Millis m_rest{};
    int m_failures = 0;
    bool m_busy = false;
};

} // namespace freeagent::notify
