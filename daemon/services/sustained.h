// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

namespace freeagent::services {

/// Says whether a number has been above a limit for longer than a time, and takes it back only when it has been below a lower one
/// for some time: a queue that swings about the limit does not ring twice. Told of every change it is exact at any moment; nothing
/// needs to be told in between. Thread: its user's.
class Sustained
{
public:
    struct Limits {
        double above;
        Millis holds; ///< longer than this
        double clearBelow;
        Millis clearHolds; ///< this long
    };
    explicit constexpr Sustained(Limits limits) : m_limits(limits) {}

    void observe(double value, Instant now);
    /// It was above already before `now`, for this long: what a restart can prove from what it finds.
    void resume(double value, Instant now, Millis heldFor);
    bool isFiring(Instant now) const;
    /// For how long it is above the limit; nothing when it is not.
    std::optional<Millis> heldFor(Instant now) const;

private:
    bool rises(Instant now) const { return m_above && now - *m_above > m_limits.holds; }
    bool falls(Instant now) const { return m_below && now - *m_below >= m_limits.clearHolds; }

    Limits m_limits;
    bool m_firing = false;
    std::optional<Instant> m_above; ///< since when it is above the limit
    std::optional<Instant> m_below; ///< since when it is below the lower one, while firing
};

} // namespace freeagent::services
