// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/fleet.h"
#include "daemon/services/ledger.h"

namespace freeagent::services {

/// The way in which the row of a known worker changes. Rows of workers are written whole, so memory takes each change at once: what is
/// written later carries it too, and no change that is under way hides another. A change that could not be stored is undone. Thread:
/// the services'.
class Roster
{
public:
    Roster(Ledger &ledger, Fleet &fleet, const Clock &clock)
        : m_ledger(ledger)
        , m_fleet(fleet)
        , m_clock(clock)
    {
    }

    using Done = std::function<void(Result<void>)>;
    /// Presumes that the worker is known. `event` empty: nobody is told. `done` comes when the change is durable.
    void amend(const WorkerId &id, const std::function<void(Worker &)> &change, const QByteArray &event, Done done,
               const QByteArray &body = "{}");

private:
    void undo(const Worker &before, const Worker &after);

    Ledger &m_ledger;
    Fleet &m_fleet;
    const Clock &m_clock;
};

} // namespace freeagent::services
