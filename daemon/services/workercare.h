// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/failureattribution.h"
#include "daemon/services/quarantine.h"
#include "daemon/services/rollingupdate.h"

namespace freeagent::services {

/// What is done for and about workers beside giving them builds, put together. Thread: the services'.
class WorkerCare : public QObject
{
    Q_OBJECT
public:
    WorkerCare(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, LeaseService &leases, BuildService &builds, WorkerService &workers,
               BuildLogs &logs, const Clock &clock, const FarmPolicy &policy, QObject *parent = nullptr);
    ~WorkerCare() override;

    void load(const std::vector<Record> &records);
    void tick();

    /// Whose machine it is; empty: nobody's. "worker.not_found".
    void setOwner(const WorkerId &worker, const QString &owner, std::function<void(Result<void>)> done);
    /// The latest canary build that was for this worker, as far as it is known since the start.
    std::optional<Build> lastCanary(const WorkerId &worker) const;
    /// Who is out of service and no person meant it so, one sentence; empty when nobody is.
    QStringList concerns() const;
    /// What its own checkup said.
    void noteDiagnostics(const DiagnosticReport &report);

    TimeLimits limits;
    Holds holds;
    MachineRequests requests;
    TrialBook book;
    FailureAttribution attribution;
    Quarantine quarantine;
    RollingUpdate rollingUpdate;

private:
    void keepLastSign(const WorkerId &worker);
    void endForsakenBuilds();

    Ledger &m_ledger;
    Fleet &m_fleet;
    Dispatcher &m_dispatcher;
    BuildService &m_builds;
    LeaseService &m_leases;
    Roster m_roster;
    QHash<WorkerId, Build> m_canaries;
};

} // namespace freeagent::services
