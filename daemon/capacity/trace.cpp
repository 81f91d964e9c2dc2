// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/trace.h"

#include <cmath>

namespace freeagent::capacity {

namespace {
double step(Scenario::Arrivals arrivals, Dice &dice)
{
    return arrivals == Scenario::Arrivals::Even ? 1 : -std::log1p(-dice.roll());
}
} // namespace

/// Walks along the rising number of expected builds; each step of one (on average) is a build.
void drawArrivals(const Scenario &scenario, quint64 seed, int weeks, std::vector<Arrival> &into)
{
    Dice dice(seed);
    into.clear();
    double togo = step(scenario.arrivals, dice);
    for (int hour = 0; hour < weeks * kHoursOfWeek; ++hour) {
        const int ofWeek = hour % kHoursOfWeek;
        const double rate = scenario.demand.total(ofWeek);
        const double iosShare = rate > 0 ? scenario.demand.perHour[size_t(Platform::Ios)][size_t(ofWeek)] / rate : 0;
        double done = 0;
        for (; done + togo <= rate; togo = step(scenario.arrivals, dice)) {
            done += togo;
            const Platform platform = dice.roll() < iosShare ? Platform::Ios : Platform::Android;
            const Millis run = scenario.run[size_t(platform)].draw(dice.roll());
            into.push_back({(hour + done / rate) * 3600, double(run.count()) / 1000, platform});
        }
        togo -= rate - done;
    }
}

} // namespace freeagent::capacity
