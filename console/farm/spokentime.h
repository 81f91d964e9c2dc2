// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QString>

/// Times and durations as people of the present language say them. Times are shown in the zone of the machine.
namespace freeagent::console {

/// "40 s", "12 min", "1 h 5 min", "3 d 4 h"; rounded down.
QString spokenDuration(Millis duration);
/// "14:02" on the day of `now`, else "Mon 14:02" within six days, else the short date and time.
QString spokenTime(Time time, Time now);
/// "14:02:07", as log lines carry it.
QString logTime(Time time);

} // namespace freeagent::console
