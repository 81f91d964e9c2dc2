// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/counts.h"

namespace freeagent::services {

namespace {
Platform platformAt(size_t index) { return Platform(index / 25); }
BuildStatus statusAt(size_t index) { return BuildStatus(index / 5 % 5); }
Outcome outcomeAt(size_t index) { return Outcome(index % 5); }
} // namespace

void Counts::load(const std::vector<BuildCount> &counts)
{
    m_cells = {};
    for (const BuildCount &count : counts) {
        Cell &cell = m_cells[index(count.platform, count.status, count.outcome)];
        cell.number += count.number;
        cell.runMs += count.runMs;
    }
}

void Counts::add(const Build &build, int sign)
{
    Cell &cell = m_cells[index(build.platform, build.status, build.outcome)];
    cell.number += sign;
    if (build.isTerminal() && build.startedAt && build.completedAt)
        cell.runMs += sign * (toMs(*build.completedAt) - toMs(*build.startedAt));
}

qint64 Counts::number(std::optional<BuildStatus> status, std::optional<Outcome> outcome,
                      std::optional<Platform> platform) const
{
    qint64 sum = 0;
    for (size_t i = 0; i < m_cells.size(); ++i) // asked at every change: no list of them
        if ((!status || *status == statusAt(i)) && (!outcome || *outcome == outcomeAt(i)) && (!platform || *platform == platformAt(i)))
            sum += m_cells[i].number;
    return sum;
}

qint64 Counts::runMs() const
{
    qint64 sum = 0;
    for (const Cell &cell : m_cells)
        sum += cell.runMs;
    return sum;
}

std::vector<BuildCount> Counts::all() const
{
    std::vector<BuildCount> list;
    for (size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i].number)
            list.push_back({platformAt(i), statusAt(i), outcomeAt(i), m_cells[i].number, m_cells[i].runMs});
    return list;
}

} // namespace freeagent::services
