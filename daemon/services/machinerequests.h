// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/dispatcher.h"
#include "daemon/services/workers.h"

namespace freeagent::services {

/// How a request to a machine ended.
struct RequestOutcome {
    QByteArray id;
    MachineTask task = MachineTask::RestartApp;
    bool ok = false;
    QString message;
    Time at{};

    friend bool operator==(const RequestOutcome &, const RequestOutcome &) = default;
};

/// What workers are asked to do to themselves: restart the program, reboot, update. A worker that was asked gets no new build, and
/// with the poll that finds it without one it gets the request. It is done when the worker says so or registers anew; without either
/// it fails after its time. Errors: "worker.not_found", "request.not_found". Thread: the services'.
class MachineRequests : public QObject
{
    Q_OBJECT
public:
    MachineRequests(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, WorkerService &workers, const Clock &clock,
                    const FarmPolicy &policy, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    /// Asking again for what is still to be done gives the request that waits.
    void ask(const WorkerId &worker, MachineTask task, const QString &by, std::function<void(Result<MachineRequest>)> done);
    void withdraw(const WorkerId &worker, const QByteArray &id, std::function<void(Result<void>)> done);
    /// The worker's word.
    void finish(const WorkerId &worker, const QByteArray &id, bool ok, const QString &message, std::function<void(Result<void>)> done);
    /// Of the last request that ended, also over a restart.
    std::optional<RequestOutcome> lastOf(const WorkerId &worker) const;
    void tick();

Q_SIGNALS:
    void finished(const freeagent::WorkerId &worker, const freeagent::services::RequestOutcome &outcome);

private:
    void remove(const WorkerId &worker, const MachineRequest &request, bool ok, const QString &message,
                std::function<void(Result<void>)> done);
    void onReturned(const WorkerId &worker);

    Ledger &m_ledger;
    Fleet &m_fleet;
    Dispatcher &m_dispatcher;
    const Clock &m_clock;
    const FarmPolicy &m_policy;
    Roster m_roster;
    QHash<WorkerId, RequestOutcome> m_last;
};

} // namespace freeagent::services
