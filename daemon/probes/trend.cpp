// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/trend.h"

#include <algorithm>
#include <vector>

namespace freeagent::probes {

namespace {
constexpr size_t kPoints = 361; // six hours
constexpr double kStep = 60;    // seconds
constexpr size_t kFewest = 10;
constexpr size_t kStretches = 24;
constexpr double kFarAway = 30.0 * 86'400;
} // namespace

void Trend::add(Instant at, qint64 freeBytes)
{
    const double now = double(at.time_since_epoch().count()) / 1000;
    if (!m_points.empty() && now - m_points.back().seconds < kStep)
        return;
    m_points.push_back({now, double(freeBytes)});
    if (m_points.size() > kPoints)
        m_points.pop_front();
    reckon();
}

void Trend::reckon()
{
    m_secondsToFull.reset();
    if (m_points.size() < kFewest)
        return;
    const size_t steps = m_points.size() - 1;
    const size_t number = std::min(kStretches, steps);
    std::vector<Point> stretches; // what changed in which time
    for (size_t i = 0; i < number; ++i) {
        const Point &from = m_points[i * steps / number];
        const Point &to = m_points[(i + 1) * steps / number];
        stretches.push_back({to.seconds - from.seconds, to.bytes - from.bytes});
    }
    std::sort(stretches.begin(), stretches.end(), [](const Point &a, const Point &b) { return a.bytes / a.seconds < b.bytes / b.seconds; });
    Point sum{0, 0};
    for (size_t i = 1; i + 1 < stretches.size(); ++i) {
        sum.seconds += stretches[i].seconds;
        sum.bytes += stretches[i].bytes;
    }
    const double seconds = sum.bytes < 0 ? m_points.back().bytes * sum.seconds / -sum.bytes : kFarAway;
    if (seconds < kFarAway)
        m_secondsToFull = qint64(seconds);
}

} // namespace freeagent::probes
