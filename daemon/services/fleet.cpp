// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/fleet.h"

#include <algorithm>

namespace freeagent::services {

Fleet::Fleet(const Clock &clock, const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_policy(policy)
{
}

void Fleet::load(const std::vector<Worker> &workers)
{
    for (const Worker &worker : workers) {
        FleetMember &member = put(worker);
        // Whoever was alive when the controller stopped gets the usual time to show up again.
        const Millis silent = m_clock.now() - worker.lastSeenAt;
        member.online = !worker.retired && silent < m_policy.offlineAfter;
        member.tokenUsed = m_clock.monotonic();
        member.lastSign = member.tokenUsed - (member.online ? Millis(0) : std::max(Millis(0), silent));
    }
}

void Fleet::index(const Worker &worker)
{
    m_byToken.insert(worker.tokenHash, worker.id);
    m_byToken.insert(worker.previousTokenHash, worker.id);
    m_byToken.remove({});
}

FleetMember &Fleet::put(const Worker &worker)
{
    std::shared_ptr<FleetMember> &member = m_members[worker.id];
    if (!member)
        member = std::make_shared<FleetMember>();
    m_byToken.remove(member->worker.tokenHash);
    m_byToken.remove(member->worker.previousTokenHash);
    member->worker = worker;
    if (!worker.retired)
        index(worker);
    return *member;
}

FleetMember *Fleet::find(const WorkerId &id)
{
    const auto it = m_members.constFind(id);
    return it == m_members.constEnd() ? nullptr : it->get();
}

const FleetMember *Fleet::find(const WorkerId &id) const
{
    const auto it = m_members.constFind(id);
    return it == m_members.constEnd() ? nullptr : it->get();
}

QString Fleet::nameOf(const WorkerId &id) const
{
    const FleetMember *member = find(id);
    return member ? member->worker.name : QString();
}

void Fleet::each(const std::function<void(const FleetMember &)> &look) const
{
    for (const auto &member : m_members)
        if (!member->worker.retired)
            look(*member);
}

QList<const FleetMember *> Fleet::members() const
{
    QList<const FleetMember *> list;
    for (const auto &member : m_members)
        if (!member->worker.retired)
            list.append(member.get());
    std::sort(list.begin(), list.end(), [](const FleetMember *a, const FleetMember *b) {
        const int order = a->worker.name.localeAwareCompare(b->worker.name);
        return order ? order < 0 : a->worker.id < b->worker.id;
    });
    return list;
}

FleetMember *Fleet::byToken(const QByteArray &tokenHash)
{
    const auto it = m_byToken.constFind(tokenHash);
    FleetMember *member = it == m_byToken.constEnd() ? nullptr : find(*it);
    if (!member)
        return nullptr;
    const Instant now = m_clock.monotonic();
    // A worker that builds does not poll, so its token lives as long as its build.
    if (member->builds.isEmpty() && now - member->tokenUsed >= m_policy.tokenLife)
        return nullptr;
    member->tokenUsed = now;
    return member;
}

void Fleet::sign(FleetMember &member)
{
    member.lastSign = m_clock.monotonic();
    member.worker.lastSeenAt = m_clock.now();
    m_seen.insert(member.worker.id);
    if (!member.online && !member.worker.retired) {
        member.online = true;
        Q_EMIT wentOnline(member.worker.id);
    }
    setLate(member, false);
}

void Fleet::setLate(FleetMember &member, bool late)
{
    if (std::exchange(member.late, late) != late)
        Q_EMIT lateChanged(member.worker.id);
}

void Fleet::measure(FleetMember &member, const Telemetry &telemetry, const BuildId &build)
{
    if (telemetry.cpuPercent)
        member.cpuPercent = telemetry.cpuPercent;
    if (telemetry.memoryMb)
        member.memoryMb = telemetry.memoryMb;
    if (telemetry.diskPercent)
        member.diskPercent = telemetry.diskPercent;
    Q_EMIT measured(member.worker.id, build);
}

void Fleet::assigned(const WorkerId &worker, const BuildId &build)
{
    if (FleetMember *member = find(worker); member && !member->builds.contains(build))
        member->builds.append(build);
}

void Fleet::freed(const WorkerId &worker, const BuildId &build)
{
    if (FleetMember *member = find(worker)) {
        member->builds.removeOne(build);
        member->tokenUsed = m_clock.monotonic(); // it lives on for its usual time after a long build
    }
}

void Fleet::sweep(const std::function<bool(const WorkerId &)> &connected)
{
    const Instant now = m_clock.monotonic();
    QList<WorkerId> lost;
    for (const auto &member : m_members) {
        if (!member->online)
            continue;
        if (connected(member->worker.id)) {
            member->lastSign = now;
            member->tokenUsed = now;
        } else if (now - member->lastSign >= m_policy.offlineAfter) {
            member->online = false;
            member->late = false;
            lost.append(member->worker.id);
            continue;
        }
        setLate(*member, now - member->lastSign > m_policy.lateAfter());
    }
    for (const WorkerId &id : lost)
        Q_EMIT wentOffline(id);
}

std::vector<std::pair<WorkerId, Time>> Fleet::takeSeen()
{
    std::vector<std::pair<WorkerId, Time>> seen;
    for (const WorkerId &id : std::exchange(m_seen, {}))
        if (const FleetMember *member = find(id))
            seen.emplace_back(id, member->worker.lastSeenAt);
    return seen;
}

int Fleet::online() const
{
    return int(std::count_if(m_members.begin(), m_members.end(),
                             [](const auto &member) { return member->online && !member->worker.retired; }));
}

queue::FleetView Fleet::view(Platform platform) const
{
    queue::FleetView view;
    for (const auto &member : m_members) {
        if (member->worker.retired)
            continue;
        ++view.registered;
        if (!accepts(member->worker, platform))
            continue;
        ++view.compatible;
        if (const auto &hold = member->worker.hold) {
            ++view.held;
            const QString why = QStringLiteral("%1 (%2)").arg(member->worker.name, heldText(*hold));
            hold->kind == HoldKind::Paused ? view.heldWhy.prepend(why) : view.heldWhy.append(why);
            continue;
        }
        if (!member->online) {
            view.firstOffline = member->worker.name;
            continue;
        }
        ++view.online;
        if (member->hasRoom() && takesNewBuilds(member->worker))
            ++view.free;
    }
    return view;
}

queue::OwnerView Fleet::ownerView(const queue::Waiting &waiting) const
{
    const FleetMember *member = find(waiting.onlyOn);
    if (!member || member->worker.retired)
        return {};
    queue::OwnerView view{member->worker.name, member->online, {}, member->hasRoom() && member->worker.requests.isEmpty()};
    if (member->worker.hold && member->worker.requests.isEmpty() && !takesBuildOfItsOwn(member->worker, waiting.canary))
        view.held = heldText(*member->worker.hold);
    return view;
}

Availability Fleet::availability(const FleetMember &member) const
{
    return availabilityOf(member.worker, {member.online, silent(member), !member.builds.isEmpty()}, m_policy.lateAfter());
}

int Fleet::excused() const
{
    return int(std::count_if(m_members.begin(), m_members.end(), [](const auto &member) {
        const Worker &worker = member->worker;
        const bool held = worker.hold && worker.hold->kind != HoldKind::Quarantined;
        const bool sent = !worker.requests.isEmpty() && worker.requests.first().deliveredAt;
        return !worker.retired && !member->online && (held || sent);
    }));
}

bool Fleet::hasAnother(const WorkerId &id, Platform platform) const
{
    return std::any_of(m_members.begin(), m_members.end(), [&](const auto &member) {
        return member->worker.id != id && member->online && takesNewBuilds(member->worker) && accepts(member->worker, platform);
    });
}

wire::WorkerPresence Fleet::presence(const FleetMember &member) const
{
    wire::WorkerPresence presence;
    presence.online = member.online && !member.worker.retired;
    presence.state = !presence.online          ? WorkerState::Offline
                     : member.builds.isEmpty() ? WorkerState::Idle
                                               : WorkerState::Building;
    presence.builds = member.builds;
    presence.cpuPercent = member.cpuPercent;
    presence.memoryMb = member.memoryMb;
    presence.diskPercent = member.diskPercent;
    presence.availability = availability(member);
    presence.silent = silent(member);
    presence.address = member.pollAddress;
    presence.lastLogLine = member.lastLogLine;
    presence.facts = member.facts;
    return presence;
}

} // namespace freeagent::services
