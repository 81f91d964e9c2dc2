// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/dispatcher.h"
#include "daemon/services/leases.h"
#include "daemon/services/roster.h"

namespace freeagent::services {

struct Registration {
    WorkerId id; ///< empty: a new worker
    QString name;
    QJsonObject capabilities;
    QList<Platform> platforms;
    int maxConcurrentBuilds = 1;
    std::optional<int> activeBuilds; ///< what the worker says it is building; 0 frees what it had
};

struct Registered {
    Worker worker;
    QByteArray accessToken;
    bool again = false; ///< the id was known
};

struct Poll {
    WorkerId worker;
    Millis wait{0};
    QByteArray address;
    std::optional<QList<BuildId>> active; ///< the builds it says it has; nothing: it does not say
    bool byToken = false;
    MachineFacts facts{}; ///< what it says of itself; what it leaves out stays as known
};

struct PollAnswer {
    std::optional<BuildRecord> job;
    std::optional<MachineRequest> request; ///< to be done instead, now that it has no build
    QByteArray accessToken;
};

/// Workers come, ask, and go. Errors: "worker.not_found". Thread: the services'.
class WorkerService : public QObject
{
    Q_OBJECT
public:
    WorkerService(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, LeaseService &leases, const Clock &clock,
                  const FarmPolicy &policy, QByteArray secret, QObject *parent = nullptr);

    void enrol(Registration registration, std::function<void(Result<Registered>)> done);
    /// Gives the ticket with which `leave` ends a parked poll.
    quint64 poll(const Poll &poll, std::function<void(Result<PollAnswer>)> done);
    void leave(const WorkerId &worker, quint64 ticket) { m_dispatcher.leave(worker, ticket); }
    /// The worker goes; its builds return to the queue. Gives their number.
    void unregister(const WorkerId &worker, std::function<void(Result<int>)> done);
    /// Writes what need not be durable at once (last signs of life). Every half minute, and at the end.
    void flush();
    void tick();

Q_SIGNALS:
    /// It registered again; `anew`: as another process than before, as far as one can tell.
    void returned(const freeagent::WorkerId &worker, bool anew);

private:
    QByteArray accessToken(const Worker &worker) const;
    void giveNewToken(Worker &worker) const;
    void save(const Worker &worker, const QByteArray &event, std::function<void(Result<void>)> done);
    void releaseAll(const WorkerId &worker, AttemptEnd why, std::function<void(int)> done);
    void enrolled(const WorkerId &worker, bool again, bool idle, std::function<void(Result<Registered>)> done);
    const BuildRecord *undelivered(const FleetMember &member, const Poll &poll) const;
    void answer(FleetMember &member, const Poll &poll, const BuildRecord *job, std::function<void(Result<PollAnswer>)> done);
    void publish(const WorkerId &worker, const QByteArray &event);

    Ledger &m_ledger;
    Fleet &m_fleet;
    Dispatcher &m_dispatcher;
    LeaseService &m_leases;
    const Clock &m_clock;
    const FarmPolicy &m_policy;
    QByteArray m_secret;
    Roster m_roster;
};

} // namespace freeagent::services
