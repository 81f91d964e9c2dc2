// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/simulation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace freeagent::capacity {

namespace {
Band bandOf(std::vector<int> &values)
{
    std::sort(values.begin(), values.end());
    return {values[rankOf(0.5, values.size())], values[rankOf(0.95, values.size())], values.back()};
}

int longestStretchAbove(const std::vector<int> &queue, int line)
{
    int longest = 0;
    int present = 0;
    for (const int waiting : queue) {
        present = waiting > line ? present + 1 : 0;
        longest = std::max(longest, present);
    }
    return longest;
}

double hoursAbove(const std::vector<WeekRun> &weeks, int line)
{
    qint64 minutes = 0;
    for (const WeekRun &week : weeks)
        minutes += std::count_if(week.queueByMinute.begin(), week.queueByMinute.end(), [line](int waiting) { return waiting > line; });
    return double(minutes) / 60 / double(weeks.size());
}

/// The queue of all weeks in the minutes [from, from + length).
std::vector<int> queueIn(const std::vector<WeekRun> &weeks, int from, int length)
{
    std::vector<int> values;
    values.reserve(weeks.size() * size_t(length));
    for (const WeekRun &week : weeks)
        values.insert(values.end(), week.queueByMinute.begin() + from, week.queueByMinute.begin() + from + length);
    return values;
}

/// Minute by minute over all weeks: the highest of each band, and when the middle week first passes the critical line.
void followMinutes(const std::vector<WeekRun> &weeks, Simulation &into)
{
    int empty = 0;
    for (int minute = 0; minute < kMinutesOfWeek; ++minute) {
        std::vector<int> values = queueIn(weeks, minute, 1);
        const Band band = bandOf(values);
        into.peak = {std::max(into.peak.p50, band.p50), std::max(into.peak.p95, band.p95), std::max(into.peak.max, band.max)};
        if (band.p50 == 0)
            empty = minute;
        else if (band.p50 > kQueueCritical && !into.critical)
            into.critical = Crossing{minute, double(minute - empty) / 60};
    }
}

void summariseQueue(const std::vector<WeekRun> &weeks, Simulation &into)
{
    for (int hour = 0; hour < kHoursOfWeek; ++hour) {
        std::vector<int> values = queueIn(weeks, hour * 60, 60);
        into.queueByHour[size_t(hour)] = bandOf(values);
    }
    followMinutes(weeks, into);
    std::vector<int> stretches;
    for (const WeekRun &week : weeks)
        stretches.push_back(longestStretchAbove(week.queueByMinute, kQueueWarning));
    into.longestAbove10 = std::chrono::minutes(bandOf(stretches).p95);
    into.hoursAbove10 = hoursAbove(weeks, kQueueWarning);
    into.hoursAbove20 = hoursAbove(weeks, kQueueCritical);
}

void summariseWaits(const std::vector<WeekRun> &weeks, Simulation &into)
{
    std::vector<double> waits;
    qint64 unserved = 0;
    for (const WeekRun &week : weeks) {
        waits.insert(waits.end(), week.waits.begin(), week.waits.end());
        unserved += week.unserved;
        for (size_t hour = 0; hour < kHoursOfWeek; ++hour)
            into.longWaitsByHour[hour] += week.waitsAbove10ByHour[hour] / double(weeks.size());
    }
    into.longWaits = std::accumulate(into.longWaitsByHour.begin(), into.longWaitsByHour.end(), 0.0) + double(unserved) / double(weeks.size());
    const size_t builds = waits.size() + size_t(unserved);
    if (builds == 0)
        return;
    const auto inMs = [](double seconds) { return Millis(qint64(seconds * 1000)); };
    if (unserved == 0)
        into.meanWait = inMs(std::accumulate(waits.begin(), waits.end(), 0.0) / double(builds));
    if (const size_t rank = rankOf(0.95, builds); rank < waits.size()) {
        std::nth_element(waits.begin(), waits.begin() + qint64(rank), waits.end());
        into.waitP95 = inMs(waits[rank]);
    }
}

bool hasRoom(const Load &load, const Slots &farm)
{
    // Without any work nothing needs a slot.
    const auto fits = [](double work, int slots) { return work <= 0 || work < slots; };
    return fits(load.total(), farm.total()) && fits(load.ios, farm.ios + farm.any) && fits(load.android, farm.android + farm.any);
}

Simulation summary(const Scenario &scenario, const Slots &farm, const std::vector<WeekRun> &weeks)
{
    Simulation simulation;
    simulation.farm = farm;
    simulation.keepsUp = hasRoom(loadOf(scenario), farm);
    summariseQueue(weeks, simulation);
    summariseWaits(weeks, simulation);
    double busy = 0;
    for (const WeekRun &week : weeks)
        busy += week.busySeconds;
    if (farm.total() > 0)
        simulation.utilisation = busy / (double(farm.total()) * kSecondsOfWeek * double(weeks.size()));
    return simulation;
}
} // namespace

bool Simulation::keepsThresholds() const
{
    const auto calm = [](const Band &band) { return band.p95 <= kQueueCritical; };
    return std::all_of(queueByHour.begin(), queueByHour.end(), calm) && longestAbove10 <= kLongestWarning;
}

int Simulation::worstHour() const
{
    const auto less = [](const Band &a, const Band &b) { return a.p95 < b.p95; };
    return int(std::max_element(queueByHour.begin(), queueByHour.end(), less) - queueByHour.begin());
}

Load loadOf(const Scenario &scenario)
{
    const auto load = [&scenario](Platform platform) {
        const WeekCurve &curve = scenario.demand.perHour[size_t(platform)];
        return std::accumulate(curve.begin(), curve.end(), 0.0) * double(scenario.run[size_t(platform)].mean().count()) / 1000 / kSecondsOfWeek;
    };
    return {load(Platform::Ios), load(Platform::Android)};
}

std::optional<Simulation> simulate(const Scenario &scenario, const Slots &farm, const GoOn &goOn)
{
    std::vector<WeekRun> weeks(size_t(std::max(1, scenario.runs)));
    std::vector<Arrival> arrivals;
    for (size_t i = 0; i < weeks.size(); ++i) {
        drawArrivals(scenario, scenario.seed + i, 2, arrivals);
        if (!runWeek(arrivals, farm, goOn, weeks[i]))
            return std::nullopt;
    }
    return summary(scenario, farm, weeks);
}

} // namespace freeagent::capacity
