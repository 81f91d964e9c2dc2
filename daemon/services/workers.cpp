// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/workers.h"

#include "common/base/secret.h"

namespace freeagent::services {

namespace {
tl::unexpected<Error> notFound()
{
    return failure("worker.not_found", QStringLiteral("Worker not found"), QStringLiteral("Register the worker again."));
}
} // namespace

WorkerService::WorkerService(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, LeaseService &leases,
                             const Clock &clock, const FarmPolicy &policy, QByteArray secret, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_dispatcher(dispatcher)
    , m_leases(leases)
    , m_clock(clock)
    , m_policy(policy)
    , m_secret(std::move(secret))
{
    connect(&fleet, &Fleet::wentOnline, this, [this](const WorkerId &id) { publish(id, "worker.online"); });
    connect(&fleet, &Fleet::wentOffline, this, [this](const WorkerId &id) { publish(id, "worker.offline"); });
}

QByteArray WorkerService::accessToken(const Worker &worker) const
{
    const QByteArray scope = "worker:" + worker.id.value + ':' + QByteArray::number(toMs(worker.tokenIssuedAt));
    return derivedToken(m_secret, scope);
}

Worker WorkerService::withNewToken(Worker worker) const
{
    worker.previousTokenHash = worker.tokenHash;
    worker.tokenIssuedAt = std::max(m_clock.now(), worker.tokenIssuedAt + Millis(1));
    worker.tokenHash = tokenHash(accessToken(worker));
    return worker;
}

void WorkerService::save(const Worker &worker, const QByteArray &type, std::function<void(Result<void>)> done)
{
    Unit unit;
    unit.changes.push_back(UpsertWorker{worker});
    if (!type.isEmpty())
        unit.events.push_back({0, m_clock.now(), type, {}, worker.id, "{}"});
    m_ledger.commit(std::move(unit), std::move(done));
}

void WorkerService::publish(const WorkerId &worker, const QByteArray &type)
{
    const FleetMember *member = m_fleet.find(worker);
    save(member->worker, type, [](Result<void>) {});
}

void WorkerService::enrol(Registration registration, std::function<void(Result<Registered>)> done)
{
    const FleetMember *known = registration.id.isEmpty() ? nullptr : m_fleet.find(registration.id);
    Worker worker = known ? known->worker : Worker();
    worker.id = registration.id.isEmpty() ? WorkerId{newId(m_clock.now())} : registration.id;
    worker.name = registration.name;
    worker.capabilities = registration.capabilities;
    worker.platforms = registration.platforms;
    worker.maxConcurrentBuilds = registration.maxConcurrentBuilds;
    worker.retired = false;
    worker.lastSeenAt = m_clock.now();
    if (!known)
        worker.registeredAt = worker.lastSeenAt;
    worker = withNewToken(std::move(worker));
    const bool idle = registration.activeBuilds == 0;
    save(worker, known ? "worker.changed" : "worker.registered",
         [this, worker, idle, again = bool(known), done = std::move(done)](Result<void> saved) {
             if (!saved)
                 return done(tl::unexpected(saved.error()));
             FleetMember &member = m_fleet.put(worker);
             member.tokenUsed = m_clock.monotonic();
             member.online = true; // the registration's own event says so
             m_fleet.sign(member);
             const Registered registered{worker, accessToken(worker), again};
             if (!idle)
                 return done(registered);
             releaseAll(worker.id, AttemptEnd::WorkerLost, [registered, done](int) { done(registered); });
         });
}

void WorkerService::releaseAll(const WorkerId &worker, AttemptEnd why, std::function<void(int)> done)
{
    const QList<BuildId> builds = m_fleet.find(worker)->builds;
    if (builds.isEmpty())
        return done(0);
    auto left = std::make_shared<int>(int(builds.size()));
    for (const BuildId &build : builds)
        m_leases.release(build, worker, why, [left, total = int(builds.size()), done](Result<const BuildRecord *>) {
            if (--*left == 0)
                done(total);
        });
}

const BuildRecord *WorkerService::undelivered(const FleetMember &member, const Poll &poll) const
{
    const bool full = int(member.builds.size()) >= member.worker.maxConcurrentBuilds;
    for (const BuildId &id : member.builds) {
        const bool missing = poll.active ? !poll.active->contains(id) : full;
        const BuildRecord *record = missing ? m_ledger.open(id) : nullptr;
        if (record && record->build.isActive())
            return record;
    }
    return nullptr;
}

quint64 WorkerService::poll(const Poll &poll, std::function<void(Result<PollAnswer>)> done)
{
    FleetMember *member = m_fleet.find(poll.worker);
    if (!member || member->worker.retired) {
        done(notFound());
        return 0;
    }
    m_fleet.sign(*member);
    member->pollAddress = poll.address;
    if (const BuildRecord *record = undelivered(*member, poll)) {
        m_leases.renew(record->build.id);
        answer(*member, poll, record, std::move(done));
        return 0;
    }
    const Millis wait = std::min(poll.wait, m_policy.longestPoll);
    return m_dispatcher.ask(poll.worker, wait, [this, member, poll, done = std::move(done)](const BuildRecord *job) {
        answer(*member, poll, job, done);
    });
}

void WorkerService::answer(FleetMember &member, const Poll &poll, const BuildRecord *job,
                           std::function<void(Result<PollAnswer>)> done)
{
    PollAnswer answer;
    if (job)
        answer.job = *job;
    const bool renew = poll.byToken && m_clock.now() - member.worker.tokenIssuedAt >= m_policy.tokenRenewal;
    if (!renew) {
        answer.accessToken = accessToken(member.worker);
        return done(std::move(answer));
    }
    const Worker renewed = withNewToken(member.worker);
    save(renewed, {}, [this, renewed, answer = std::move(answer), done = std::move(done)](Result<void> saved) mutable {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_fleet.put(renewed);
        answer.accessToken = accessToken(renewed);
        done(std::move(answer));
    });
}

void WorkerService::unregister(const WorkerId &id, std::function<void(Result<int>)> done)
{
    const FleetMember *member = m_fleet.find(id);
    if (!member)
        return done(notFound());
    m_dispatcher.dismiss(id);
    Worker worker = member->worker;
    worker.retired = true;
    worker.tokenHash.clear();
    worker.previousTokenHash.clear();
    save(worker, "worker.retired", [this, worker, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_fleet.put(worker).online = false;
        releaseAll(worker.id, AttemptEnd::Abandoned, [done](int released) { done(released); });
    });
}

void WorkerService::flush()
{
    TouchWorkers touch{m_fleet.takeSeen()};
    if (touch.seen.empty())
        return;
    Unit unit;
    unit.changes.push_back(std::move(touch));
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

void WorkerService::tick()
{
    m_fleet.sweep([this](const WorkerId &worker) { return m_dispatcher.isWaiting(worker); });
}

} // namespace freeagent::services
