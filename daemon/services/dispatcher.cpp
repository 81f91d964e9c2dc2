// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/dispatcher.h"

namespace freeagent::services {

namespace {
constexpr Millis kViewLife{250};
constexpr int kCountedAhead = 1000; ///< "1000 builds go before" says enough
constexpr int kWatchedReasons = 200; ///< builds at the head of each queue whose reasons are pushed to the feed

Fence pendingFence(const Build &build) { return {BuildStatus::Pending, build.attempts}; }
} // namespace

Dispatcher::Dispatcher(Ledger &ledger, Fleet &fleet, const Clock &clock, const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_clock(clock)
    , m_policy(policy)
{
    connect(&ledger, &Ledger::buildChanged, this,
            [this](const BuildRecord *before, const BuildRecord &after) { onBuildChanged(before, after); });
}

void Dispatcher::load()
{
    for (const BuildRecord &record : m_ledger.openBuilds()) {
        if (record.build.status == BuildStatus::Pending)
            enqueue(record);
        else
            m_fleet.assigned(record.build.worker, record.build.id);
    }
}

/// The worker that lost or failed it last is passed over for a while: shortly when nobody else could take it.
void Dispatcher::enqueue(const BuildRecord &record)
{
    const Build &build = record.build;
    queue::Waiting waiting{build.id, build.platform, build.priority, build.sequence, build.submittedAt, {}, {}, build.onlyOn, build.canary};
    if (const auto last = lastAttempt(record.attempts); last && last->endedAt && build.onlyOn.isEmpty()) {
        const bool failed = last->end == AttemptEnd::Failed && m_fleet.hasAnother(last->worker, build.platform);
        waiting.avoid = last->worker;
        waiting.avoidUntil = *last->endedAt + (failed ? m_policy.avoidFailed : m_policy.avoidLoser);
    }
    m_pending.insert(waiting);
}

void Dispatcher::onBuildChanged(const BuildRecord *before, const BuildRecord &after)
{
    const Build &build = after.build;
    if (before && before->build.isActive() && !build.isActive())
        m_fleet.freed(before->build.worker, build.id);
    if (build.status == BuildStatus::Pending) {
        enqueue(after);
        place();
        return;
    }
    m_pending.remove(build.id);
    m_reasons.remove(build.id);
    if (build.isActive())
        m_fleet.assigned(build.worker, build.id);
}

quint64 Dispatcher::ask(const WorkerId &worker, Millis wait, Answer answer)
{
    dismiss(worker);
    FleetMember *member = m_fleet.find(worker);
    const quint64 ticket = ++m_lastTicket;
    m_parked.insert(worker, {ticket, m_deadlines.emplace(m_clock.monotonic() + wait, worker), std::move(answer)});
    if (member && member->hasRoom() && takesNewBuilds(member->worker))
        m_ready.add(&member->worker);
    place();
    const auto parked = m_parked.constFind(worker);
    if (parked == m_parked.constEnd() || parked->ticket != ticket)
        return ticket; // taken: the answer follows the commit
    if (wait <= Millis(0))
        unpark(worker)(nullptr);
    return ticket;
}

void Dispatcher::leave(const WorkerId &worker, quint64 ticket)
{
    const auto parked = m_parked.constFind(worker);
    if (parked != m_parked.constEnd() && parked->ticket == ticket)
        unpark(worker);
}

void Dispatcher::dismiss(const WorkerId &worker)
{
    if (Answer answer = unpark(worker))
        answer(nullptr);
}

Dispatcher::Answer Dispatcher::unpark(const WorkerId &worker)
{
    m_ready.remove(worker);
    const auto parked = m_parked.find(worker);
    if (parked == m_parked.end())
        return {};
    m_deadlines.erase(parked->deadline);
    Answer answer = std::move(parked->answer);
    m_parked.erase(parked);
    return answer;
}

void Dispatcher::reconsider(const WorkerId &worker)
{
    FleetMember *member = m_fleet.find(worker);
    if (!member || !m_parked.contains(worker))
        return;
    if (member->hasRoom() && takesNewBuilds(member->worker))
        m_ready.add(&member->worker);
    else
        m_ready.remove(worker);
    place();
}

bool Dispatcher::mayStart(const queue::Waiting &own) const
{
    const FleetMember *member = m_fleet.find(own.onlyOn);
    return member && queue::mayPass(m_queuePolicy.gate, own, m_clock.now()) && m_parked.contains(own.onlyOn) && member->hasRoom() && takesBuildOfItsOwn(member->worker, own.canary);
}

void Dispatcher::place()
{
    while (const auto placement = queue::placeOwn(m_pending, [this](const queue::Waiting &own) { return mayStart(own); }, m_queuePolicy))
        start(*placement, unpark(placement->worker));
    while (const auto placement = queue::place(m_pending, m_ready, m_queuePolicy, m_clock.now()))
        start(*placement, unpark(placement->worker));
}

void Dispatcher::start(const queue::Placement &placement, Answer answer)
{
    const queue::Waiting waiting = *m_pending.find(placement.build);
    m_pending.remove(placement.build);
    FleetMember *member = m_fleet.find(placement.worker);
    ++member->claiming;
    const auto ended = [this, member, waiting, answer](const BuildRecord *record) {
        --member->claiming;
        answer(record);
        const BuildRecord *now = m_ledger.open(waiting.id);
        if (!record && now && now->build.status == BuildStatus::Pending)
            putBack(waiting);
    };
    m_ledger.find(placement.build, [this, member, ended](Result<const BuildRecord *> found) {
        if (!found || !*found || (*found)->build.status != BuildStatus::Pending)
            return ended(nullptr); // cancelled meanwhile
        const Build build = (*found)->build;
        BuildChange change;
        change.transition = transitions::assign(build, member->worker, m_clock.now());
        change.expect = {pendingFence(build)};
        change.event = "build.assigned";
        m_ledger.change(std::move(change), [ended](Result<const BuildRecord *> changed) {
            ended(changed ? *changed : nullptr);
        });
    });
}

void Dispatcher::putBack(const queue::Waiting &waiting)
{
    m_pending.insert(waiting);
    // Not at once: what refused the commit (a full disk) would refuse the next one as well.
    QTimer::singleShot(std::chrono::seconds(1), this, [this] { place(); });
}

void Dispatcher::setGate(const queue::Gate &gate)
{
    if (gate == m_queuePolicy.gate)
        return;
    m_queuePolicy.gate = gate;
    place();
}

void Dispatcher::stop()
{
    m_queuePolicy.assigning = false;
    const QList<WorkerId> workers = m_parked.keys();
    for (const WorkerId &worker : workers)
        dismiss(worker);
}

const queue::FleetView &Dispatcher::view(Platform platform)
{
    CachedView &cached = m_views[size_t(platform)];
    const Instant now = m_clock.monotonic();
    if (now - cached.at >= kViewLife)
        cached = {now, m_fleet.view(platform)};
    return cached.view;
}

WaitReason Dispatcher::explain(const queue::Waiting &waiting)
{
    const int ahead = m_pending.ahead(waiting.id, kCountedAhead);
    if (!waiting.onlyOn.isEmpty())
        return queue::explainOwn(waiting, m_fleet.ownerView(waiting), m_queuePolicy, ahead, m_clock.now());
    return queue::explain(waiting, view(waiting.platform), m_queuePolicy, ahead, m_clock.now());
}

std::optional<WaitReason> Dispatcher::reason(const BuildId &build)
{
    const queue::Waiting *waiting = m_pending.find(build);
    if (!waiting)
        return std::nullopt;
    WaitReason reason = explain(*waiting);
    const auto known = m_reasons.constFind(build);
    if (known != m_reasons.constEnd() && known->code == reason.code)
        reason.since = known->since;
    m_reasons.insert(build, reason);
    return reason;
}

void Dispatcher::tick()
{
    const Instant now = m_clock.monotonic();
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now)
        unpark(WorkerId(m_deadlines.begin()->second))(nullptr);
    place(); // somebody's time of avoidance may have ended
    const QList<BuildId> watched = m_pending.head(kWatchedReasons);
    for (const BuildId &build : watched) {
        const QByteArray known = m_reasons.value(build).code;
        const auto current = reason(build);
        if (current && current->code != known)
            Q_EMIT reasonChanged(build);
    }
}

} // namespace freeagent::services
