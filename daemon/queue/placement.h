// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/waitreason.h"
#include "daemon/queue/pendingqueue.h"

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

struct Policy {
    bool assigning = true; ///< false: nothing new is started
};

struct Placement {
    BuildId build;
    WorkerId worker;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// The next build to start and where, or nothing. Pure; call again after applying the answer. O(log n) whatever waits.
std::optional<Placement> place(const PendingQueue &pending, const ReadyWorkers &ready, const Policy &policy, Time now);

/// What explains the waiting of builds of one platform.
struct FleetView {
    int registered = 0; ///< all that are not retired
    int compatible = 0; ///< of those, accepting the platform
    int online = 0;     ///< compatible and online
    int free = 0;       ///< online with room
    QString firstOffline; ///< name of a compatible worker that is offline; for the remedy
};

/// Why `waiting` waits. Pure. `ahead`: builds of its platform before it; `since` is filled with `now`: the caller keeps the
/// earlier time while the code stays the same.
WaitReason explain(const Waiting &waiting, const FleetView &fleet, const Policy &policy, int ahead, Time now);

} // namespace freeagent::queue
