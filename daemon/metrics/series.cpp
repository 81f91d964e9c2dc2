// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/series.h"

#include <array>

namespace freeagent::metrics {

namespace {
constexpr qint64 kMostPoints = 1000;
constexpr std::array kGrains{Grain::Sample, Grain::Minutes, Grain::Hour};
/// Steps that people can read on an axis.
constexpr std::array kSteps{10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400, 172800, 604800};

int chosenStep(Millis span)
{
    for (int step : kSteps)
        if (span.count() / 1000 / step < kMostPoints)
            return step;
    return kSteps.back();
}
} // namespace

Millis keptFor(Grain grain)
{
    switch (grain) {
    case Grain::Sample: return std::chrono::hours(24);
    case Grain::Minutes: return std::chrono::days(31);
    case Grain::Hour: break;
    }
    return std::chrono::days(2 * 366);
}

Window fitted(Time from, Time to, int wantedStep, Time now)
{
    int step = wantedStep > 0 ? wantedStep : chosenStep(to - from);
    int least = int(Grain::Hour);
    for (Grain grain : {Grain::Minutes, Grain::Sample})
        if (now - from <= keptFor(grain))
            least = int(grain);
    step = std::max(step, least);
    step = (step + least - 1) / least * least;
    return {floored(from, std::chrono::seconds(step)), to, step};
}

Grain grainFor(const Window &window)
{
    Grain coarsest = Grain::Sample;
    for (Grain grain : kGrains)
        if (window.step % int(grain) == 0)
            coarsest = grain;
    return coarsest;
}

std::vector<Point> pointsOf(const MetricStore::Rows &rows, const QByteArray &name, int step)
{
    std::vector<Point> points;
    for (const SampleRow &row : rows) {
        const auto figure = figureIn(row.body, name);
        if (!figure)
            continue;
        const Time at = floored(row.at, std::chrono::seconds(step));
        if (points.empty() || points.back().at != at)
            points.push_back({at, {}});
        points.back().figure.add(*figure);
    }
    return points;
}

} // namespace freeagent::metrics
