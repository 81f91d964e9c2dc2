// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/clusterindex.h"

#include <QVarLengthArray>
#include <algorithm>

namespace freeagent::services {

namespace {
constexpr qsizetype kProjects = 4; ///< of a worker and cause: three are as good as all
constexpr int kWorkers = 20;

/// Different projects.
class Projects
{
public:
    void add(size_t project)
    {
        if (std::find(m_seen.begin(), m_seen.end(), project) == m_seen.end())
            m_seen.append(project);
    }
    int number() const { return int(m_seen.size()); }

private:
    QVarLengthArray<size_t, kProjects + kWorkers + 1> m_seen;
};
} // namespace

void ClusterIndex::add(const QByteArray &cluster, const WorkerId &worker, const QString &project, Time at)
{
    Cause &cause = m_causes[cluster];
    cause.last = std::max(cause.last, at);
    QList<Sight> &sights = cause.byWorker[worker];
    const size_t mark = qHash(project);
    sights.removeIf([mark](const Sight &sight) { return sight.project == mark; });
    if (sights.size() == kProjects)
        sights.removeFirst();
    sights.append({mark, at});
}

void ClusterIndex::forget(const WorkerId &worker)
{
    for (Cause &cause : m_causes)
        cause.byWorker.remove(worker);
}

ClusterIndex::Alike ClusterIndex::alike(const QByteArray &cluster, const WorkerId &here, const QString &project, Time since) const
{
    Projects projects;
    projects.add(qHash(project));
    const auto cause = m_causes.constFind(cluster);
    if (cause == m_causes.constEnd())
        return {0, 1, 1};
    if (const auto own = cause->byWorker.constFind(here); own != cause->byWorker.constEnd())
        for (const Sight &sight : *own)
            if (sight.at >= since)
                projects.add(sight.project);
    Alike alike;
    alike.projectsHere = projects.number();
    for (auto it = cause->byWorker.begin(); it != cause->byWorker.end() && alike.workers < kWorkers; ++it) {
        if (it.key() == here || it->isEmpty() || it->last().at < since)
            continue;
        ++alike.workers;
        projects.add(it->last().project);
    }
    alike.projects = projects.number();
    return alike;
}

bool ClusterIndex::isElsewhere(const QByteArray &cluster, const WorkerId &here, Time since) const
{
    const auto cause = m_causes.constFind(cluster);
    if (cause == m_causes.constEnd())
        return false;
    const auto lately = [&](auto it) { return it.key() != here && !it->isEmpty() && it->last().at >= since; };
    for (auto it = cause->byWorker.begin(); it != cause->byWorker.end(); ++it)
        if (lately(it))
            return true;
    return false;
}

void ClusterIndex::prune(Time since)
{
    m_causes.removeIf([since](auto it) { return it->last < since; });
}

} // namespace freeagent::services
