// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/farmstate.h"

#include <algorithm>

namespace freeagent::console {

FarmState::FarmState(QObject *parent)
    : QObject(parent)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(50);
    connect(&m_flush, &QTimer::timeout, this, &FarmState::flush);
}

const api::BuildItem *FarmState::build(const BuildId &id) const
{
    const auto it = m_builds.constFind(id);
    return it == m_builds.cend() ? nullptr : &*it;
}

void FarmState::apply(const api::FarmEvent &event)
{
    if (const auto *snapshot = std::get_if<api::Snapshot>(&event))
        take(*snapshot);
    else if (const auto *build = std::get_if<api::BuildChanged>(&event))
        take(build->build);
    else if (const auto *worker = std::get_if<api::WorkerChanged>(&event))
        worker->retired ? removeWorker(worker->worker.id) : take(worker->worker);
    else if (const auto *telemetry = std::get_if<api::Telemetry>(&event))
        take(*telemetry);
    else if (const auto *stats = std::get_if<api::FarmStats>(&event))
        take(*stats);
}

void FarmState::setLink(const client::LinkState &link)
{
    if (m_link == link)
        return;
    m_link = link;
    Q_EMIT linkChanged(m_link);
}

void FarmState::take(const api::Snapshot &snapshot)
{
    QSet<BuildId> named;
    for (const api::BuildItem &build : snapshot.builds) {
        named.insert(build.id);
        take(build);
    }
    // A snapshot names every open build: one that it does not name ended while nobody listened.
    QList<BuildId> gone;
    for (const api::BuildItem &build : std::as_const(m_builds))
        if (!build.isTerminal() && !named.contains(build.id))
            gone.append(build.id);
    for (const BuildId &id : std::as_const(gone))
        removeBuild(id);

    QSet<WorkerId> present;
    for (const api::WorkerItem &worker : snapshot.workers) {
        present.insert(worker.id);
        take(worker);
    }
    const QList<WorkerId> known = m_workers.keys();
    for (const WorkerId &id : known)
        if (!present.contains(id))
            removeWorker(id);

    m_history.merge(snapshot.history);
    m_statsDirty = m_hasData = true;
    if (snapshot.stats)
        take(*snapshot.stats);
    flush();
}

void FarmState::take(const api::BuildItem &build)
{
    api::BuildItem &known = m_builds[build.id];
    if (known == build)
        return;
    known = build;
    m_dirtyBuilds.insert(build.id);
    markDirty();
}

void FarmState::take(const api::WorkerItem &worker)
{
    api::WorkerItem &known = m_workers[worker.id];
    if (known == worker)
        return;
    known = worker;
    m_dirtyWorkers.insert(worker.id);
    markDirty();
}

void FarmState::take(const api::Telemetry &telemetry)
{
    const auto it = m_workers.find(telemetry.worker);
    if (it == m_workers.end())
        return;
    it->load = telemetry.load;
    if (telemetry.at > it->lastSeenAt.value_or(Time{}))
        it->lastSeenAt = telemetry.at;
    m_dirtyWorkers.insert(telemetry.worker);
    markDirty();
}

void FarmState::take(const api::FarmStats &stats)
{
    m_stats = stats;
    if (stats.at != Time{})
        m_history.append({stats.at, stats.pending, stats.active});
    m_statsDirty = true;
    markDirty();
}

void FarmState::removeBuild(const BuildId &id)
{
    if (!m_builds.remove(id))
        return;
    m_dirtyBuilds.remove(id);
    m_removedBuilds.append(id);
    markDirty();
}

void FarmState::removeWorker(const WorkerId &id)
{
    if (!m_workers.remove(id))
        return;
    m_dirtyWorkers.remove(id);
    m_removedWorkers.append(id);
    markDirty();
}

void FarmState::forgetOldBuilds()
{
    // A tenth at a time, so that the search for the oldest is rare.
    if (m_builds.size() <= kFinishedKept + kFinishedKept / 10)
        return;
    std::vector<std::pair<Time, BuildId>> finished;
    for (const api::BuildItem &build : std::as_const(m_builds))
        if (build.isTerminal())
            finished.emplace_back(build.submittedAt, build.id);
    const size_t surplus = finished.size() - std::min(finished.size(), size_t(kFinishedKept));
    std::nth_element(finished.begin(), finished.begin() + qsizetype(surplus), finished.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < surplus; ++i)
        removeBuild(finished[i].second);
}

void FarmState::markDirty()
{
    if (!m_flush.isActive())
        m_flush.start();
}

void FarmState::flush()
{
    forgetOldBuilds();
    m_flush.stop();
    FarmChange change;
    change.removedBuilds = std::exchange(m_removedBuilds, {});
    change.removedWorkers = std::exchange(m_removedWorkers, {});
    for (const BuildId &id : std::exchange(m_dirtyBuilds, {}))
        change.builds.append(m_builds.value(id));
    for (const WorkerId &id : std::exchange(m_dirtyWorkers, {}))
        change.workers.append(m_workers.value(id));
    if (!change.builds.isEmpty() || !change.removedBuilds.isEmpty() || !change.workers.isEmpty()
        || !change.removedWorkers.isEmpty())
        Q_EMIT changed(change);
    if (std::exchange(m_statsDirty, false))
        Q_EMIT statsChanged();
}

FarmChange FarmState::everything() const
{
    return {m_builds.values(), {}, m_workers.values(), {}};
}

} // namespace freeagent::console
