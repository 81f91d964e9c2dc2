// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/status.h"
#include "daemon/ports/store.h"
#include "daemon/recovery/classes.h"
#include "daemon/recovery/lane.h"
#include "daemon/recovery/making.h"
#include "daemon/recovery/targets.h"
#include "daemon/services/ledger.h"

#include <QObject>

namespace freeagent::recovery {

struct BackupsOptions {
    QString folder;          ///< of the backups
    Site site;
    Sending sending;
    std::vector<Target> targets;
    bool dailyWithStorage = false;
    bool weeklyWithStorage = false; ///< by the job "storage-backup"
    std::function<bool()> agesCount = [] { return true; }; ///< any thread; no backup and no copy goes while it says no
    Millis late = std::chrono::hours(26);
    Millis filesLate = std::chrono::hours(24 * 8); ///< of the files of builds, when they are copied by a schedule
};

/// What is known without a look at a disk.
struct BackupStatus {
    std::optional<Time> lastSuccess;  ///< of the newest backup that a restore could start from
    std::optional<Time> lastVerified; ///< when one was last found whole
    QString latest;                   ///< its id
    std::optional<Millis> age;        ///< since lastSuccess, or since there should be a backup; empty while the list was not read
    bool late = false;
    bool copyFailed = false; ///< the newest one has not arrived at a target
    bool sameDevice = false; ///< the disk that fails takes the backups along
    QString failure;         ///< why the last run did not succeed; empty when it did
};

/// The backups of a farm: makes them, looks at them, lets them go, says what is wrong. Work is done in a thread of its own, one piece at a
/// time; answers come home. Thread: the services'.
///
/// Errors: those of making.h and catalogue.h, "backup.busy", "backup.newest" (a removal that would leave nothing to restore from).
class Backups : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    struct Subjects {
        services::Ledger &ledger;
        DatabaseCopier &copier;
        DatabaseInspector &inspector;
        const Clock &clock;
    };
    Backups(const Subjects &subjects, BackupsOptions options, QObject *parent = nullptr);
    ~Backups() override;

    /// Knows since when there should be backups; removes what a kill left, reads the list, keeps a changed configuration.
    void load(const std::vector<Record> &records);
    void tick(); ///< once a second

    struct Made {
        Backup backup;
        QStringList troubles; ///< files that are missing, copies that did not arrive
    };
    using Progress = std::function<void(double part, const QString &what)>;
    using Cancelled = std::shared_ptr<const std::atomic<bool>>; ///< may be set at any time, from any thread
    void make(const Order &order, Progress progress, Cancelled cancelled, std::function<void(Result<Made>)> done);
    void verify(const QString &id, std::function<void(Result<Verdict>)> done);
    void remove(const QString &id, std::function<void(Result<void>)> done);
    /// The configuration as it is from now on; kept when it is another one.
    void setConfig(const ConfigText &config);

    const QList<Backup> &list() const { return m_list; } ///< newest first
    const Backup *find(const QString &id) const;
    QList<Keeping> preview(const Classes &classes) const; ///< what these classes would mean for them
    BackupStatus status() const;
    QStringList reasons() const; ///< what is wrong, one sentence each
    std::optional<Time> lastWithFiles() const; ///< when the newest good one began that has all files of builds
    const BackupsOptions &options() const { return m_options; }
    bool isBusy() const { return m_busy > 0; }
    /// What keeps the time between two backups; null when nothing does.
    using LogStatus = std::function<changelog::ChangeLogStatus()>;
    void setLog(LogStatus log) { m_log = std::move(log); }
    std::optional<changelog::ChangeLogStatus> log() const { return m_log ? std::optional(m_log()) : std::nullopt; }
    /// Why the last run of the job ended badly; empty when it ended well.
    void setFailure(const QString &why) { m_failure = why; }

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    struct Look;
    Look look() const;
    void take(Look look);
    void refresh();
    void keepChangedConfig();
    GoOn untilStopped() const;
    Step stepOf(Progress progress, Cancelled cancelled);
    Result<Made> makeNow(const Site &site, const Order &order, const Step &step) const;
    void sendAll(Made &made, const Step &step) const;
    void letGo() const;

    Subjects m_farm;
    BackupsOptions m_options;
    Catalogue m_catalogue;
    QList<Backup> m_list;
    bool m_sameDevice = false;
    bool m_known = false; ///< the list was read
    std::optional<Time> m_since;
    QString m_failure;
    QString m_configTrouble;
    LogStatus m_log;
    int m_busy = 0;
    int m_untilRefresh = 0; ///< seconds
    Lane m_lane;            ///< ends first: its work uses what is above
};

} // namespace freeagent::recovery
