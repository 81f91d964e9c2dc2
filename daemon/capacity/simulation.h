// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/capacity/weekrun.h"

namespace freeagent::capacity {

inline constexpr int kQueueWarning = 10;
inline constexpr int kQueueCritical = 20;
inline constexpr Millis kLongestWarning = std::chrono::minutes(15);

struct Band {
    int p50 = 0;
    int p95 = 0;
    int max = 0;

    friend bool operator==(const Band &, const Band &) = default;
};

/// When the queue of the middle week passes the critical line.
struct Crossing {
    int minuteOfWeek = 0;
    double hoursAfterEmpty = 0; ///< since it was last empty
};

/// What the simulated weeks have in common.
struct Simulation {
    Slots farm;
    std::array<Band, kHoursOfWeek> queueByHour{};
    Band peak;                       ///< the highest of each, minute by minute
    std::optional<Crossing> critical;
    std::optional<Millis> meanWait;  ///< nothing when some builds never start, or there are none
    std::optional<Millis> waitP95;   ///< nothing when more than a twentieth never starts, or there are none
    double utilisation = 0;          ///< of the slots' time; 0 without slots
    double hoursAbove10 = 0;         ///< a week, mean
    double hoursAbove20 = 0;
    Millis longestAbove10{};         ///< longest stretch of a week, at the 95th percentile of weeks
    double longWaits = 0;            ///< waits above 10 minutes a week, mean; a build that never starts is one
    std::array<double, kHoursOfWeek> longWaitsByHour{}; ///< by hour of submission
    bool keepsUp = true;             ///< more work fits than comes: the queue does not grow from week to week

    /// The alert rules hold: at most 20 wait in 95 of 100 minutes of every hour, and more than 10 never for longer than 15 minutes.
    bool keepsThresholds() const;
    int worstHour() const; ///< with the highest p95
};

/// Nothing when it was stopped. Pure: equal scenarios give equal answers.
std::optional<Simulation> simulate(const Scenario &scenario, const Slots &farm, const GoOn &goOn);

/// Slots that would be busy all the time, by platform and in all.
struct Load {
    double ios = 0;
    double android = 0;
    double total() const { return ios + android; }
};
Load loadOf(const Scenario &scenario);

} // namespace freeagent::capacity
