// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <array>

namespace freeagent::store {

/// What a group of changes does to the numbers of builds of each kind, gathered so that a kind is written once a group.
class CountDeltas
{
public:
    struct Cell {
        qint64 number = 0;
        qint64 runMs = 0;
    };

    void add(Platform platform, BuildStatus status, Outcome outcome, qint64 number, qint64 runMs)
    {
        Cell &cell = m_cells[(size_t(platform) * kStatuses + size_t(status)) * kOutcomes + size_t(outcome)];
        cell.number += number;
        cell.runMs += runMs;
    }
    void add(const CountDeltas &other)
    {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            m_cells[i].number += other.m_cells[i].number;
            m_cells[i].runMs += other.m_cells[i].runMs;
        }
    }
    /// Calls `visit(platform, status, outcome, cell)` for every kind that changes; stops when it returns false.
    template <class Visit>
    bool each(Visit visit) const
    {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            if (m_cells[i].number == 0 && m_cells[i].runMs == 0)
                continue;
            const auto kind = i / kOutcomes;
            if (!visit(Platform(kind / kStatuses), BuildStatus(kind % kStatuses), Outcome(i % kOutcomes), m_cells[i]))
                return false;
        }
        return true;
    }

    static qint64 runMs(const std::optional<Time> &startedAt, const std::optional<Time> &completedAt)
    {
        return startedAt && completedAt ? (*completedAt - *startedAt).count() : 0;
    }

private:
    static constexpr size_t kStatuses = 5;
    static constexpr size_t kOutcomes = 5;
    std::array<Cell, 2 * kStatuses * kOutcomes> m_cells{};
};

} // namespace freeagent::store
