// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/statistics.h"

namespace freeagent::services {

namespace {
constexpr size_t kSamples = 360;
constexpr int kQueueWarning = 10;
} // namespace

Statistics::Statistics(const Ledger &ledger, const Fleet &fleet, const Dispatcher &dispatcher,
                       const MaintenanceService &maintenance, const Clock &clock, const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_dispatcher(dispatcher)
    , m_maintenance(maintenance)
    , m_clock(clock)
    , m_policy(policy)
    , m_started(clock.monotonic())
    , m_day(std::chrono::floor<std::chrono::days>(clock.now()))
{
    connect(&ledger, &Ledger::buildChanged, this, [this](const BuildRecord *before, const BuildRecord &) {
        if (before)
            return;
        rollDay();
        ++m_today;
    });
}

void Statistics::load(const HotState &state)
{
    m_today = state.submittedToday;
}

void Statistics::rollDay() const
{
    const auto day = std::chrono::floor<std::chrono::days>(m_clock.now());
    if (day != m_day) {
        m_day = day;
        m_today = 0;
    }
}

qint64 Statistics::submittedToday() const
{
    rollDay();
    return m_today;
}

int Statistics::pending() const { return int(m_ledger.counts().number(BuildStatus::Pending)); }

int Statistics::active() const
{
    return int(m_ledger.counts().number(BuildStatus::Assigned) + m_ledger.counts().number(BuildStatus::Building));
}

qint64 Statistics::uptimeSeconds() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic() - m_started).count();
}

Millis Statistics::oldestWait() const
{
    const auto oldest = m_dispatcher.pending().oldest();
    return oldest ? std::max(Millis(0), m_clock.now() - *oldest) : Millis(0);
}

Statistics::Health Statistics::health() const
{
    if (!m_trouble.isEmpty())
        return {"unhealthy", {m_trouble}};
    Health health{"healthy", {}};
    const int online = workersOnline();
    const int expected = m_policy.fleetExpected ? m_policy.fleetExpected : workersTotal();
    if (online < expected)
        health.reasons.append(QStringLiteral("workers %1/%2").arg(online).arg(expected));
    if (pending() > kQueueWarning)
        health.reasons.append(QStringLiteral("queue depth %1").arg(pending()));
    if (!health.reasons.isEmpty())
        health.status = "degraded";
    if (m_maintenance.state().enabled) {
        health.status = "maintenance";
        health.reasons.prepend(m_maintenance.state().message);
    }
    return health;
}

QByteArray Statistics::summaryJson() const
{
    const Health state = health();
    wire::JsonWriter json;
    json.beginObject().field("pending", pending()).field("active", active()).field("queueDepth", pending());
    json.field("workersOnline", workersOnline()).field("workersTotal", workersTotal());
    json.field("oldestWaitMs", qint64(oldestWait().count()));
    json.field("completed", counts().number(BuildStatus::Completed)).field("failed", counts().number(BuildStatus::Failed));
    json.field("status", state.status).key("reasons").beginArray();
    for (const QString &reason : state.reasons)
        json.value(reason);
    json.endArray().field("at", toMs(m_clock.now())).endObject();
    return json.take();
}

void Statistics::sample()
{
    m_history.push_back({m_clock.now(), pending(), active()});
    if (m_history.size() > kSamples)
        m_history.pop_front();
}

} // namespace freeagent::services
