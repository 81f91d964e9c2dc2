// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/advice.h"

#include <algorithm>
#include <numeric>

namespace freeagent::capacity {

namespace {
constexpr int kHoursTried = 3;
constexpr int kDayBegins = 6;  ///< an hour of the night need not be moved into the night
constexpr int kDayEnds = 22;
constexpr double kWorthSaying = 1; ///< percent

double removed(const Simulation &before, const Simulation &after)
{
    return std::max(0.0, (before.longWaits - after.longWaits) / before.longWaits * 100);
}

QString percent(double share) { return QString::number(share, 'f', 0) + QStringLiteral(" %"); }

std::optional<Advice> addWorker(const Scenario &scenario, const Simulation &present, const GoOn &goOn)
{
    const Load load = loadOf(scenario);
    const Slots &farm = present.farm;
    Slots grown = farm;
    if (farm.any > 0 || farm.total() == 0)
        ++grown.any;
    else
        ++(load.ios / std::max(1, farm.ios) >= load.android / std::max(1, farm.android) ? grown.ios : grown.android);
    const auto after = simulate(scenario, grown, goOn);
    if (!after)
        return std::nullopt;
    const double share = removed(present, *after);
    const QString kind = grown.ios > farm.ios ? QStringLiteral(" for iOS") : grown.android > farm.android ? QStringLiteral(" for Android") : QString();
    return Advice{"add_worker", QStringLiteral("One more worker%1 removes %2 of the waits above 10 minutes.").arg(kind, percent(share)), share, 1, {}};
}

/// The hours of the day whose builds wait long most often.
std::vector<int> worstHours(const Simulation &present)
{
    std::array<double, 24> waits{};
    for (int hour = 0; hour < kHoursOfWeek; ++hour)
        waits[size_t(hour % 24)] += present.longWaitsByHour[size_t(hour)];
    std::vector<int> hours(kDayEnds - kDayBegins);
    std::iota(hours.begin(), hours.end(), kDayBegins);
    std::stable_sort(hours.begin(), hours.end(), [&waits](int a, int b) { return waits[size_t(a)] > waits[size_t(b)]; });
    hours.resize(kHoursTried);
    return hours;
}

std::optional<Advice> moveHour(const Scenario &scenario, const Simulation &present, const GoOn &goOn)
{
    std::optional<Advice> best;
    for (const int hour : worstHours(present)) {
        Scenario moved = scenario;
        moved.demand = scenario.demand.withHourMovedToNight(hour);
        const auto after = simulate(moved, present.farm, goOn);
        if (!after)
            break;
        const double share = removed(present, *after);
        if (best && *best->removesPercent >= share)
            continue;
        best = Advice{"move_hour",
                      QStringLiteral("Moving the builds of %1:00 to %2:00 into the night removes %3 of the waits above 10 minutes.")
                          .arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0')).arg(percent(share)),
                      share, {}, hour};
    }
    return best;
}

std::optional<Advice> reachThresholds(const Simulation &present, const std::optional<Slots> &recommended)
{
    if (!recommended || recommended->total() <= present.farm.total())
        return std::nullopt;
    const int more = recommended->total() - present.farm.total();
    return Advice{"reach_thresholds",
                  QStringLiteral("%1 more %2 the queue below its alert lines.").arg(more).arg(more == 1 ? QStringLiteral("worker keeps") : QStringLiteral("workers keep")),
                  {}, more, {}};
}
} // namespace

QList<Advice> adviceFor(const Scenario &scenario, const Simulation &present, const std::optional<Slots> &recommended, const GoOn &goOn)
{
    QList<Advice> advice;
    if (const auto more = reachThresholds(present, recommended))
        advice.append(*more);
    if (present.longWaits <= 0)
        return advice;
    QList<Advice> remedies;
    for (const auto &remedy : {addWorker(scenario, present, goOn), moveHour(scenario, present, goOn)})
        if (remedy && *remedy->removesPercent >= kWorthSaying)
            remedies.append(*remedy);
    std::stable_sort(remedies.begin(), remedies.end(), [](const Advice &a, const Advice &b) { return *a.removesPercent > *b.removesPercent; });
    return advice + remedies;
}

} // namespace freeagent::capacity
