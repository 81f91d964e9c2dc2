// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/workerstrips.h"

#include <algorithm>

namespace freeagent::console {

namespace {
constexpr Millis kOften{60'000};

struct Range {
    Time from;
    Time to;
};

/// From the first cell that the range touches to the last.
void paint(QList<StripCell> &cells, const Range &range, Time end, StripCell what)
{
    const auto cellOf = [end](Time at) { return WorkerStrips::kCells - 1 - int((end - at) / WorkerStrips::kCell); };
    if (range.to <= end - WorkerStrips::kCell * WorkerStrips::kCells || range.from > end)
        return;
    const int first = std::clamp(cellOf(range.from), 0, WorkerStrips::kCells - 1);
    const int last = std::clamp(cellOf(std::min(range.to, end)), first, WorkerStrips::kCells - 1);
    std::fill(cells.begin() + first, cells.begin() + last + 1, what);
}
} // namespace

bool WorkerStrips::refresh(const FarmState &state, Time now, bool force)
{
    if (!force && m_at && now - *m_at < kOften)
        return false;
    m_at = now;
    m_strips.clear();
    Time known = now;
    for (const api::BuildItem &build : state.builds())
        known = std::min(known, build.submittedAt);
    for (const api::WorkerItem &worker : state.workers()) {
        QList<StripCell> cells(kCells, StripCell::Unknown);
        paint(cells, {known, now}, now, StripCell::Idle);
        m_strips.insert(worker.id.value, cells);
    }
    for (const api::BuildItem &build : state.builds())
        if (const auto strip = m_strips.find(build.workerId.value); strip != m_strips.end() && build.startedAt)
            paint(*strip, {*build.startedAt, build.completedAt.value_or(now)}, now, StripCell::Busy);
    for (const api::WorkerItem &worker : state.workers()) {
        QList<StripCell> &cells = m_strips[worker.id.value];
        if (worker.hold && worker.currentBuilds.isEmpty())
            paint(cells, {worker.hold->since, now}, now, StripCell::Held);
        if (!worker.online && worker.lastSeenAt)
            paint(cells, {*worker.lastSeenAt, now}, now, StripCell::Offline);
    }
    return true;
}

const QList<StripCell> &WorkerStrips::of(const QByteArray &worker) const
{
    const auto strip = m_strips.constFind(worker);
    return strip == m_strips.cend() ? m_none : *strip;
}

std::optional<double> WorkerStrips::busyPart(const QByteArray &worker) const
{
    const QList<StripCell> &cells = of(worker);
    const auto known = cells.size() - cells.count(StripCell::Unknown);
    if (known == 0)
        return std::nullopt;
    return double(cells.count(StripCell::Busy)) / double(known);
}

} // namespace freeagent::console
