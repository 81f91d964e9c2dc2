// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/databasecheck.h"

#include "common/base/textforms.h"

namespace freeagent::metrics {

namespace {
constexpr Millis kEvery = std::chrono::seconds(2);
constexpr Millis kOverdue = std::chrono::seconds(4);
} // namespace

DatabaseCheck::DatabaseCheck(MetricStore &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_answeredAt(clock.monotonic())
{
}

void DatabaseCheck::tick()
{
    if (!m_askedAt && m_clock.monotonic() - m_answeredAt >= kEvery)
        ask();
}

void DatabaseCheck::ask()
{
    m_askedAt = m_clock.monotonic();
    m_store.probe([this, alive = std::weak_ptr(m_alive)](Result<void> answer) {
        if (alive.expired())
            return;
        m_answeredAt = m_clock.monotonic();
        m_took = m_answeredAt - *m_askedAt;
        m_askedAt.reset();
        m_refusal = answer ? QString() : answer.error().message;
    });
}

Finding DatabaseCheck::find() const
{
    if (!m_refusal.isEmpty())
        return {false, QStringLiteral("the database refuses writes: %1").arg(m_refusal), m_took};
    const Millis waiting = m_askedAt ? m_clock.monotonic() - *m_askedAt : Millis(0);
    if (waiting > kOverdue)
        return {false, QStringLiteral("a write to the database has waited for %1").arg(durationText(waiting)), waiting};
    return {true, {}, m_took};
}

} // namespace freeagent::metrics
