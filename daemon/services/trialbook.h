// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/attribution/classify.h"
#include "daemon/attribution/suspicion.h"
#include "daemon/services/clusterindex.h"
#include "daemon/services/ledger.h"

namespace freeagent::services {

/// How the last attempts of every worker ended: what tells a bad machine from a bad project. In memory; what a failure
/// changed is stored a few seconds later, so that a restart forgets nothing that counts. Canaries and cancelled builds are left out. Thread: the services'.
class TrialBook : public QObject
{
    Q_OBJECT
public:
    TrialBook(Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);

    const attribution::Trials &of(const WorkerId &worker) const;
    /// What others than `worker` completed since `since`, and which of its failures they had as well within a day.
    attribution::Others others(const WorkerId &worker, Time since) const;
    /// What is known of failures like this one beside the attempt itself.
    attribution::Elsewhere elsewhere(const BuildRecord &record, const QByteArray &cluster) const;
    /// The next failure of this build is surely not its worker's doing.
    void certify(const BuildId &build) { m_certain.insert(build); }
    /// The worker starts with a clean sheet.
    void forget(const WorkerId &worker);

    void flush(); ///< stores what has changed. At the end, and by tick() every few seconds
    void tick();

Q_SIGNALS:
    void failed(const freeagent::WorkerId &worker); ///< a trial was added, and it is a failure

private:
    void onBuildChanged(const BuildRecord *before, const BuildRecord &after);
    void add(const WorkerId &worker, const attribution::Trial &trial);
    void index(const WorkerId &worker, const attribution::Trial &trial);
    int succeededElsewhere(const WorkerId &worker, Time since) const;

    Ledger &m_ledger;
    const Clock &m_clock;
    QHash<WorkerId, attribution::Trials> m_trials;
    ClusterIndex m_clusters;
    std::deque<std::pair<Time, WorkerId>> m_successes; ///< the last of all workers, oldest first
    QSet<WorkerId> m_unsaved;
    Instant m_flushed{};
    QSet<BuildId> m_certain;
};

/// Its name, or the build's id when it has none.
QString projectOf(const Build &build);

} // namespace freeagent::services
