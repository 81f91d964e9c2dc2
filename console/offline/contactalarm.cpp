// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/contactalarm.h"

namespace freeagent::console {

using Phase = client::LinkState::Phase;

void ContactAlarm::take(const client::LinkState &link)
{
    switch (link.phase) {
    case Phase::Offline:
        if (m_misses++ == 0) {
            m_firstMiss = m_clock.monotonic();
            m_since = link.since == Time{} ? m_clock.now() : link.since;
        }
        m_why = link.why;
        break;
    case Phase::Live:
    case Phase::Refused: reset(); break;
    case Phase::Idle:
    case Phase::Connecting: // a try is under way; how it ends is told next
    case Phase::Stale: break; // connected: silence ends as contact or as a miss
    }
}

void ContactAlarm::reset()
{
    m_misses = 0;
    m_since = {};
    m_why = {};
}

bool ContactAlarm::isRaised() const { return m_misses >= m_rule.misses && m_clock.monotonic() - m_firstMiss >= m_rule.least; }

} // namespace freeagent::console
