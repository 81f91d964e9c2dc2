// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/dispatcher.h"
#include "daemon/services/maintenance.h"
#include "daemon/services/sustained.h"

#include <algorithm>
#include <deque>

namespace freeagent::services {

/// The farm's state in figures, from memory: asking costs no query. Thread: the services'.
class Statistics : public QObject
{
    Q_OBJECT
public:
    struct Health {
        QByteArray status; ///< healthy, degraded, maintenance, unhealthy
        QStringList reasons; ///< why it is not healthy, one sentence each
    };
    struct Sample {
        Time at;
        int pending;
        int active;
    };

    Statistics(const Ledger &ledger, const Fleet &fleet, const Dispatcher &dispatcher,
               const MaintenanceService &maintenance, const Clock &clock, const FarmPolicy &policy, QObject *parent = nullptr);

    void load(const HotState &state);

    Health health() const;
    int pending() const;
    int active() const;
    int workersOnline() const { return m_fleet.online(); }
    int workersTotal() const { return int(m_fleet.members().size()); }
    /// Declared in the settings, else those that are registered.
    /// Who is away because somebody paused or drained it is not expected.
    int workersExpected() const { return std::max(0, (m_policy.fleetExpected ? m_policy.fleetExpected : workersTotal()) - m_fleet.excused()); }
    Millis oldestWait() const;
    /// Too many builds have waited for too long; see thresholds.h. Ends when few have waited for some minutes.
    bool isQueueSustained() const { return m_queue.isFiring(m_clock.monotonic()); }
    qint64 submittedToday() const; ///< since 00:00 UTC
    qint64 uptimeSeconds() const;
    const Counts &counts() const { return m_ledger.counts(); }
    const std::deque<Sample> &history() const { return m_history; } ///< the last hour, every ten seconds
    /// The feed's `stats` object.
    QByteArray summaryJson() const;

    void sample(); ///< every ten seconds
    /// The storage or the database refuses writes: unhealthy until told otherwise with an empty text.
    void setTrouble(const QString &trouble) { m_trouble = trouble; }
    /// What is wrong with the machine, one sentence each: degraded while there is any.
    void setConcerns(QStringList concerns) { m_concerns = std::move(concerns); }

private:
    void rollDay() const;
    void resumeQueue(const HotState &state);
    QString queueReason() const;
    QString waitCause() const;

    const Ledger &m_ledger;
    const Fleet &m_fleet;
    const Dispatcher &m_dispatcher;
    const MaintenanceService &m_maintenance;
    const Clock &m_clock;
    const FarmPolicy &m_policy;
    Instant m_started;
    std::deque<Sample> m_history;
    mutable qint64 m_today = 0;
    mutable std::chrono::sys_days m_day;
    QString m_trouble;
    QStringList m_concerns;
    Sustained m_queue;
};

} // namespace freeagent::services
