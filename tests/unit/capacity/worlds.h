// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/capacity/plan.h"

namespace freeagent::test {

inline const capacity::GoOn kAlways = [] { return true; };

/// 2026-01-05 00:00 UTC, a Monday.
inline constexpr Time kMonday = fromMs(1'767'571'200'000);

/// So many builds an hour from 09:00 to 17:00 of every working day, `weeks` weeks before kMonday, each run taking `run`.
inline capacity::Observed workingWeeks(int weeks, int buildsPerHour, Millis run, Platform platform = Platform::Ios)
{
    capacity::Observed observed{kMonday - std::chrono::weeks(weeks), kMonday, {}, {}};
    observed.submissions.emplace_back(observed.since - std::chrono::days(1), platform); // the farm is older than the period
    for (int day = 0; day < weeks * 7; ++day)
        for (int hour = 9; hour < 17 && day % 7 < 5; ++hour)
            for (int i = 0; i < buildsPerHour; ++i) {
                const Time at = observed.since + std::chrono::days(day) + std::chrono::hours(hour) + i * Millis(3'600'000 / buildsPerHour);
                observed.submissions.emplace_back(at, platform);
                const Time start = at + std::chrono::minutes(2);
                observed.finished.push_back({platform, Outcome::Success, FailureClass::None, {"w"}, at, start, start + run});
            }
    return observed;
}

} // namespace freeagent::test
