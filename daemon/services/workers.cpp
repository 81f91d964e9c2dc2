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
    , m_roster(ledger, fleet, clock)
{
    connect(&fleet, &Fleet::wentOnline, this, [this](const WorkerId &id) { publish(id, "worker.online"); });
    connect(&fleet, &Fleet::wentOffline, this, [this](const WorkerId &id) { publish(id, "worker.offline"); });
}

QByteArray WorkerService::accessToken(const Worker &worker) const
{
    const QByteArray scope = "worker:" + worker.id.value + ':' + QByteArray::number(toMs(worker.tokenIssuedAt));
    return derivedToken(m_secret, scope);
}

void WorkerService::giveNewToken(Worker &worker) const
{
    worker.previousTokenHash = worker.tokenHash;
    worker.tokenIssuedAt = std::max(m_clock.now(), worker.tokenIssuedAt + Millis(1));
    worker.tokenHash = tokenHash(accessToken(worker));
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
    const bool idle = registration.activeBuilds == 0;
    const auto describe = [this, &registration](Worker &worker) {
        worker.name = registration.name;
        worker.capabilities = registration.capabilities;
        worker.platforms = registration.platforms;
        worker.maxConcurrentBuilds = registration.maxConcurrentBuilds;
        worker.retired = false;
        worker.lastSeenAt = m_clock.now();
        giveNewToken(worker);
    };
    if (known) {
        const QString kInstance = QStringLiteral("instance");
        const bool anew = registration.capabilities.value(kInstance).toString().isEmpty()
            || registration.capabilities.value(kInstance) != known->worker.capabilities.value(kInstance);
        return m_roster.amend(registration.id, describe, "worker.changed",
                              [this, id = registration.id, idle, anew, done = std::move(done)](Result<void> saved) {
                                  if (!saved)
                                      return done(tl::unexpected(saved.error()));
                                  Q_EMIT returned(id, anew);
                                  enrolled(id, true, idle, done);
                              });
    }
    Worker worker;
    worker.id = registration.id.isEmpty() ? WorkerId{newId(m_clock.now())} : registration.id;
    worker.registeredAt = m_clock.now();
    describe(worker);
    save(worker, "worker.registered", [this, worker, idle, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_fleet.put(worker);
        enrolled(worker.id, false, idle, done);
    });
}

void WorkerService::enrolled(const WorkerId &id, bool again, bool idle, std::function<void(Result<Registered>)> done)
{
    FleetMember &member = *m_fleet.find(id);
    member.tokenUsed = m_clock.monotonic();
    member.online = true; // the registration's own event says so
    m_fleet.sign(member);
    const Registered registered{member.worker, accessToken(member.worker), again};
    if (!idle)
        return done(registered);
    releaseAll(id, AttemptEnd::WorkerLost, [registered, done = std::move(done)](int) { done(registered); });
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

namespace {
/// What the worker was asked to do to itself comes when nothing of a build is in its hands or on the way there.
bool isRequestDue(const FleetMember &member)
{
    return !member.worker.requests.isEmpty() && member.builds.isEmpty() && member.claiming == 0;
}

template <class T>
void takeOver(T &known, const T &said, bool isSaid)
{
    if (isSaid)
        known = said;
}

void note(MachineFacts &known, const MachineFacts &said)
{
    takeOver(known.os, said.os, !said.os.isEmpty());
    takeOver(known.xcode, said.xcode, !said.xcode.isEmpty());
    takeOver(known.uptimeSeconds, said.uptimeSeconds, said.uptimeSeconds.has_value());
    takeOver(known.diskFreeBytes, said.diskFreeBytes, said.diskFreeBytes.has_value());
    takeOver(known.memoryFreeBytes, said.memoryFreeBytes, said.memoryFreeBytes.has_value());
}
} // namespace

quint64 WorkerService::poll(const Poll &poll, std::function<void(Result<PollAnswer>)> done)
{
    FleetMember *member = m_fleet.find(poll.worker);
    if (!member || member->worker.retired) {
        done(notFound());
        return 0;
    }
    m_fleet.sign(*member);
    member->pollAddress = poll.address;
    note(member->facts, poll.facts);
    if (const BuildRecord *record = undelivered(*member, poll)) {
        m_leases.renew(record->build.id);
        answer(*member, poll, record, std::move(done));
        return 0;
    }
    const Millis wait = isRequestDue(*member) ? Millis(0) : std::min(poll.wait, m_policy.longestPoll);
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
    const bool requested = !job && isRequestDue(member);
    if (requested)
        answer.request = member.worker.requests.first();
    const bool first = requested && !answer.request->deliveredAt; // told again, its time goes on
    if (!renew && !first) {
        answer.accessToken = accessToken(member.worker);
        return done(std::move(answer));
    }
    const auto kept = std::make_shared<PollAnswer>(std::move(answer));
    const auto change = [&](Worker &worker) {
        if (renew)
            giveNewToken(worker);
        if (first)
            worker.requests.first().deliveredAt = m_clock.now();
        kept->accessToken = accessToken(worker);
    };
    m_roster.amend(member.worker.id, change, first ? "worker.changed" : "", [kept, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        done(std::move(*kept));
    });
}

void WorkerService::unregister(const WorkerId &id, std::function<void(Result<int>)> done)
{
    if (!m_fleet.find(id))
        return done(notFound());
    m_dispatcher.dismiss(id);
    const auto retire = [](Worker &worker) {
        worker.retired = true;
        worker.tokenHash.clear();
        worker.previousTokenHash.clear();
        worker.requests.clear();
    };
    m_roster.amend(id, retire, "worker.retired", [this, id, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_fleet.find(id)->online = false;
        releaseAll(id, AttemptEnd::Abandoned, [done](int released) { done(released); });
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
