// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/capacity/trace.h"

#include <functional>

namespace freeagent::capacity {

inline constexpr int kMinutesOfWeek = kHoursOfWeek * 60;

/// How many builds can run at once, by what the workers take.
struct Slots {
    int any = 0;
    int ios = 0;
    int android = 0;

    int total() const { return any + ios + android; }
    friend bool operator==(const Slots &, const Slots &) = default;
};

/// Asked now and then by long calculations: false means to stop.
using GoOn = std::function<bool()>;

/// One simulated week, after another one that filled the farm.
struct WeekRun {
    std::vector<int> queueByMinute; ///< builds that wait, each minute
    std::vector<double> waits;      ///< seconds, of the builds submitted in this week and started ever
    std::vector<double> waitsAbove10ByHour; ///< number of waits above 10 minutes by hour of submission
    qint64 unserved = 0;            ///< submitted in this week and never started: no worker takes them
    double busySeconds = 0;
};

/// False when it was stopped; `into` is then of no use. `arrivals` cover two weeks.
bool runWeek(const std::vector<Arrival> &arrivals, const Slots &farm, const GoOn &goOn, WeekRun &into);

} // namespace freeagent::capacity
