// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/artifacts/disktrash.h"
#include "daemon/ports/artifactstore.h"
#include "daemon/probes/probes.h"
#include "daemon/retention/retention.h"
#include "daemon/schedule/job.h"
#include "daemon/store/retentionrows.h"

namespace freeagent::controller {

/// Everything that keeps disks from filling up: retention, its nightly job, and the probes. Thread: main.
class Keeping : public QObject
{
    Q_OBJECT
public:
    struct Disk {
        QString dataFolder;
        QString storageFolder;
        std::unique_ptr<artifacts::DiskTrash> trash;
    };
    Keeping(store::SqliteStore &store, services::Ledger &ledger, Disk disk, const config::Settings &settings, const Clock &clock);
    ~Keeping() override;

    void load(const HotState &state) { m_retention.load(state.records); }
    /// Compares files with rows: what a kill left of the trash first, then the stored files.
    void reconcile(Store &store, ArtifactStore &artifacts);
    void tick(); ///< once a second

    retention::Retention &retention() { return m_retention; }
    probes::Probes &probes() { return m_probes; }
    /// "cleanup", daily at 03:00 UTC, by the policy.
    static schedule::JobSpec cleanupSpec();
    schedule::Job &cleanupJob();

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    class CleanupJob;
    void tryAgain(const Error &error);
    void reconcileFiles(Store &store, ArtifactStore &artifacts, std::vector<QByteArray> inTrash);
    void tell(const FileTrash::Settled &settled);
    void tell(const ArtifactStore::Reconciliation &done);

    store::RetentionRows m_rows;
    std::unique_ptr<artifacts::DiskTrash> m_trash;
    retention::Retention m_retention;
    probes::Probes m_probes;
    std::unique_ptr<CleanupJob> m_job;
    bool m_wasLow = false;
    std::function<void()> m_settle;
    int m_secondsToSettle = 0;      ///< counts down when it has to be tried again
};

} // namespace freeagent::controller
