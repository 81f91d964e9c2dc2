// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "daemon/capacity/plan.h"
#include "daemon/services/fleet.h"

#include <atomic>
#include <thread>

namespace freeagent::services {

/// Answers questions about the farm's size. Reads the history, calculates in a thread of its own, within bounds, and keeps answers for a
/// minute; equal questions share one calculation. Thread: the services'.
class CapacityPlanner : public QObject
{
    Q_OBJECT
public:
    struct Limits {
        Millis time{std::chrono::seconds(10)}; ///< for one calculation
        Millis keep{std::chrono::minutes(1)};  ///< answers and what was read
        int waiting = 8;                       ///< different questions at once
    };

    CapacityPlanner(Store &store, const Fleet &fleet, const Clock &clock, Limits limits, QObject *parent = nullptr);
    CapacityPlanner(Store &store, const Fleet &fleet, const Clock &clock, QObject *parent = nullptr);
    ~CapacityPlanner() override; ///< stops what is being calculated; nobody is answered any more

    using Planned = std::shared_ptr<const capacity::Plan>;
    using Answer = std::function<void(Result<Planned>)>;
    /// Without a farm in the question the registered workers are meant. Returns a ticket for `leave`, or 0 when it was answered at once.
    /// Errors: those of capacity::plan(), of the store, and "capacity.busy".
    quint64 ask(capacity::Question question, Answer answer);
    /// Who asked does not wait any more. A calculation that nobody waits for ends.
    void leave(quint64 ticket);
    int underWay() const { return int(m_jobs.size()); }

private:
    using Observation = std::shared_ptr<const capacity::Observed>;
    struct Job {
        capacity::Question question;
        Observation observed;
        QHash<quint64, Answer> waiting;
        std::atomic<bool> stopped{false};
    };
    using JobPtr = std::shared_ptr<Job>;
    struct Kept {
        Instant at;
        Planned plan;
    };
    struct Read {
        Instant at;
        int weeks;
        Observation observed;
    };

    const Kept *kept(const capacity::Question &question);
    JobPtr sharedJob(const capacity::Question &question) const;
    void begin(const JobPtr &job);
    void observe(int weeks, std::function<void(Result<Observation>)> then);
    void calculate();
    void finish(const JobPtr &job, Result<Planned> result);
    std::optional<capacity::Slots> presentFarm() const;

    Store &m_store;
    const Fleet &m_fleet;
    const Clock &m_clock;
    Limits m_limits;
    std::vector<JobPtr> m_jobs;
    std::vector<Kept> m_kept;
    std::vector<Read> m_read;
    quint64 m_lastTicket = 0;
    Courier m_courier;
    BatchQueue<JobPtr> m_queue;
    std::thread m_thread;
};

} // namespace freeagent::services
