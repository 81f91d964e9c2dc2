// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/decodeevent.h"
#include "common/client/linkstate.h"
#include "console/farm/queuehistory.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace freeagent::console {

/// What became different since the last time, each id once however often it changed.
struct FarmChange {
    QList<api::BuildItem> builds; ///< new or changed
    QList<BuildId> removedBuilds;
    QList<api::WorkerItem> workers;
    QList<WorkerId> removedWorkers;
};

/// The console's copy of the farm: a snapshot and the changes since. Changes are handed on in batches, at most twenty a second,
/// so that a thousand events a second cost the views twenty updates. GUI thread.
class FarmState : public QObject
{
    Q_OBJECT
public:
    /// Finished builds beyond this are forgotten, oldest first.
    static constexpr int kFinishedKept = 100'000;

    explicit FarmState(QObject *parent = nullptr);

    void apply(const api::FarmEvent &event);
    void setLink(const client::LinkState &link);
    /// Hands out what is collected without waiting.
    void flush();

    /// True once a snapshot has come: before that, zeros mean nothing.
    bool hasData() const { return m_hasData; }
    const QHash<BuildId, api::BuildItem> &builds() const { return m_builds; }
    const QHash<WorkerId, api::WorkerItem> &workers() const { return m_workers; }
    const api::BuildItem *build(const BuildId &id) const;
    const std::optional<api::FarmStats> &stats() const { return m_stats; }
    const QueueHistory &history() const { return m_history; }
    const client::LinkState &link() const { return m_link; }
    /// Everything, as one change: what a view made later begins with.
    FarmChange everything() const;

Q_SIGNALS:
    void changed(const freeagent::console::FarmChange &change);
    /// Stats or queue history.
    void statsChanged();
    void linkChanged(const freeagent::client::LinkState &link);

private:
    void take(const api::Snapshot &snapshot);
    void take(const api::BuildItem &build);
    void take(const api::WorkerItem &worker);
    void take(const api::Telemetry &telemetry);
    void take(const api::FarmStats &stats);
    void removeBuild(const BuildId &id);
    void removeWorker(const WorkerId &id);
    void forgetOldBuilds();
    void markDirty();

    QHash<BuildId, api::BuildItem> m_builds;
    QHash<WorkerId, api::WorkerItem> m_workers;
    std::optional<api::FarmStats> m_stats;
    QueueHistory m_history;
    client::LinkState m_link;
    bool m_hasData = false;
    QSet<BuildId> m_dirtyBuilds;
    QSet<WorkerId> m_dirtyWorkers;
    QList<BuildId> m_removedBuilds;
    QList<WorkerId> m_removedWorkers;
    bool m_statsDirty = false;
    QTimer m_flush;
};

} // namespace freeagent::console
