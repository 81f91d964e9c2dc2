// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/capacityplanner.h"

#include <QDeadlineTimer>

namespace freeagent::services {

namespace {
constexpr size_t kMostKept = 64;
}

CapacityPlanner::CapacityPlanner(Store &store, const Fleet &fleet, const Clock &clock, QObject *parent)
    : CapacityPlanner(store, fleet, clock, Limits{}, parent)
{
}

CapacityPlanner::CapacityPlanner(Store &store, const Fleet &fleet, const Clock &clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_fleet(fleet)
    , m_clock(clock)
    , m_limits(limits)
    , m_thread([this] { calculate(); })
{
}

CapacityPlanner::~CapacityPlanner()
{
    for (const JobPtr &job : m_jobs)
        job->stopped = true;
    m_queue.close();
    m_thread.join();
}

std::optional<capacity::Slots> CapacityPlanner::presentFarm() const
{
    capacity::Slots farm;
    const QList<const FleetMember *> members = m_fleet.members();
    for (const FleetMember *member : members) {
        const bool ios = accepts(member->worker, Platform::Ios);
        const bool android = accepts(member->worker, Platform::Android);
        (ios && android ? farm.any : ios ? farm.ios : farm.android) += member->worker.maxConcurrentBuilds;
    }
    return farm.total() > 0 ? std::optional(farm) : std::nullopt;
}

const CapacityPlanner::Kept *CapacityPlanner::kept(const capacity::Question &question)
{
    const Instant now = m_clock.monotonic();
    std::erase_if(m_kept, [this, now](const Kept &kept) { return now - kept.at >= m_limits.keep; });
    const auto it = std::find_if(m_kept.begin(), m_kept.end(), [&question](const Kept &kept) { return kept.plan->question == question; });
    return it == m_kept.end() ? nullptr : &*it;
}

CapacityPlanner::JobPtr CapacityPlanner::sharedJob(const capacity::Question &question) const
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [&question](const JobPtr &job) { return job->question == question; });
    return it == m_jobs.end() ? nullptr : *it;
}

quint64 CapacityPlanner::ask(capacity::Question question, Answer answer)
{
    if (!question.farm)
        question.farm = presentFarm();
    if (const Kept *known = kept(question)) {
        answer(known->plan);
        return 0;
    }
    JobPtr job = sharedJob(question);
    const bool fresh = !job;
    if (fresh) {
        if (underWay() >= m_limits.waiting) {
            answer(failure("capacity.busy", QStringLiteral("The planner has %1 other questions to answer first.").arg(underWay()),
                           QStringLiteral("Ask again in some seconds.")));
            return 0;
        }
        job = std::make_shared<Job>();
        job->question = std::move(question);
        m_jobs.push_back(job);
    }
    job->waiting.insert(++m_lastTicket, std::move(answer));
    const quint64 ticket = m_lastTicket;
    if (fresh)
        begin(job);
    return ticket;
}

void CapacityPlanner::leave(quint64 ticket)
{
    for (const JobPtr &job : m_jobs)
        if (job->waiting.remove(ticket) && job->waiting.isEmpty())
            job->stopped = true;
    std::erase_if(m_jobs, [](const JobPtr &job) { return job->stopped.load(); });
}

void CapacityPlanner::begin(const JobPtr &job)
{
    observe(job->question.weeks, [this, job](Result<Observation> observed) {
        if (job->stopped)
            return;
        if (!observed)
            return finish(job, tl::unexpected(observed.error()));
        job->observed = *observed;
        m_queue.put(job);
    });
}

/// One week more than asked for: a build in it proves that the farm was at work before the period began.
void CapacityPlanner::observe(int weeks, std::function<void(Result<Observation>)> then)
{
    const Instant instant = m_clock.monotonic();
    std::erase_if(m_read, [this, instant](const Read &read) { return instant - read.at >= m_limits.keep; });
    for (const Read &read : m_read)
        if (read.weeks == weeks)
            return then(read.observed);
    auto observed = std::make_shared<capacity::Observed>();
    observed->until = m_clock.now();
    observed->since = observed->until - std::chrono::weeks(weeks);
    m_store.submissions(observed->since - std::chrono::weeks(1), [this, observed, weeks, instant, then = std::move(then)](auto submissions) mutable {
        if (!submissions)
            return then(tl::unexpected(submissions.error()));
        observed->submissions = std::move(*submissions);
        m_store.finishedBuilds(observed->since, observed->until, [this, observed, weeks, instant, then = std::move(then)](auto finished) {
            if (!finished)
                return then(tl::unexpected(finished.error()));
            observed->finished = std::move(*finished);
            m_read.push_back({instant, weeks, observed});
            then(Observation(observed));
        });
    });
}

void CapacityPlanner::calculate()
{
    for (;;) {
        const std::vector<JobPtr> batch = m_queue.take(1);
        if (batch.empty())
            return;
        const JobPtr &job = batch.front();
        // Real time, not the farm's clock: it bounds the use of a processor.
        const QDeadlineTimer deadline(m_limits.time);
        Result<capacity::Plan> plan
            = capacity::plan(job->question, *job->observed, [&job, &deadline] { return !job->stopped && !deadline.hasExpired(); });
        Result<Planned> result = plan ? Result<Planned>(std::make_shared<const capacity::Plan>(std::move(*plan))) : tl::unexpected(plan.error());
        m_courier.post([this, job, result = std::move(result)]() mutable { finish(job, std::move(result)); });
    }
}

void CapacityPlanner::finish(const JobPtr &job, Result<Planned> result)
{
    if (job->stopped)
        return;
    std::erase(m_jobs, job);
    if (result) {
        if (m_kept.size() >= kMostKept)
            m_kept.erase(m_kept.begin());
        m_kept.push_back({m_clock.monotonic(), *result});
    }
    for (const Answer &answer : std::exchange(job->waiting, {}))
        answer(result);
}

} // namespace freeagent::services
