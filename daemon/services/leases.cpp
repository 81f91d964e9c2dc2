// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/leases.h"

#include "daemon/attribution/classify.h"

namespace freeagent::services {

namespace {
/// An attempt that ended without anybody's report.
Transition blamedFor(AttemptEnd end, Transition transition, Millis silent, Millis limit)
{
    attribution::Failure failure;
    failure.end = end;
    failure.workerName = transition.attempt->workerName;
    failure.silent = silent;
    failure.limit = limit;
    const attribution::Verdict verdict = attribution::classify(failure);
    return transitions::blamed(std::move(transition), verdict.failure, verdict.evidence, verdict.cluster);
}
} // namespace

LeaseService::LeaseService(Ledger &ledger, const Clock &clock, const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_policy(policy)
{
    connect(&ledger, &Ledger::buildChanged, this,
            [this](const BuildRecord *, const BuildRecord &after) { onBuildChanged(after); });
}

void LeaseService::load()
{
    for (const BuildRecord &record : m_ledger.openBuilds())
        onBuildChanged(record);
    const Time now = m_clock.now();
    for (auto it = m_leases.begin(); it != m_leases.end(); ++it) {
        const BuildRecord *record = m_ledger.open(it.key());
        // The limit goes on counting over a restart, as far as the wall clock can be believed.
        if (const auto started = record->build.startedAt; started && *started < now)
            it->assigned -= std::min<Millis>(now - *started, limitOf(record->build) / 2);
    }
}

void LeaseService::onBuildChanged(const BuildRecord &after)
{
    const Build &build = after.build;
    if (!build.isActive()) {
        m_leases.remove(build.id);
        return;
    }
    const Instant now = m_clock.monotonic();
    const auto lease = m_leases.find(build.id);
    if (lease == m_leases.end() || lease->attempt != build.attempts)
        m_leases.insert(build.id, {now, now, build.attempts});
    else
        lease->lastSign = now;
}

void LeaseService::renew(const BuildId &build)
{
    if (const auto lease = m_leases.find(build); lease != m_leases.end())
        lease->lastSign = m_clock.monotonic();
}

/// Nothing when the worker is heard: then it no longer has the build.
Millis LeaseService::silence(const BuildId &build) const
{
    const auto lease = m_leases.constFind(build);
    const Millis silent = lease == m_leases.constEnd() ? Millis(0) : m_clock.monotonic() - lease->lastSign;
    return silent >= m_policy.lease ? silent : Millis(0);
}

void LeaseService::sign(const BuildId &build)
{
    renew(build);
    const BuildRecord *record = m_ledger.open(build);
    if (!record || record->build.status != BuildStatus::Assigned || m_ledger.isBusy(build))
        return; // busy: what is under way is a later state, or the next sign will do it
    const auto attempt = lastAttempt(record->attempts);
    if (!attempt)
        return;
    BuildChange change;
    change.transition = transitions::begin(record->build, *attempt, m_clock.now());
    change.expect = {{BuildStatus::Assigned, record->build.attempts}};
    change.event = "build.building";
    m_ledger.change(std::move(change), [](Result<const BuildRecord *>) {});
}

void LeaseService::release(const BuildId &build, const WorkerId &worker, AttemptEnd why, Ledger::Changed done)
{
    m_ledger.find(build, [this, worker, why, done = std::move(done)](Result<const BuildRecord *> found) {
        if (!found || !*found)
            return done(found);
        const BuildRecord &record = **found;
        const auto attempt = lastAttempt(record.attempts);
        if (!record.build.isActive() || record.build.worker != worker || !attempt)
            return done(&record);
        BuildChange change;
        change.transition = transitions::release(record.build, *attempt, why, m_policy.maxAttempts, m_clock.now());
        if (why == AttemptEnd::WorkerLost)
            change.transition = blamedFor(why, std::move(change.transition), silence(record.build.id), {});
        change.expect = {{record.build.status, record.build.attempts}};
        change.event = change.transition.build.isTerminal() ? "build.failed" : "build.requeued";
        m_ledger.change(std::move(change), done);
    });
}

void LeaseService::expire(const BuildId &build, bool overLimit)
{
    const BuildRecord *open = m_ledger.open(build);
    if (!open)
        return;
    const auto over = [this, build](Result<const BuildRecord *>) {
        if (const auto lease = m_leases.find(build); lease != m_leases.end())
            lease->ending = false;
    };
    if (!overLimit)
        return release(build, open->build.worker, AttemptEnd::WorkerLost, over);
    m_ledger.find(build, [this, over](Result<const BuildRecord *> found) {
        if (!found || !*found)
            return over(found);
        const BuildRecord &record = **found;
        const auto attempt = lastAttempt(record.attempts);
        if (!record.build.isActive() || !attempt)
            return over(&record);
        BuildChange change;
        const Millis limit = limitOf(record.build);
        change.transition = blamedFor(AttemptEnd::TimedOut, transitions::timeOut(record.build, *attempt, limit, m_clock.now()), {}, limit);
        change.expect = {{record.build.status, record.build.attempts}};
        change.event = "build.failed";
        m_ledger.change(std::move(change), over);
    });
}

void LeaseService::tick()
{
    const Instant now = m_clock.monotonic();
    QList<std::pair<BuildId, bool>> expired;
    for (auto it = m_leases.begin(); it != m_leases.end(); ++it) {
        if (it->ending)
            continue;
        const BuildRecord *record = m_ledger.open(it.key());
        const bool overLimit = record && now - it->assigned >= limitOf(record->build);
        if (!overLimit && now - it->lastSign < m_policy.lease)
            continue;
        it->ending = true;
        expired.append({it.key(), overLimit});
    }
    for (const auto &[build, overLimit] : expired)
        expire(build, overLimit);
}

} // namespace freeagent::services
