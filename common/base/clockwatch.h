// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

namespace freeagent {

/// Notices when somebody sets the wall clock. One thread.
class ClockWatch
{
public:
    struct Jump {
        Time at{}; ///< by the new time
        Millis by{};
        Instant seen{};
    };

    /// Less than `least` between two looks is no jump: slewing moves a clock a little at a time.
    explicit ClockWatch(Millis least = std::chrono::seconds(1)) : m_least(least) { }

    /// False when the clock was set since the last look.
    bool look(const Clock &clock);
    /// The last one.
    const std::optional<Jump> &jump() const { return m_jump; }
    /// Nobody has set it for so long, as far as was looked.
    bool isSteadyFor(Millis span, const Clock &clock) const { return !m_jump || clock.monotonic() - m_jump->seen >= span; }

private:
    Millis m_least;
    std::optional<Millis> m_offset; ///< wall clock less monotonic one
    std::optional<Jump> m_jump;
};

} // namespace freeagent
