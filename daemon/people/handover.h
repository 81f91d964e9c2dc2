// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/roster.h"
#include "daemon/ports/notifier.h"

namespace freeagent::people {

/// Tells both who hands over and who takes over, each handover once: also over restarts, with one message after a time in which the
/// controller was off, and none when the clock is set back. Thread: the services'.
class Handover
{
public:
    Handover(services::Ledger &ledger, const Roster &roster, Notifier &notifier, const Clock &clock);

    void load(const std::vector<Record> &records);
    void tick(); ///< once a second

private:
    /// Who was last told that he has the level.
    struct Known {
        QByteArray person; ///< empty: nobody has it
        Time from{};

        friend bool operator==(const Known &, const Known &) = default;
    };
    QList<Known> present(Time now);
    void tell(Unit &unit, int level, const Known &before, const Known &after);
    Notice notice(int level, const Known &change, const QByteArray &audience, const char *side) const;

    services::Ledger &m_ledger;
    const Roster &m_roster;
    Notifier &m_notifier;
    const Clock &m_clock;
    QList<Known> m_known; ///< by level
    bool m_saving = false;
    quint64 m_seen = 0;    ///< version of the roster
    Time m_looked{};
    Time m_unchangedUntil{};
};

} // namespace freeagent::people
