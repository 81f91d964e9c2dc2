// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/queue/pendingqueue.h"

namespace freeagent::queue {

void PendingQueue::insert(const Waiting &waiting)
{
    remove(waiting.id);
    m_byId.insert(waiting.id, waiting);
    (waiting.onlyOn.isEmpty() ? m_order[size_t(waiting.platform)] : m_own[waiting.onlyOn]).insert(placeOf(waiting));
    ++m_number[size_t(waiting.platform)];
    m_submitted.insert(waiting.submittedAt);
}

void PendingQueue::remove(const BuildId &id)
{
    const auto it = m_byId.constFind(id);
    if (it == m_byId.constEnd())
        return;
    if (it->onlyOn.isEmpty()) {
        m_order[size_t(it->platform)].erase(placeOf(*it));
    } else if (Line &own = m_own[it->onlyOn]; own.erase(placeOf(*it)) && own.empty()) {
        m_own.remove(WorkerId(it->onlyOn));
    }
    --m_number[size_t(it->platform)];
    m_submitted.erase(m_submitted.find(it->submittedAt));
    m_byId.erase(it);
}

const Waiting *PendingQueue::find(const BuildId &id) const
{
    const auto it = m_byId.constFind(id);
    return it == m_byId.constEnd() ? nullptr : &*it;
}

std::optional<Time> PendingQueue::oldest() const
{
    return m_submitted.empty() ? std::nullopt : std::optional(*m_submitted.begin());
}

bool PendingQueue::mayTake(const Waiting &waiting, const Worker &worker, Time now, bool ignoreAvoid)
{
    return ignoreAvoid || waiting.avoid != worker.id || now >= waiting.avoidUntil;
}

const Waiting *PendingQueue::firstFor(const Worker &worker, Time now, bool ignoreAvoid) const
{
    const Waiting *best = nullptr;
    for (Platform platform : {Platform::Ios, Platform::Android}) {
        if (!accepts(worker, platform))
            continue;
        for (const Place &place : m_order[size_t(platform)]) {
            const Waiting &candidate = *m_byId.constFind(place.id);
            if (best && best->priority >= candidate.priority
                && (best->priority > candidate.priority || best->sequence < candidate.sequence))
                break;
            // Only builds this very worker lost are passed over, so this loop ends after a few steps.
            if (mayTake(candidate, worker, now, ignoreAvoid)) {
                best = &candidate;
                break;
            }
        }
    }
    return best;
}

const Waiting *PendingQueue::first(Platform platform) const
{
    const auto &order = m_order[size_t(platform)];
    return order.empty() ? nullptr : &*m_byId.constFind(order.begin()->id);
}

const Waiting *PendingQueue::firstOf(const WorkerId &worker) const
{
    const auto own = m_own.constFind(worker);
    return own == m_own.constEnd() ? nullptr : &*m_byId.constFind(own->begin()->id);
}

const PendingQueue::Line *PendingQueue::lineOf(const Waiting &waiting) const
{
    if (waiting.onlyOn.isEmpty())
        return &m_order[size_t(waiting.platform)];
    return &*m_own.constFind(waiting.onlyOn);
}

int PendingQueue::ahead(const BuildId &id, int limit) const
{
    const Waiting *waiting = find(id);
    if (!waiting)
        return 0;
    int count = 0;
    for (const Place &place : *lineOf(*waiting)) {
        if (place.id == id || count == limit)
            break;
        ++count;
    }
    return count;
}

QList<BuildId> PendingQueue::head(int limit) const
{
    QList<BuildId> ids;
    const auto take = [&ids, limit](const Line &line) {
        int left = limit;
        for (auto it = line.begin(); it != line.end() && left-- > 0; ++it)
            ids.append(it->id);
    };
    for (const Line &line : m_order)
        take(line);
    for (const Line &line : m_own)
        take(line);
    return ids;
}

} // namespace freeagent::queue
