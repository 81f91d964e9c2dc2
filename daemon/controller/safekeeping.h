// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clockguard.h"
#include "common/config/settings.h"
#include "daemon/metrics/exposition.h"
#include "daemon/recovery/backupjob.h"
#include "daemon/recovery/restore.h"
#include "daemon/schedule/scheduler.h"
#include "daemon/store/sqlitecopier.h"
#include "daemon/store/sqliteinspector.h"

namespace freeagent::controller {

/// The backups of this farm: what they are made of, where they go, and the job that makes them. Thread: main.
class Safekeeping : public QObject
{
    Q_OBJECT
public:
    struct Places {
        QString dataFolder;
        QString storageFolder;
        QByteArray secretKey; ///< seals secrets of the configuration
    };
    Safekeeping(services::Ledger &ledger, const config::Settings &settings, Places places, const Clock &clock, const ClockGuard &ages);

    /// After the scheduler has loaded: its last run tells whether the last backup succeeded.
    void load(const HotState &state, const schedule::Scheduler &scheduler);
    void tick();
    /// The configuration as it was read, whether it is in effect already or not.
    void keepConfiguration(const config::Settings &settings);
    void write(metrics::Exposition &out) const;

    recovery::Backups &backups() { return m_backups; }
    /// "backup", and "storage-backup" where it is wanted.
    void addJobs(schedule::Scheduler &scheduler);

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    Places m_places;
    store::SqliteCopier m_copier;
    store::SqliteInspector m_inspector;
    recovery::Backups m_backups;
    recovery::BackupJob m_job;
    recovery::BackupJob m_storageJob;
    QString m_logTrouble; ///< of the change log, as it was last told
};

/// Where the backups are: as set, else in the data folder.
QString backupFolderOf(const config::Settings &settings);
/// Where files of builds are: as set, else in the data folder.
QString storageFolderOf(const config::Settings &settings);
/// Fingerprints of the secret keys in the data folder, by file name.
QMap<QString, QString> keyFingerprints(const QString &dataFolder);
/// Every setting as it may be seen; a secret only by a seal that nobody without the key can make or undo.
recovery::ConfigText configTextOf(const config::Settings &settings, const QByteArray &secretKey);

} // namespace freeagent::controller
