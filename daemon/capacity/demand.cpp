// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/demand.h"

#include <numeric>

namespace freeagent::capacity {

namespace {
constexpr int kDayBegins = 9;
constexpr int kDayEnds = 17;
constexpr int kWorkingDays = 5;
constexpr int kNightHours = 5;

double sum(const WeekCurve &curve) { return std::accumulate(curve.begin(), curve.end(), 0.0); }
} // namespace

double Demand::perWeek() const { return sum(perHour[0]) + sum(perHour[1]); }

double Demand::iosShare() const
{
    const double week = perWeek();
    return week > 0 ? sum(perHour[size_t(Platform::Ios)]) / week : 0;
}

WeekCurve Demand::all() const
{
    WeekCurve curve;
    for (int hour = 0; hour < kHoursOfWeek; ++hour)
        curve[size_t(hour)] = total(hour);
    return curve;
}

Demand Demand::scaled(double factor) const
{
    Demand demand = *this;
    for (WeekCurve &curve : demand.perHour)
        for (double &builds : curve)
            builds *= factor;
    return demand;
}

Demand Demand::withIosShare(double share) const
{
    Demand demand;
    for (int hour = 0; hour < kHoursOfWeek; ++hour) {
        demand.perHour[size_t(Platform::Ios)][size_t(hour)] = total(hour) * share;
        demand.perHour[size_t(Platform::Android)][size_t(hour)] = total(hour) * (1 - share);
    }
    return demand;
}

Demand Demand::withHourMovedToNight(int hourOfDay) const
{
    Demand demand = *this;
    for (WeekCurve &curve : demand.perHour)
        for (int day = 0; day < 7; ++day) {
            const double moved = std::exchange(curve[size_t(day * 24 + hourOfDay)], 0.0);
            const int night = (day + 1) % 7 * 24;
            for (int hour = 0; hour < kNightHours; ++hour)
                curve[size_t(night + hour)] += moved / kNightHours;
        }
    return demand;
}

Demand workday(double buildsPerDay, double iosShare)
{
    Demand demand;
    for (int day = 0; day < kWorkingDays; ++day)
        for (int hour = kDayBegins; hour < kDayEnds; ++hour)
            demand.perHour[0][size_t(day * 24 + hour)] = buildsPerDay / (kDayEnds - kDayBegins);
    return demand.withIosShare(iosShare);
}

QString hourName(int hourOfWeek)
{
    static const std::array<QString, 7> kDays{QStringLiteral("Monday"), QStringLiteral("Tuesday"), QStringLiteral("Wednesday"),
                                              QStringLiteral("Thursday"), QStringLiteral("Friday"), QStringLiteral("Saturday"),
                                              QStringLiteral("Sunday")};
    return QStringLiteral("%1 %2:00").arg(kDays[size_t(hourOfWeek / 24 % 7)]).arg(hourOfWeek % 24, 2, 10, QLatin1Char('0'));
}

} // namespace freeagent::capacity
