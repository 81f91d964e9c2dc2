// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/clusters.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace freeagent::attribution {

namespace {
struct Gathering {
    Cluster cluster;
    QSet<BuildId> builds;
    QHash<WorkerId, QSet<BuildId>> byWorker;
    QHash<WorkerId, QString> names;

    void add(const Attempt &attempt)
    {
        const Time at = *attempt.endedAt;
        const bool first = builds.isEmpty();
        if (first || at > cluster.lastAt) {
            cluster.failure = attempt.failure;
            cluster.message = attempt.errorMessage;
            cluster.evidence = attempt.evidence;
            cluster.example = attempt.build;
            cluster.lastAt = at;
        }
        if (first || at < cluster.firstAt)
            cluster.firstAt = at;
        builds.insert(attempt.build);
        byWorker[attempt.worker].insert(attempt.build);
        names.insert(attempt.worker, attempt.workerName);
    }

    Cluster finished() const
    {
        Cluster done = cluster;
        done.builds = int(builds.size());
        for (auto it = byWorker.begin(); it != byWorker.end(); ++it)
            done.workers.append({it.key(), names.value(it.key()), int(it->size())});
        std::sort(done.workers.begin(), done.workers.end(), [](const Cluster::Share &a, const Cluster::Share &b) {
            return a.builds != b.builds ? a.builds > b.builds : a.name < b.name;
        });
        return done;
    }
};
} // namespace

std::vector<Cluster> clustersOf(const std::vector<Attempt> &failed)
{
    QHash<QByteArray, Gathering> gathered;
    for (const Attempt &attempt : failed) {
        if (attempt.cluster.isEmpty() || !attempt.endedAt)
            continue;
        Gathering &gathering = gathered[attempt.cluster];
        gathering.cluster.id = attempt.cluster;
        gathering.add(attempt);
    }
    std::vector<Cluster> clusters;
    for (const Gathering &gathering : gathered)
        clusters.push_back(gathering.finished());
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return a.builds != b.builds ? a.builds > b.builds : a.lastAt != b.lastAt ? a.lastAt > b.lastAt : a.id < b.id;
    });
    return clusters;
}

} // namespace freeagent::attribution
