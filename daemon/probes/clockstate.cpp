// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/clockstate.h"

#include <sys/timex.h>

namespace freeagent::probes {

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

} // namespace freeagent::probes
