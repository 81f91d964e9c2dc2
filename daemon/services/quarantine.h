// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/builds.h"
#include "daemon/services/holds.h"
#include "daemon/services/trialbook.h"

namespace freeagent::services {

/// Takes a worker out that alone explains failures, and lets it back when a trial build on it succeeds: after 15 minutes, an hour, four
/// hours; then a person has to. Never the last worker that could take a platform's builds, and never against a person's hold. What it
/// knows is stored. Thread: the services'.
class Quarantine : public QObject
{
    Q_OBJECT
public:
    /// One worker's case, from its quarantine until a day after its release.
    struct Case {
        int step = 0; ///< trials that failed
        std::optional<Time> nextAt; ///< of the next trial; nothing: a person has to look
        BuildId canary;             ///< the trial under way
        QString reason;
        QString evidence;
        std::optional<Time> releasedAt;

        friend bool operator==(const Case &, const Case &) = default;
    };

    Quarantine(Ledger &ledger, Fleet &fleet, Holds &holds, BuildService &builds, TrialBook &book, const Clock &clock,
               const FarmPolicy &policy, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    const Case *caseOf(const WorkerId &worker) const; ///< nullptr when there is none
    void tick();

private:
    void consider(const WorkerId &worker);
    void considerAll();
    bool isNeeded(const Worker &worker) const;
    void proceed(const WorkerId &worker, Case &file);
    void tryOut(const WorkerId &worker);
    void conclude(const WorkerId &worker, const Build &canary);
    void release(const WorkerId &worker, const BuildId &canary);
    void refuse(const WorkerId &worker, const Build &canary);
    void keep(const WorkerId &worker);
    void close(const WorkerId &worker);

    Ledger &m_ledger;
    Fleet &m_fleet;
    Holds &m_holds;
    BuildService &m_builds;
    TrialBook &m_book;
    const Clock &m_clock;
    const FarmPolicy &m_policy;
    QHash<WorkerId, Case> m_cases;
    bool m_again = false;  ///< what speaks against a worker may have come since its failures
    QSet<WorkerId> m_busy; ///< something about them is being committed
};

} // namespace freeagent::services
