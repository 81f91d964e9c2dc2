// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/waitreason.h"
#include "daemon/queue/pendingqueue.h"

#include <QStringList>
#include <functional>
#include <list>

namespace freeagent::queue {

/// Workers that ask for work at this moment and have room for it, longest waiting first.
class ReadyWorkers
{
public:
    void add(const Worker *worker);
    void remove(const WorkerId &id);
    bool contains(const WorkerId &id) const { return m_where.contains(id); }
    bool isEmpty() const { return m_where.isEmpty(); }
    int size() const { return int(m_where.size()); }

    /// Longest waiting worker for the platform: one that takes only this platform before one that could take others.
    /// `avoid` is passed over.
    const Worker *pick(Platform platform, const WorkerId &avoid) const;

private:
    static size_t shelf(const Worker &worker); ///< 0 any platform, 1 iOS only, 2 Android only

    using Shelf = std::list<const Worker *>;
    std::array<Shelf, 3> m_shelves;
    QHash<WorkerId, std::pair<size_t, Shelf::iterator>> m_where;
};

/// What a maintenance, present or near, does to the starting of builds. Canaries pass through it.
struct Gate {
    bool closed = false;          ///< nothing new is started
    std::optional<Time> closesAt; ///< what would not end before this is not started
    std::array<Millis, 2> expected{}; ///< run time by platform; zero: unknown, and so no reason to wait

    friend bool operator==(const Gate &, const Gate &) = default;
};

struct Policy {
    bool assigning = true; ///< false: nothing new is started
    Gate gate{};
};

/// Whether the gate lets it start at `now`. Pure.
bool mayPass(const Gate &gate, const Waiting &waiting, Time now);

struct Placement {
    BuildId build;
    WorkerId worker;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// The next build to start and where, or nothing. Pure; call again after applying the answer. O(log n) whatever waits.
std::optional<Placement> place(const PendingQueue &pending, const ReadyWorkers &ready, const Policy &policy, Time now);

/// The next build that is for one worker only and may start there. `ready`: that worker asks, has room, and may be handed it.
std::optional<Placement> placeOwn(const PendingQueue &pending, const std::function<bool(const Waiting &)> &ready, const Policy &policy);

/// What explains the waiting of builds of one platform.
struct FleetView {
    int registered = 0; ///< all that are not retired
    int compatible = 0; ///< of those, accepting the platform
    int online = 0;     ///< compatible, online and not held
    int free = 0;       ///< of those, with room
    QString firstOffline; ///< name of a compatible worker that is offline; for the remedy
    int held = 0;         ///< compatible, and paused, draining or in quarantine
    QStringList heldWhy{}; ///< "mac-2 (paused by anna: Xcode update)", one for each, people's holds first
};

/// What explains the waiting of a build that is for one worker only.
struct OwnerView {
    QString name;     ///< empty: there is no such worker
    bool online = false;
    QString held;     ///< "paused by anna: Xcode update" when that keeps the build from it; else empty
    bool room = false;
};

/// Why `waiting` waits. Pure. `ahead`: builds of its platform before it; `since` is filled with `now`: the caller keeps the
/// earlier time while the code stays the same.
WaitReason explain(const Waiting &waiting, const FleetView &fleet, const Policy &policy, int ahead, Time now);
/// The same of a build that is for one worker only.
WaitReason explainOwn(const Waiting &waiting, const OwnerView &owner, const Policy &policy, int ahead, Time now);

} // namespace freeagent::queue
