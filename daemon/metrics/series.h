// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/packing.h"
#include "daemon/ports/metricstore.h"

#include <QString>

namespace freeagent::metrics {

/// What a series shows.
struct SeriesInfo {
    QByteArray name;
    QByteArray unit; ///< "builds", "workers", "seconds", "ratio", "bytes"
    QString help;
};

/// One point of a chart: a step's beginning and what was seen in it.
struct Point {
    Time at{};
    Figure figure;
};

/// Which part of the past a chart shows, and how closely.
struct Window {
    Time from{};
    Time to{};
    int step = 0; ///< seconds
};

/// How long rows of a grain are kept.
Millis keptFor(Grain grain);

/// The window that was asked for, with a step that the history can give: `wantedStep` when it is one (0: chosen, so that there are
/// a thousand points at most), made coarser where only coarser rows are left.
Window fitted(Time from, Time to, int wantedStep, Time now);
/// The coarsest grain that still shows such steps.
Grain grainFor(const Window &window);

/// The points of one series in rows that are in order of time. Steps without a row have no point.
std::vector<Point> pointsOf(const MetricStore::Rows &rows, const QByteArray &name, int step);

constexpr Time floored(Time at, Millis width)
{
    const auto ms = at.time_since_epoch().count();
    const auto w = width.count();
    return Time(Millis((ms >= 0 ? ms / w : (ms - w + 1) / w) * w));
}
constexpr Millis widthOf(Grain grain) { return std::chrono::seconds(int(grain)); }

} // namespace freeagent::metrics
