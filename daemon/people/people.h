// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/handoff.h"
#include "daemon/people/handover.h"
#include "daemon/people/ladder.h"
#include "daemon/people/quiet.h"
#include "daemon/people/reminder.h"
#include "daemon/people/reviews.h"
#include "daemon/services/fleet.h"

namespace freeagent::people {

/// What the people's side of a farm works with. All of it outlives it.
struct Subjects {
    Store &store;
    services::Ledger &ledger;
    const services::Fleet &fleet;
    Notifier &notifier; ///< that delivers
    const Clock &clock;
};

/// Contacts, on call, reviews, put together. Thread: the services'.
class People
{
public:
    explicit People(const Subjects &subjects);

    void load(const std::vector<Record> &records);
    void tick(); ///< once a second

    /// What happened in the `weeks` before now.
    void handoff(int weeks, std::function<void(Result<QJsonObject>)> done);
    /// All turns of all levels of the next `weeks`, as an iCalendar file.
    QByteArray calendar(int weeks) const;
    /// Where a person's mail goes; empty when nobody has that id, or no address is known.
    QStringList mailOf(const QByteArray &person) const;

    Roster roster;
    QuietNotifier notifier; ///< the way out that keeps quiet hours
    Ladder ladder;
    Reviews reviews;

private:
    Subjects m_farm;
    Handover m_handover;
    Reminder m_reminder;
};

} // namespace freeagent::people
