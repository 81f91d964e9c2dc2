// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/roster.h"

namespace freeagent::services {

void Roster::amend(const WorkerId &id, const std::function<void(Worker &)> &change, const QByteArray &event, Done done,
                   const QByteArray &body)
{
    const Worker before = m_fleet.find(id)->worker;
    Worker after = before;
    change(after);
    m_fleet.put(after);
    Unit unit;
    unit.changes.push_back(UpsertWorker{after});
    if (!event.isEmpty())
        unit.events.push_back({0, m_clock.now(), event, {}, id, body});
    m_ledger.commit(std::move(unit), [this, before, after, done = std::move(done)](Result<void> stored) {
        if (!stored)
            undo(before, after);
        done(stored);
    });
}

/// What others have changed since stays.
void Roster::undo(const Worker &before, const Worker &after)
{
    Worker now = m_fleet.find(before.id)->worker;
    const auto back = [&](auto Worker::*field) {
        if (now.*field == after.*field)
            now.*field = before.*field;
    };
    back(&Worker::name);
    back(&Worker::platforms);
    back(&Worker::capabilities);
    back(&Worker::maxConcurrentBuilds);
    back(&Worker::tokenHash);
    back(&Worker::previousTokenHash);
    back(&Worker::tokenIssuedAt);
    back(&Worker::retired);
    back(&Worker::owner);
    back(&Worker::hold);
    back(&Worker::requests);
    m_fleet.put(now);
}

} // namespace freeagent::services
