// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <array>

namespace freeagent::capacity {

inline constexpr int kHoursOfWeek = 168;
/// Builds an hour, by the hour of the week: 0 begins on Monday at 00:00, local time.
using WeekCurve = std::array<double, kHoursOfWeek>;

/// What comes in, by platform.
struct Demand {
    std::array<WeekCurve, 2> perHour{};

    double total(int hour) const { return perHour[0][size_t(hour)] + perHour[1][size_t(hour)]; }
    double perWeek() const;
    double perDay() const { return perWeek() / 7; } ///< mean over all days of the week
    double iosShare() const;                        ///< 0 without any demand
    WeekCurve all() const;

    Demand scaled(double factor) const;
    /// The same total, hour by hour, in which iOS has this share (0 to 1).
    Demand withIosShare(double share) const;
    /// What came at this hour of every day comes in the following night instead, spread over 00:00 to 05:00.
    Demand withHourMovedToNight(int hourOfDay) const;

    friend bool operator==(const Demand &, const Demand &) = default;
};

/// A preset, not a measurement: `buildsPerDay` builds evenly from 09:00 to 17:00, Monday to Friday, nothing else.
Demand workday(double buildsPerDay, double iosShare);

/// "Tuesday 15:00".
QString hourName(int hourOfWeek);

} // namespace freeagent::capacity
