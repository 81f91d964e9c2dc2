// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

namespace freeagent::test {

/// A clock that moves only when told. Starts at 2026-01-05 09:00 UTC, a Monday.
class FakeClock final : public Clock
{
public:
    Time now() const override { return m_now; }
    Instant monotonic() const override { return m_monotonic; }
    void advance(Millis by)
    {
        m_now += by;
        m_monotonic += by;
    }
    /// Somebody sets the wall clock; the monotonic one does not care.
    void jumpWallClock(Millis by) { m_now += by; }

private:
    Time m_now = fromMs(1'767'603'600'000);
    Instant m_monotonic{Millis(1'000'000)};
};

} // namespace freeagent::test
