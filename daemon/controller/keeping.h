// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/controller/senses.h"
#include "daemon/controller/storagefolder.h"
#include "daemon/metrics/readiness.h"
#include "daemon/metrics/exposition.h"
#include "daemon/ports/artifactstore.h"
#include "daemon/probes/diskguard.h"
#include "daemon/probes/probes.h"
#include "daemon/retention/emergency.h"
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
        FileTrash &trash;
        QByteArray secret; ///< of the farm
    };
    Keeping(store::SqliteStore &store, services::Ledger &ledger, const Disk &disk, const config::Settings &settings, const Clock &clock, ClockGuard &ages, const Senses &senses);
    ~Keeping() override;

    void load(const HotState &state);
    /// Looks whether the folder is the farm's, then compares files with rows: what a kill left of the trash first, then the stored files.
    /// In a wrong folder everything stays as it is: rows and items speak of another one.
    void reconcile(Store &store, artifacts::DiskArtifactStore &files);
    /// Looks at the disks before anybody asks; a disk that hangs is not waited for longer than seconds.
    void begin();
    /// For a drill, which restores no files of builds: nobody is refused because they are not there.
    void rehearse();
    void tick(); ///< once a second
    /// What is wrong with disks and stored files, one sentence each.
    QStringList concerns() const;
    /// For /readyz: one missing file is no reason to send clients elsewhere, a storage folder without any is.
    metrics::Finding findFiles() const;

    const retention::Emergency &emergency() const { return m_emergency; }
    retention::Retention &retention() { return m_retention; }
    probes::Probes &probes() { return m_probes; }
    probes::DiskGuard &guard() { return m_guard; }
    void write(metrics::Exposition &out) const;
    /// "cleanup", daily at 03:00 UTC, by the policy.
    static schedule::JobSpec cleanupSpec();
    schedule::Job &cleanupJob();

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    class CleanupJob;
    void tryAgain(const Error &error);
    void settle(Store &store, ArtifactStore &artifacts);
    void reconcileFiles(Store &store, ArtifactStore &artifacts, std::vector<QByteArray> inTrash);
    void tell(const FileTrash::Settled &settled);
    void tell(const ArtifactStore::Reconciliation &done);

    /// Shortly after a start there is too little space only because limits.reserve says so: maybe a slip of the pen, which must not cost what waits
    /// in the trash. What is critical does not wait.
    bool isGivenTime() const;
    /// Nothing new is taken while the storage folder is another one.
    void heedFolder();

    const Clock &m_clock;
    store::RetentionRows m_rows;
    StorageFolder m_folder;
    retention::Retention m_retention;
    probes::Probes m_probes;
    probes::DiskGuard m_guard;
    retention::Emergency m_emergency;
    std::unique_ptr<CleanupJob> m_job;
    Instant m_began{}; ///< to serve
    bool m_isRehearsal = false;
    bool m_wasLow = false;
    bool m_missed = false; ///< a stored file
    std::function<void()> m_settle;
    int m_secondsToSettle = 0;      ///< counts down when it has to be tried again
};

/// The reserve in the data folder.
probes::DiskGuard::Options reserveOptions(const config::Settings &settings, const QString &dataFolder);

} // namespace freeagent::controller
