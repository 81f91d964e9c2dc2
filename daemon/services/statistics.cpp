// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/statistics.h"

#include "common/base/textforms.h"
#include "daemon/services/thresholds.h"

#include <algorithm>

namespace freeagent::services {

namespace {
constexpr size_t kSamples = 360;
constexpr auto kQueueWarning = size_t(kThresholds.queue.warning);
constexpr Sustained::Limits kQueueLimits{kThresholds.queue.warning, kThresholds.queue.holds, kThresholds.queueClear,
                                         kThresholds.queueClearHolds};
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
    , m_queue(kQueueLimits)
{
    connect(&ledger, &Ledger::buildChanged, this, [this](const BuildRecord *before, const BuildRecord &) {
        m_queue.observe(pending(), m_clock.monotonic());
        if (before)
            return;
        rollDay();
        ++m_today;
    });
}

void Statistics::load(const HotState &state)
{
    m_today = state.submittedToday;
    resumeQueue(state);
}

/// At least one more than the limit have waited since the youngest of so many oldest was submitted: no restart makes that shorter.
void Statistics::resumeQueue(const HotState &state)
{
    std::vector<Time> waiting;
    for (const BuildRecord &record : state.open)
        if (record.build.status == BuildStatus::Pending)
            waiting.push_back(record.build.submittedAt);
    if (waiting.size() <= kQueueWarning)
        return;
    const auto youngest = waiting.begin() + std::ptrdiff_t(kQueueWarning);
    std::nth_element(waiting.begin(), youngest, waiting.end());
    m_queue.resume(double(waiting.size()), m_clock.monotonic(), m_clock.now() - *youngest);
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
        return {"unhealthy", QStringList{m_trouble} + m_concerns};
    Health health{"healthy", {}};
    const int online = workersOnline();
    if (const int expected = workersExpected(); online < expected)
        health.reasons.append(QStringLiteral("workers %1/%2").arg(online).arg(expected));
    if (pending() > int(kQueueWarning))
        health.reasons.append(QStringLiteral("queue depth %1").arg(pending()));
    if (isQueueSustained())
        health.reasons.append(queueReason());
    health.reasons.append(m_concerns);
    if (!health.reasons.isEmpty())
        health.status = "degraded";
    const QStringList maintenance = m_maintenance.reasons();
    if (!maintenance.isEmpty())
        health.status = m_maintenance.state().enabled ? "maintenance" : "degraded";
    health.reasons = maintenance + health.reasons;
    return health;
}

QString Statistics::queueReason() const
{
    const auto held = m_queue.heldFor(m_clock.monotonic());
    if (!held)
        return QStringLiteral("queue was above %1 lately, %2 still wait").arg(kQueueWarning).arg(pending());
    return QStringLiteral("queue above %1 for %2: %3; the oldest build has waited %4")
        .arg(kQueueWarning).arg(durationText(*held), waitCause(), durationText(oldestWait()));
}

QString Statistics::waitCause() const
{
    const queue::PendingQueue &queue = m_dispatcher.pending();
    const Platform platform = queue.size(Platform::Ios) >= queue.size(Platform::Android) ? Platform::Ios : Platform::Android;
    const queue::FleetView view = m_fleet.view(platform);
    const QString name = QString::fromLatin1(word(platform));
    if (!view.registered)
        return QStringLiteral("no worker is registered");
    if (!view.compatible)
        return QStringLiteral("no worker builds for %1").arg(name);
    if (!view.online && view.held == view.compatible)
        return QStringLiteral("every worker for %1 is held: %2").arg(name, view.heldWhy.join(QStringLiteral(", ")));
    if (!view.online)
        return QStringLiteral("no worker for %1 is online").arg(name);
    if (view.free)
        return QStringLiteral("workers for %1 are online and do not ask for work").arg(name);
    return QStringLiteral("every worker for %1 is busy").arg(name);
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
