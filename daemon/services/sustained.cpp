// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/sustained.h"

namespace freeagent::services {

void Sustained::observe(double value, Instant now)
{
    m_firing = isFiring(now);
    if (value <= m_limits.above)
        m_above.reset();
    else if (!m_above)
        m_above = now;
    if (!m_firing || value >= m_limits.clearBelow)
        m_below.reset();
    else if (!m_below)
        m_below = now;
}

void Sustained::resume(double value, Instant now, Millis heldFor)
{
    observe(value, now);
    if (m_above)
        m_above = now - std::max(Millis(0), heldFor);
}

bool Sustained::isFiring(Instant now) const
{
    return m_firing ? !falls(now) : rises(now);
}

std::optional<Millis> Sustained::heldFor(Instant now) const
{
    return m_above ? std::optional(now - *m_above) : std::nullopt;
}

} // namespace freeagent::services
