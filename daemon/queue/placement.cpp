// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/queue/placement.h"

#include <algorithm>

namespace freeagent::queue {

size_t ReadyWorkers::shelf(const Worker &worker)
{
    const bool ios = accepts(worker, Platform::Ios);
    const bool android = accepts(worker, Platform::Android);
    return ios && android ? 0 : ios ? 1 : 2;
}

void ReadyWorkers::add(const Worker *worker)
{
    if (contains(worker->id))
        return;
    const size_t where = shelf(*worker);
    m_shelves[where].push_back(worker);
    m_where.insert(worker->id, {where, std::prev(m_shelves[where].end())});
}

void ReadyWorkers::remove(const WorkerId &id)
{
    const auto it = m_where.constFind(id);
    if (it == m_where.constEnd())
        return;
    m_shelves[it->first].erase(it->second);
    m_where.erase(it);
}

const Worker *ReadyWorkers::pick(Platform platform, const WorkerId &avoid) const
{
    for (const size_t where : {platform == Platform::Ios ? size_t(1) : size_t(2), size_t(0)})
        for (const Worker *worker : m_shelves[where])
            if (worker->id != avoid)
                return worker;
    return nullptr;
}

namespace {
const Worker *workerFor(const Waiting &waiting, const ReadyWorkers &ready, Time now)
{
    return ready.pick(waiting.platform, now < waiting.avoidUntil ? waiting.avoid : WorkerId());
}
} // namespace

bool mayPass(const Gate &gate, const Waiting &waiting, Time now)
{
    if (waiting.canary)
        return true;
    const Millis expected = gate.expected[size_t(waiting.platform)];
    return !gate.closed && (!gate.closesAt || expected <= Millis(0) || now + expected <= *gate.closesAt);
}

std::optional<Placement> place(const PendingQueue &pending, const ReadyWorkers &ready, const Policy &policy, Time now)
{
    if (!policy.assigning || ready.isEmpty())
        return std::nullopt;
    const Waiting *ios = pending.first(Platform::Ios);
    const Waiting *android = pending.first(Platform::Android);
    const bool androidFirst = android
        && (!ios || android->priority > ios->priority
            || (android->priority == ios->priority && android->sequence < ios->sequence));
    for (const Waiting *waiting : {androidFirst ? android : ios, androidFirst ? ios : android}) {
        if (!waiting || !mayPass(policy.gate, *waiting, now)) // all of one platform pass, or none
            continue;
        if (const Worker *worker = workerFor(*waiting, ready, now))
            return Placement{waiting->id, worker->id};
        // The head may be kept from the only ready worker, which lost it; what stands behind it need not wait for that.
        if (const Worker *loser = ready.pick(waiting->platform, {}))
            if (const Waiting *next = pending.firstFor(*loser, now, false); next && mayPass(policy.gate, *next, now))
                return Placement{next->id, loser->id};
    }
    return std::nullopt;
}

std::optional<Placement> placeOwn(const PendingQueue &pending, const std::function<bool(const Waiting &)> &ready, const Policy &policy)
{
    if (!policy.assigning)
        return std::nullopt;
    for (const WorkerId &worker : pending.awaited())
        if (const Waiting *waiting = pending.firstOf(worker); ready(*waiting))
            return Placement{waiting->id, worker};
    return std::nullopt;
}

namespace {
/// "02:00 UTC"
QString clockText(Time time)
{
    return QString::fromLatin1(toIso(time).mid(11, 5)) + QStringLiteral(" UTC");
}

/// Why the gate keeps it, or nothing.
std::optional<WaitReason> keptByGate(const Gate &gate, const Waiting &waiting, Time now)
{
    if (mayPass(gate, waiting, now))
        return std::nullopt;
    if (gate.closed)
        return WaitReason{"maintenance", QStringLiteral("Nothing new is started during the maintenance."), now,
                          QStringLiteral("Wait for its end; it then starts by itself.")};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(gate.expected[size_t(waiting.platform)]).count();
    return WaitReason{"maintenance_ahead",
                      QStringLiteral("It would take about %1 minutes and not end before the maintenance at %2.").arg(minutes).arg(clockText(*gate.closesAt)), now,
                      QStringLiteral("Wait for the end of the maintenance; it then starts by itself.")};
}

WaitReason assigningPaused(Time now)
{
    return {"paused", QStringLiteral("The controller is not starting builds at the moment."), now,
            QStringLiteral("Resume assigning, or wait for the maintenance to end.")};
}

/// "2 of 3 workers for iOS are paused"; what the others do.
QString heldSentence(const FleetView &fleet, const QString &platform)
{
    QString text = fleet.held == fleet.compatible && fleet.held == 1
        ? QStringLiteral("The only worker for %1 is held back").arg(platform)
        : QStringLiteral("%1 of %2 workers for %3 are held back").arg(fleet.held).arg(fleet.compatible).arg(platform);
    const bool paused = std::all_of(fleet.heldWhy.begin(), fleet.heldWhy.end(), [](const QString &why) { return why.contains(QLatin1String("(paused by ")); });
    if (paused)
        text.replace(QLatin1String("held back"), QLatin1String("paused"));
    const int offline = fleet.compatible - fleet.held - fleet.online;
    if (fleet.online > 0)
        text += QStringLiteral(", %1 busy").arg(fleet.online);
    if (offline > 0)
        text += QStringLiteral(", %1 offline").arg(offline);
    return text + u'.';
}

WaitReason heldBack(const FleetView &fleet, const QString &platform, Time now)
{
    constexpr qsizetype named = 3;
    QString who = fleet.heldWhy.mid(0, named).join(QStringLiteral(", "));
    if (fleet.heldWhy.size() > named)
        who += QStringLiteral(" and %1 more").arg(fleet.heldWhy.size() - named);
    return {"workers_held", heldSentence(fleet, platform), now, QStringLiteral("Resume %1.").arg(who)};
}
} // namespace

WaitReason explainOwn(const Waiting &waiting, const OwnerView &owner, const Policy &policy, int ahead, Time now)
{
    if (!policy.assigning)
        return assigningPaused(now);
    if (const auto kept = keptByGate(policy.gate, waiting, now))
        return *kept;
    if (owner.name.isEmpty())
        return {"worker_unknown", QStringLiteral("This build is for one worker only, and that worker is not registered."), now,
                QStringLiteral("Cancel it, or register the worker again.")};
    const QString only = QStringLiteral("This build is for %1 only, which ").arg(owner.name);
    if (!owner.held.isEmpty())
        return {"worker_held", only + QStringLiteral("is ") + owner.held + u'.', now, QStringLiteral("Resume %1.").arg(owner.name)};
    if (!owner.online)
        return {"worker_offline", only + QStringLiteral("is offline."), now,
                QStringLiteral("Bring %1 back: check the machine, its network and the expo-worker service.").arg(owner.name)};
    if (!owner.room || ahead > 0)
        return {"worker_busy", only + QStringLiteral("is busy."), now, QStringLiteral("Wait until it is done.")};
    return {"starting", only + QStringLiteral("takes it at its next poll."), now, {}};
}

WaitReason explain(const Waiting &waiting, const FleetView &fleet, const Policy &policy, int ahead, Time now)
{
    const QString platform
        = waiting.platform == Platform::Ios ? QStringLiteral("iOS") : QStringLiteral("Android");
    if (!policy.assigning)
        return assigningPaused(now);
    if (const auto kept = keptByGate(policy.gate, waiting, now))
        return *kept;
    if (fleet.registered == 0)
        return {"no_workers", QStringLiteral("No worker is registered."), now,
                QStringLiteral("Start expo-worker on a build machine and point it at this controller.")};
    if (fleet.compatible == 0)
        return {"no_compatible_worker",
                QStringLiteral("None of the %1 registered workers builds for %2.").arg(fleet.registered).arg(platform), now,
                QStringLiteral("Add a worker for %1, or add the platform to a worker's configuration.").arg(platform)};
    if (fleet.held > 0 && fleet.free == 0)
        return heldBack(fleet, platform, now);
    if (fleet.online == 0)
        return {"all_offline",
                QStringLiteral("All %1 workers that build for %2 are offline.").arg(fleet.compatible).arg(platform), now,
                QStringLiteral("Bring %1 back: check the machine, its network and the expo-worker service.").arg(fleet.firstOffline)};
    if (fleet.free == 0 || ahead >= fleet.free)
        return {fleet.free == 0 && ahead == 0 ? "all_busy" : "behind_others",
                ahead == 0 ? QStringLiteral("All %1 online workers for %2 are busy; this build is next.").arg(fleet.online).arg(platform)
                           : QStringLiteral("%1 builds for %2 go before this one.").arg(ahead).arg(platform),
                now, QStringLiteral("Wait, or add a worker for %1.").arg(platform)};
    if (!waiting.avoid.isEmpty() && now < waiting.avoidUntil)
        return {"given_back", QStringLiteral("The last worker lost or failed this build; another one is looked for first."), now, {}};
    return {"starting", QStringLiteral("A worker is free and takes it at its next poll."), now, {}};
}

} // namespace freeagent::queue
