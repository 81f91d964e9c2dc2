// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/maintenancerun.h"
#include "daemon/maintenance/runtimes.h"
#include "daemon/services/builds.h"
#include "daemon/services/leases.h"

#include <map>

namespace freeagent::maintenance {

struct DrainOrder {
    std::optional<Time> deadlineAt;
    AtDeadline atDeadline = AtDeadline::Wait;
    QString by;
    QString reason;
    QByteArray run{}; ///< the maintenance that ordered it and ends it; empty: a person did
};

/// Lets running builds end while nothing new is started. Canaries do not count: they are part of a maintenance. At the deadline the rest is
/// waited for, given back to the queue or cancelled. Stored, so a restart goes on with it. Thread: the services'. Errors: the store's.
class Drain : public QObject
{
    Q_OBJECT
public:
    struct Active {
        BuildId build;
        QString workerName;
        std::optional<Time> etaAt; ///< from the history of its platform; unknown when there is none
    };

    Drain(services::Ledger &ledger, services::LeaseService &leases, services::BuildService &builds, const services::Fleet &fleet,
          const RunTimes &times, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);

    using Done = std::function<void(Result<void>)>;
    /// Takes the place of an earlier order.
    void begin(const DrainOrder &order, Done done);
    void end(Done done); ///< new builds are started again, as far as this is concerned

    bool isDraining() const { return m_order.has_value(); }
    const std::optional<DrainOrder> &order() const { return m_order; }
    bool isOverdue() const;
    QList<Active> active() const; ///< what runs, the longest first
    int activeNumber() const { return m_active; }
    /// Nothing runs, and nothing is just being handed out.
    bool isEmpty() const;
    std::optional<Time> etaAt() const; ///< of the last one; unknown when one of them is, or when nothing runs
    /// Grows with every change, and over a restart.
    qint64 version() const { return m_version; }
    /// Calls once when the version is another than `known` or `wait` has passed; at once when that is so already. Gives a ticket for `leave`.
    quint64 await(qint64 known, Millis wait, std::function<void()> told);
    void leave(quint64 ticket) { m_waiting.erase(ticket); }
    void tick();

Q_SIGNALS:
    void changed(); ///< something began, ended or was ordered

private:
    void save(std::optional<DrainOrder> order, bool handled, Done done);
    void atDeadline();
    void count();
    void noteChange();

    struct Waiting {
        Instant until;
        std::function<void()> told;
    };
    services::Ledger &m_ledger;
    services::LeaseService &m_leases;
    services::BuildService &m_builds;
    const services::Fleet &m_fleet;
    const RunTimes &m_times;
    const Clock &m_clock;
    std::optional<DrainOrder> m_order;
    bool m_handled = false; ///< what is to be done at the deadline was done
    bool m_saving = false;
    int m_active = 0;
    qint64 m_version;
    std::map<quint64, Waiting> m_waiting;
    quint64 m_lastTicket = 0;
};

} // namespace freeagent::maintenance
