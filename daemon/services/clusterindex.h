// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QHash>
#include <QString>

namespace freeagent::services {

/// Which workers and projects failed with the same cause lately, so that asking costs the same whatever has happened on the farm. Remembers
/// the last few projects for each worker and cause. Thread: its user's.
class ClusterIndex
{
public:
    struct Alike {
        int workers = 0;  ///< others than the one asked about; counted up to a score
        int projects = 0; ///< different ones on all of them and on the one asked about
        int projectsHere = 0;
    };

    void add(const QByteArray &cluster, const WorkerId &worker, const QString &project, Time at);
    void forget(const WorkerId &worker);
    /// What failed like this since then, together with `project`, which has just failed on `here`.
    Alike alike(const QByteArray &cluster, const WorkerId &here, const QString &project, Time since) const;
    bool isElsewhere(const QByteArray &cluster, const WorkerId &here, Time since) const;
    /// What nobody failed with since then goes.
    void prune(Time since);

private:
    struct Sight {
        size_t project; ///< its hash: telling them apart is all
        Time at;
    };
    struct Cause {
        QHash<WorkerId, QList<Sight>> byWorker; ///< newest last
        Time last{};
    };
    QHash<QByteArray, Cause> m_causes;
};

} // namespace freeagent::services
