// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/dispatcher.h"
#include "daemon/services/leases.h"
#include "daemon/services/roster.h"

namespace freeagent::services {

/// Pause, drain and quarantine: a held worker gets no new build, what it has goes on. A hold is stored with the worker, so it outlives
/// restarts and registrations; it ends at its time or when somebody ends it. What a person holds the farm never lets go.
/// Errors: "worker.not_found", "worker.retired", "hold.none", "hold.by_person", "hold.until_past". Thread: the services'.
class Holds : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;
    /// The name in `Hold::by` when the farm itself holds.
    static QString farm() { return QStringLiteral("farm"); }

    Holds(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, LeaseService &leases, const Clock &clock, QObject *parent = nullptr);

    /// `giveBack`: its builds return to the queue at once, as if the worker had given them back. Replaces an earlier hold; the farm's
    /// never replaces a person's ("hold.by_person").
    void hold(const WorkerId &worker, Hold hold, bool giveBack, Done done);
    /// "hold.none" when it is not held; "hold.by_person" when the farm asks and a person holds it.
    void resume(const WorkerId &worker, const QString &by, const QString &reason, Done done);
    /// Ends holds whose time has come. Once a second.
    void tick();

Q_SIGNALS:
    void held(const freeagent::WorkerId &worker);
    void resumed(const freeagent::WorkerId &worker, const QString &by);

private:
    Result<const FleetMember *> member(const WorkerId &worker) const;
    void giveBackBuilds(const WorkerId &worker, Done done);

    Fleet &m_fleet;
    Dispatcher &m_dispatcher;
    LeaseService &m_leases;
    const Clock &m_clock;
    Roster m_roster;
};

} // namespace freeagent::services
