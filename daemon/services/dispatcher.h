// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/queue/placement.h"
#include "daemon/services/fleet.h"
#include "daemon/services/ledger.h"

#include <QTimer>
#include <map>

namespace freeagent::services {

/// Hands pending builds to workers that ask. A worker asks with a poll; a long poll is parked here until there is work, its
/// time is up or its client leaves. Thread: the services'.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    Dispatcher(Ledger &ledger, Fleet &fleet, const Clock &clock, const FarmPolicy &policy, QObject *parent = nullptr);

    void load(); ///< takes the pending builds of the ledger

    /// The record of the build that is now the worker's, or nullptr when there is nothing for it.
    using Answer = std::function<void(const BuildRecord *)>;
    /// One poll. Ends an earlier parked poll of the same worker (with nothing). `wait` of zero answers at once when there is nothing.
    /// Returns a ticket for `leave`.
    quint64 ask(const WorkerId &worker, Millis wait, Answer answer);
    /// The client of a parked poll is gone: no answer, no build.
    void leave(const WorkerId &worker, quint64 ticket);
    /// Ends a parked poll with nothing.
    void dismiss(const WorkerId &worker);
    /// The worker's hold or requests have changed.
    void reconsider(const WorkerId &worker);
    bool isWaiting(const WorkerId &worker) const { return m_parked.contains(worker); }
    int waiting() const { return int(m_parked.size()); }
    /// What a maintenance lets through from now on.
    void setGate(const queue::Gate &gate);
    const queue::Gate &gate() const { return m_queuePolicy.gate; }
    /// Ends all parked polls with nothing, and starts nothing more.
    void stop();

    /// Why a pending build waits; nothing for others. Keeps `since` while the code stays the same.
    std::optional<WaitReason> reason(const BuildId &build);
    const queue::PendingQueue &pending() const { return m_pending; }
    /// Ends polls whose time is up and looks for reasons that changed. Once a second.
    void tick();

Q_SIGNALS:
    void reasonChanged(const freeagent::BuildId &build);

private:
    using Deadlines = std::multimap<Instant, WorkerId>;
    struct Parked {
        quint64 ticket;
        Deadlines::iterator deadline;
        Answer answer;
    };
    struct CachedView {
        Instant at{Millis(-1'000'000)};
        queue::FleetView view;
    };
    void onBuildChanged(const BuildRecord *before, const BuildRecord &after);
    void enqueue(const BuildRecord &record);
    bool mayStart(const queue::Waiting &own) const;
    void place();
    void start(const queue::Placement &placement, Answer answer);
    void putBack(const queue::Waiting &waiting);
    Answer unpark(const WorkerId &worker);
    const queue::FleetView &view(Platform platform);
    WaitReason explain(const queue::Waiting &waiting);

    Ledger &m_ledger;
    Fleet &m_fleet;
    const Clock &m_clock;
    const FarmPolicy &m_policy;
    queue::PendingQueue m_pending;
    queue::ReadyWorkers m_ready;
    queue::Policy m_queuePolicy;
    QHash<WorkerId, Parked> m_parked;
    Deadlines m_deadlines; ///< of parked polls
    std::array<CachedView, 2> m_views; ///< counting the fleet for every row of a list would cost too much
    QHash<BuildId, WaitReason> m_reasons;
    quint64 m_lastTicket = 0;
};

} // namespace freeagent::services
