// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clockwatch.h"

#include <utility>

namespace freeagent {

bool ClockWatch::look(const Clock &clock)
{
    const Millis offset = clock.now().time_since_epoch() - clock.monotonic().time_since_epoch();
    const Millis by = offset - std::exchange(m_offset, offset).value_or(offset);
    if (by < m_least && by > -m_least)
        return true;
    m_jump = Jump{clock.now(), by, clock.monotonic()};
    return false;
}

} // namespace freeagent
