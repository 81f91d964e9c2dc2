// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/heartbeat.h"

#include "common/platform/servicenotifier.h"

namespace freeagent::platform {

Heartbeat::Heartbeat(ServiceNotifier &notifier, const Clock &clock, Rules rules, Probe probe)
    : m_notifier(notifier)
    , m_clock(clock)
    , m_rules(rules)
    , m_probe(std::move(probe))
    , m_lastBeat(clock.monotonic())
    , m_lastAnswer(m_lastBeat)
{
}

QString Heartbeat::judge(Instant now) const
{
    if (const Millis late = now - m_lastBeat - m_rules.every; late >= m_rules.latest)
        return QStringLiteral("The event loop was held up for %1 ms").arg(late.count());
    if (const Millis silent = now - m_lastAnswer; silent > m_rules.answerWithin)
        return QStringLiteral("The database has not answered a write for %1 s").arg(silent.count() / 1000);
    return {};
}

void Heartbeat::beat()
{
    const Instant now = m_clock.monotonic();
    const QString trouble = judge(now);
    m_lastBeat = now;
    if (trouble.isEmpty())
        m_notifier.watchdog();
    if (!std::exchange(m_asked, true))
        m_probe([this, alive = std::weak_ptr<bool>(m_alive)] {
            if (alive.expired())
                return;
            m_asked = false;
            m_lastAnswer = m_clock.monotonic();
        });
    const bool turned = trouble.isEmpty() != m_trouble.isEmpty();
    m_trouble = trouble;
    if (turned && onChange)
        onChange(trouble);
}

} // namespace freeagent::platform
