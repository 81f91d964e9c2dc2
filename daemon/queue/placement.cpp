// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/queue/placement.h"

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
        if (!waiting)
            continue;
        if (const Worker *worker = workerFor(*waiting, ready, now))
            return Placement{waiting->id, worker->id};
        // The head may be kept from the only ready worker, which lost it; what stands behind it need not wait for that.
        if (const Worker *loser = ready.pick(waiting->platform, {}))
            if (const Waiting *next = pending.firstFor(*loser, now, false))
                return Placement{next->id, loser->id};
    }
    return std::nullopt;
}

WaitReason explain(const Waiting &waiting, const FleetView &fleet, const Policy &policy, int ahead, Time now)
{
    const QString platform
        = waiting.platform == Platform::Ios ? QStringLiteral("iOS") : QStringLiteral("Android");
    if (!policy.assigning)
        return {"paused", QStringLiteral("The controller is not starting builds at the moment."), now,
                QStringLiteral("Resume assigning, or wait for the maintenance to end.")};
    if (fleet.registered == 0)
        return {"no_workers", QStringLiteral("No worker is registered."), now,
                QStringLiteral("Start expo-worker on a build machine and point it at this controller.")};
    if (fleet.compatible == 0)
        return {"no_compatible_worker",
                QStringLiteral("None of the %1 registered workers builds for %2.").arg(fleet.registered).arg(platform), now,
                QStringLiteral("Add a worker for %1, or add the platform to a worker's configuration.").arg(platform)};
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
        return {"given_back", QStringLiteral("The last worker lost this build; another one is looked for first."), now, {}};
    return {"starting", QStringLiteral("A worker is free and takes it at its next poll."), now, {}};
}

} // namespace freeagent::queue
