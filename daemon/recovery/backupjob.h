// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/backups.h"
#include "daemon/schedule/job.h"

#include <atomic>

namespace freeagent::recovery {

/// The job "backup": daily at 02:00 UTC, before every optimisation, and when somebody asks. Options: "withStorage".
class BackupJob final : public schedule::Job
{
public:
    explicit BackupJob(Backups &backups)
        : m_backups(backups)
    {
    }

    static schedule::JobSpec spec();
    void start(schedule::RunContextPtr context) override;
    void cancel() override { *m_cancelled = true; }

private:
    Backups &m_backups;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace freeagent::recovery
