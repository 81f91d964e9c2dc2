// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/drill/drill.h"
#include "daemon/drill/drillbook.h"
#include "daemon/recovery/lane.h"
#include "daemon/schedule/job.h"

#include <atomic>

namespace freeagent::drill {

/// The job "drill": weekly by itself, and when somebody asks. Every run that began goes into the book.
class DrillJob final : public schedule::Job
{
public:
    /// All of it outlives this.
    DrillJob(DrillBook &book, Tools tools, Ground ground);
    ~DrillJob() override;

    static schedule::JobSpec spec();
    /// Removes what a kill left of the last one. Once, at start.
    void clean();
    void start(schedule::RunContextPtr context) override;
    void cancel() override { *m_cancelled = true; }

private:
    recovery::Step stepOf(const schedule::RunContextPtr &context);

    DrillBook &m_book;
    Tools m_tools;
    Ground m_ground;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    recovery::Lane m_lane; ///< ends first: its work uses what is above
};

} // namespace freeagent::drill
