// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/ledger.h"
#include "daemon/services/policy.h"
#include "daemon/services/timelimits.h"

namespace freeagent::services {

/// Who has a build keeps it only while signs of life come: heartbeat, log, telemetry, or being handed it again at a poll. A silent
/// worker's build returns to the queue; one that runs over its platform's limit ends as a time-out. Measured on the monotonic
/// clock. After a restart of the controller every lease starts anew. Thread: the services'.
class LeaseService : public QObject
{
    Q_OBJECT
public:
    LeaseService(Ledger &ledger, const Clock &clock, const FarmPolicy &policy, QObject *parent = nullptr);

    void load();
    /// Knows of builds' own limits; without it the project's and the platform's hold.
    void setLimits(const TimeLimits *limits) { m_limits = limits; }
    /// A sign of life; the first one makes an assigned build a building one.
    void sign(const BuildId &build);
    /// Being handed out again: renews, but does not prove that work has begun.
    void renew(const BuildId &build);
    /// The worker lost it (it says so itself, or fell silent) or gives it back.
    void release(const BuildId &build, const WorkerId &worker, AttemptEnd why, Ledger::Changed done);
    /// Ends what has run out. Once a second.
    void tick();

private:
    struct Lease {
        Instant lastSign;
        Instant assigned;
        int attempt;
        bool ending = false; ///< its end is being committed
    };
    void onBuildChanged(const BuildRecord &after);
    void expire(const BuildId &build, bool overLimit);
    Millis silence(const BuildId &build) const;
    Millis limitOf(const Build &build) const { return m_limits ? m_limits->of(build) : m_policy.timeLimitOf(build); }

    Ledger &m_ledger;
    const Clock &m_clock;
    const FarmPolicy &m_policy;
    QHash<BuildId, Lease> m_leases;
    const TimeLimits *m_limits = nullptr;
};

} // namespace freeagent::services
