// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/backups.h"
#include "daemon/schedule/job.h"

#include <atomic>

namespace freeagent::recovery {

/// The job "backup": daily at 02:00 UTC, before every optimisation, and when somebody asks. Options: "withStorage". And the job
/// "storage-backup", which some farms have besides: the same on Sundays, always with the files of builds.
class BackupJob final : public schedule::Job
{
public:
    explicit BackupJob(Backups &backups, bool alwaysWithStorage = false)
        : m_backups(backups)
        , m_alwaysWithStorage(alwaysWithStorage)
    {
    }

    static schedule::JobSpec spec();
    static schedule::JobSpec storageSpec();
    void start(schedule::RunContextPtr context) override;
    void cancel() override { *m_cancelled = true; }

private:
    Backups &m_backups;
    const bool m_alwaysWithStorage;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace freeagent::recovery
