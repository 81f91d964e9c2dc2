// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/supervision.h"

#include "daemon/controller/controller.h"
#include "daemon/services/statistics.h"

namespace freeagent::controller {

namespace {
constexpr Millis kStatusInterval = std::chrono::seconds(10);

platform::Heartbeat::Rules rules()
{
    const auto interval = platform::watchdogInterval();
    return interval ? platform::Heartbeat::rulesFor(*interval) : platform::Heartbeat::Rules{kStatusInterval, std::chrono::seconds(1), kStatusInterval};
}
} // namespace

Supervision::Supervision(platform::ServiceNotifier &notifier, Controller &controller, const Clock &clock, logging::Log &log)
    : m_notifier(notifier)
    , m_controller(controller)
    , m_log(log)
    , m_rules(rules())
    , m_watched(platform::watchdogInterval().has_value())
    , m_heartbeat(notifier, clock, m_rules, [&controller](std::function<void()> answered) { controller.probeDatabase(std::move(answered)); })
{
    m_heartbeat.onChange = [this](const QString &trouble) {
        if (trouble.isEmpty())
            m_log.info("watchdog.fed", QStringLiteral("The watchdog is fed again"));
        else
            m_log.error("watchdog.withheld", trouble + QStringLiteral(": the watchdog is not fed; the service manager restarts the controller when this lasts"));
    };
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        if (m_watched)
            m_heartbeat.beat();
        m_notifier.status(status());
    });
}

QByteArray Supervision::status() const
{
    if (!m_heartbeat.trouble().isEmpty())
        return m_heartbeat.trouble().toUtf8();
    const services::Statistics &s = m_controller.statistics();
    return QByteArray::number(s.workersOnline()) + '/' + QByteArray::number(s.workersTotal()) + " workers, " + QByteArray::number(s.pending())
        + " queued";
}

void Supervision::ready()
{
    m_notifier.ready(status());
    if (m_notifier.isHeard())
        m_timer.start(m_rules.every);
}

} // namespace freeagent::controller
