// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/clusterindex.h"

#include <algorithm>

namespace freeagent::services {

namespace {
constexpr qsizetype kProjects = 4; ///< of a worker and cause: three are as good as all
constexpr int kWorkers = 20;

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}
} // namespace

void ClusterIndex::add(const QByteArray &cluster, const WorkerId &worker, const QString &project, Time at)
{
    Cause &cause = m_causes[cluster];
    cause.last = std::max(cause.last, at);
    QList<Sight> &sights = cause.byWorker[worker];
    sights.removeIf([&project](const Sight &sight) { return sight.project == project; });
    if (sights.size() == kProjects)
        sights.removeFirst();
    sights.append({project, at});
}

void ClusterIndex::forget(const WorkerId &worker)
{
    for (Cause &cause : m_causes)
        cause.byWorker.remove(worker);
}

ClusterIndex::Alike ClusterIndex::alike(const QByteArray &cluster, const WorkerId &here, Time since) const
{
    Alike alike;
    const auto cause = m_causes.constFind(cluster);
    if (cause == m_causes.constEnd())
        return alike;
    for (const Sight &sight : cause->byWorker.value(here))
        if (sight.at >= since) {
            addOnce(alike.projectsHere, sight.project);
            addOnce(alike.projects, sight.project);
        }
    for (auto it = cause->byWorker.begin(); it != cause->byWorker.end() && alike.workers < kWorkers; ++it) {
        if (it.key() == here || it->isEmpty() || it->last().at < since)
            continue;
        ++alike.workers;
        addOnce(alike.projects, it->last().project);
    }
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
