// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/roster.h"
#include "daemon/ports/notifier.h"

namespace freeagent::people {

/// Contacts that nobody has looked through for this long are asked about, once for each time that passes again.
constexpr auto kReviewedEvery = std::chrono::days(31);

/// How many reminders are due since the review: 0 up to 31 days, 1 beyond them, 2 beyond twice as many. Pure.
int remindersDue(Time reviewedAt, Time now);

/// Reminds the owner, or who is on call, of the monthly review. Durable: none twice, also over restarts. Thread: the services'.
class Reminder
{
public:
    Reminder(services::Ledger &ledger, const Roster &roster, Notifier &notifier, const Clock &clock);

    void load(const std::vector<Record> &records);
    void tick();

private:
    services::Ledger &m_ledger;
    const Roster &m_roster;
    Notifier &m_notifier;
    const Clock &m_clock;
    Time m_review{}; ///< that the reminders were about
    int m_sent = 0;
    bool m_saving = false;
};

} // namespace freeagent::people
