// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/deadlines.h"

#include <algorithm>

namespace freeagent::ingest {

Deadlines::Deadlines(std::chrono::milliseconds tick, qint64 now) : m_tick(tick), m_current(now / tick.count())
{
    for (auto &anchor : m_slots)
        anchor.m_next = anchor.m_previous = &anchor;
}

Deadlines::~Deadlines()
{
    for (auto &anchor : m_slots)
        while (anchor.m_next != &anchor)
            unlist(*anchor.m_next);
}

void Deadlines::list(Timed &timed)
{
    const qint64 at = std::clamp(tickOf(timed.m_due), m_current + 1, m_current + slots - 1);
    Anchor &anchor = m_slots[size_t(at % slots)];
    timed.m_listedAt = at;
    timed.m_previous = anchor.m_previous;
    timed.m_next = &anchor;
    anchor.m_previous->m_next = &timed;
    anchor.m_previous = &timed;
    ++m_listed;
}

void Deadlines::unlist(Timed &timed)
{
    timed.m_previous->m_next = timed.m_next;
    timed.m_next->m_previous = timed.m_previous;
    timed.m_previous = timed.m_next = nullptr;
    timed.m_listedAt = -1;
    --m_listed;
}

void Deadlines::set(Timed &timed, qint64 due)
{
    timed.m_due = due;
    if (timed.m_listedAt >= 0) {
        if (timed.m_listedAt <= tickOf(due))
            return;
        unlist(timed);
    }
    list(timed);
}

void Deadlines::remove(Timed &timed)
{
    timed.m_due = Timed::never;
    if (timed.m_listedAt >= 0)
        unlist(timed);
}

void Deadlines::advance(qint64 now)
{
    const qint64 target = now / m_tick.count();
    // After a long sleep of the machine every slot is due once; more turns find nothing new.
    m_current = std::max(m_current, target - slots);
    while (m_current < target) {
        ++m_current;
        Anchor &anchor = m_slots[size_t(m_current % slots)];
        // Whatever is listed anew lands in another slot, so this ends.
        while (anchor.m_next != &anchor) {
            Timed &timed = *anchor.m_next;
            unlist(timed);
            if (timed.m_due <= now) {
                timed.m_due = Timed::never;
                timed.onDeadline();
            } else if (timed.m_due != Timed::never) {
                list(timed);
            }
        }
    }
}

} // namespace freeagent::ingest
