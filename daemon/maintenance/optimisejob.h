// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databaseupkeep.h"
#include "daemon/schedule/job.h"

namespace freeagent::maintenance {

/// The job "optimise": statistics, indices and, with the option "full" (a maintenance is on, changes may wait), the rewriting of the file
/// when it pays. Without it nothing holds up a change for more than some milliseconds.
class OptimiseJob final : public schedule::Job
{
public:
    explicit OptimiseJob(DatabaseUpkeep &upkeep)
        : m_upkeep(upkeep)
    {
    }

    /// Its row in the schedule: Sunday 02:00 UTC, after a backup, not when a maintenance did it.
    static schedule::JobSpec spec();
    void start(schedule::RunContextPtr context) override;

private:
    DatabaseUpkeep &m_upkeep;
};

/// The job "analyse": statistics for the planner every day, so that a table that grew is not read from end to end, and empty pages back to
/// the file system.
class AnalyseJob final : public schedule::Job
{
public:
    explicit AnalyseJob(DatabaseUpkeep &upkeep)
        : m_upkeep(upkeep)
    {
    }

    static schedule::JobSpec spec(); ///< daily 01:30 UTC
    void start(schedule::RunContextPtr context) override;

private:
    DatabaseUpkeep &m_upkeep;
};

} // namespace freeagent::maintenance
