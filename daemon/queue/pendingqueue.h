// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/worker.h"

#include <QHash>
#include <array>
#include <set>

namespace freeagent::queue {

/// A build as the queue sees it.
struct Waiting {
    BuildId id;
    Platform platform = Platform::Ios;
    int priority = 0;
    qint64 sequence = 0;
    Time submittedAt{};
    WorkerId avoid; ///< the worker that just lost it; another one is preferred
    Time avoidUntil{}; ///< from then on anybody may have it
    WorkerId onlyOn{}; ///< the only worker that may have it; empty: any
    bool canary = false;
};

/// Pending builds in the order in which they are to start: priority, then first in first out. Builds that are for one worker only stand
/// in a line of their own for each such worker, so that they hold up nobody. Every operation is O(log n).
class PendingQueue
{
public:
    void insert(const Waiting &waiting);
    void remove(const BuildId &id);
    bool contains(const BuildId &id) const { return m_byId.contains(id); }
    const Waiting *find(const BuildId &id) const;
    int size() const { return int(m_byId.size()); }
    int size(Platform platform) const { return m_number[size_t(platform)]; }
    std::optional<Time> oldest() const;

    /// The first build that `worker` may take at `now`, or nullptr. `ignoreAvoid`: nobody else could take it.
    const Waiting *firstFor(const Worker &worker, Time now, bool ignoreAvoid) const;
    /// The first of a platform among those that are for any worker.
    const Waiting *first(Platform platform) const;
    QList<WorkerId> awaited() const { return m_own.keys(); } ///< workers that builds wait for, each for one only
    const Waiting *firstOf(const WorkerId &worker) const;    ///< of the builds that are for this worker only, or nullptr
    /// How many of the same platform, or for the same worker, go before it; counts at most `limit`.
    int ahead(const BuildId &id, int limit) const;
    /// The first `limit` ids of each line.
    QList<BuildId> head(int limit) const;

private:
    struct Place {
        int priority;
        qint64 sequence;
        BuildId id;
        friend bool operator<(const Place &a, const Place &b)
        {
            return a.priority != b.priority ? a.priority > b.priority : a.sequence < b.sequence;
        }
    };
    using Line = std::set<Place>;
    static bool mayTake(const Waiting &waiting, const Worker &worker, Time now, bool ignoreAvoid);
    static Place placeOf(const Waiting &waiting) { return {waiting.priority, waiting.sequence, waiting.id}; }
    const Line *lineOf(const Waiting &waiting) const;

    std::array<Line, 2> m_order; ///< by platform
    QHash<WorkerId, Line> m_own; ///< no empty lines
    std::array<int, 2> m_number{};
    QHash<BuildId, Waiting> m_byId;
    std::multiset<Time> m_submitted;
};

} // namespace freeagent::queue
