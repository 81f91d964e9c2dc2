// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/noticeboard.h"
#include "daemon/maintenance/stepwork.h"
#include "daemon/maintenance/windowbook.h"
#include "daemon/services/maintenance.h"

#include <QSet>

namespace freeagent::maintenance {

/// A maintenance that somebody wants now.
struct RunOrder {
    QString message;
    std::optional<Time> until;
    std::chrono::seconds drainDeadline{0};
    AtDeadline atDeadline = AtDeadline::Wait;
    QList<QByteArray> steps; ///< empty: all
    QList<QByteArray> canaryWorkers;
    QByteArray task;
    QString by;
    QString reason;
};

/// Takes a maintenance through its steps. Every move is stored before it is made, so a kill at any moment is followed by the same step again.
/// A failed step stops there, with submissions closed, until a person retries, skips or ends it. A run that reaches its end is extended once,
/// by half an hour. A window that begins starts a run by itself. Thread: the services'.
///
/// Errors: "maintenance.running", "maintenance.not_running", "maintenance.not_failed", "maintenance.bad_extension", the store's.
class MaintenanceRunner : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes kExtension{30};

    MaintenanceRunner(services::Ledger &ledger, services::MaintenanceService &maintenance, NoticeBoard &board, const WindowBook &windows,
                      const Clock &clock, QObject *parent = nullptr);

    void addStep(const QByteArray &name, StepWork &work) { m_works.insert(name, &work); } ///< before load; outlives this
    /// The first tick takes up what was under way.
    void load(const std::vector<Record> &records);
    void tick(); ///< once a second

    using Done = std::function<void(Result<MaintenanceRun>)>;
    void start(const RunOrder &order, Done done);
    void retry(Done done);                      ///< the failed step
    void skip(Done done);                       ///< the failed step, or the one under way
    void abort(const QString &why, Done done);  ///< submissions are taken again at once
    void extend(std::chrono::minutes by, Done done);

    /// The run that is open, or the last one; nullptr when there never was one.
    const MaintenanceRun *latest() const { return m_run ? &*m_run : nullptr; }
    bool hasBegun(const Occurrence &occurrence) const; ///< it had a run
    bool isOpen() const { return m_run && m_run->isOpen(); }
    /// What needs a person, for /health.
    QStringList troubles() const;
    /// Why the weekly upkeep of the database had better wait: a maintenance is on or near that does it. Empty when it may go.
    QString upkeepHeldBack() const;

Q_SIGNALS:
    void changed();

private:
    MaintenanceRun fresh(const QString &message, const QList<QByteArray> &steps) const;
    void startWindow(const Occurrence &occurrence);
    void advance();
    void takeUp();
    void ended(StepEnd how);
    void dropCall();
    void beginExtension(MaintenanceRun run, std::chrono::minutes by, Done done);
    void settleExtension();
    void settleEnd();
    void onMaintenanceChanged();
    void save(MaintenanceRun run, Done done);
    void whenFree(std::function<void()> what);
    Result<MaintenanceRun> openRun() const;

    services::Ledger &m_ledger;
    services::MaintenanceService &m_maintenance;
    NoticeBoard &m_board;
    const WindowBook &m_windows;
    const Clock &m_clock;
    QHash<QByteArray, StepWork *> m_works;
    std::optional<MaintenanceRun> m_run;
    QSet<QByteArray> m_begun;    ///< window and start of the occurrences that had a run
    QList<QByteArray> m_records; ///< ids of stored runs, oldest first
    StepCallPtr m_call;
    bool m_saving = false;
    std::vector<std::function<void()>> m_waiting; ///< for the save to be over
};

} // namespace freeagent::maintenance
