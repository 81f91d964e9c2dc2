// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/clockstate.h"

#include <cstdlib>
#include <sys/timex.h>

namespace freeagent::probes {

namespace {
constexpr Millis kJump = std::chrono::seconds(1);
}

ClockState clockState()
{
    timex kernel{};
    kernel.modes = 0; // only ask
    const int state = ::adjtimex(&kernel);
    if (state < 0)
        return {};
    const bool isSynchronised = state != TIME_ERROR && !(kernel.status & STA_UNSYNC);
    return {isSynchronised, isSynchronised ? std::optional<qint64>(kernel.maxerror / 1000) : std::nullopt};
}

void ClockWatch::look(const Clock &clock)
{
    const Millis offset = clock.now().time_since_epoch() - clock.monotonic().time_since_epoch();
    if (m_offset && (offset - *m_offset >= kJump || *m_offset - offset >= kJump))
        m_jump = Jump{clock.now(), offset - *m_offset};
    // Slewing moves it a little at a time; that is no jump.
    m_offset = offset;
}

} // namespace freeagent::probes
