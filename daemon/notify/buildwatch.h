// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/outbox.h"

#include <deque>

namespace freeagent::notify {

/// Tells webhooks of builds that have ended, each once: it follows the stored events behind a cursor that moves in the unit of the deliveries,
/// so an end that was stored before a kill is told after it. Trial builds of the operators are left out. Without a channel for builds it
/// does nothing; the first one begins with what happens from then on. Thread: the services'.
class BuildWatch : public QObject
{
    Q_OBJECT
public:
    BuildWatch(services::Ledger &ledger, Store &store, Outbox &outbox, QObject *parent = nullptr);

    /// The outbox has its channels, the ledger its state.
    void load(const std::vector<Record> &records);
    void tick(); ///< once a second

private:
    struct End {
        Revision revision;
        BuildRecord record;
        QByteArray event;
    };
    bool isWanted() const;
    void catchUp();
    void take(std::vector<Event> events);
    void hear(const BuildRecord &after, const Event &event);
    void pass();
    void stored(Revision revision, bool saved);

    services::Ledger &m_ledger;
    Store &m_store;
    Outbox &m_outbox;
    std::optional<Revision> m_cursor;
    std::deque<End> m_ends; ///< not in the outbox yet, in order
    bool m_reading = false; ///< what happened while we were away
    bool m_saving = false;
    std::vector<End> m_meanwhile; ///< ends that came during that
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

/// As EAS tells it: id, platform, status (finished, errored, canceled), artifacts, metadata, error, times. Compact JSON.
QByteArray buildPayload(const BuildRecord &record);

} // namespace freeagent::notify
