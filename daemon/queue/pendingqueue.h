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
};

/// Pending builds in the order in which they are to start: priority, then first in first out. Every operation is O(log n).
class PendingQueue
{
public:
    void insert(const Waiting &waiting);
    void remove(const BuildId &id);
    bool contains(const BuildId &id) const { return m_byId.contains(id); }
    const Waiting *find(const BuildId &id) const;
    int size() const { return int(m_byId.size()); }
    int size(Platform platform) const { return int(m_order[size_t(platform)].size()); }
    std::optional<Time> oldest() const;

    /// The first build that `worker` may take at `now`, or nullptr. `ignoreAvoid`: nobody else could take it.
    const Waiting *firstFor(const Worker &worker, Time now, bool ignoreAvoid) const;
    /// The first of a platform, whoever may take it.
    const Waiting *first(Platform platform) const;
    /// How many of the same platform go before it; counts at most `limit`.
    int ahead(const BuildId &id, int limit) const;
    /// The first `limit` ids over all platforms, platform by platform.
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
    static bool mayTake(const Waiting &waiting, const Worker &worker, Time now, bool ignoreAvoid);

    std::array<std::set<Place>, 2> m_order; ///< by platform
    QHash<BuildId, Waiting> m_byId;
    std::multiset<Time> m_submitted;
};

} // namespace freeagent::queue
