// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"

#include <array>

namespace freeagent::services {

/// How many builds there are of each kind, kept in memory so that health and statistics cost no query.
class Counts
{
public:
    void load(const std::vector<BuildCount> &counts);
    void add(const Build &build, int sign);

    qint64 number(std::optional<BuildStatus> status = {}, std::optional<Outcome> outcome = {},
                  std::optional<Platform> platform = {}) const;
    qint64 runMs() const; ///< of all finished builds
    std::vector<BuildCount> all() const;

private:
    static size_t index(Platform platform, BuildStatus status, Outcome outcome)
    {
        return (size_t(platform) * 5 + size_t(status)) * 5 + size_t(outcome);
    }
    struct Cell {
        qint64 number = 0;
        qint64 runMs = 0;
    };
    std::array<Cell, 50> m_cells{};
};

} // namespace freeagent::services
