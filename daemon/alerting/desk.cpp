// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/desk.h"

#include "daemon/services/maintenance.h"
#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
/// A maintenance that nobody has confirmed for hours excuses nothing any more.
std::optional<Suppression> keptQuietBy(const services::MaintenanceService &maintenance)
{
    const auto &state = maintenance.state();
    if (!state.enabled || maintenance.isUnattended())
        return std::nullopt;
    return Suppression{kMaintenance, state.by, state.message.isEmpty() ? u"The controller is in maintenance"_s : u"Maintenance: %1"_s.arg(state.message)};
}
} // namespace

Desk::Desk(const DeskSubjects &subjects)
    : rules(subjects.ledger, defaultRules({subjects.probes.limits().warning, subjects.probes.limits().critical}), subjects.clock)
    , silences(subjects.ledger, subjects.clock)
    , alerts(subjects.ledger, rules, silences, subjects.notifier, subjects.escalation, subjects.clock)
    , backTester(subjects.history, subjects.store, subjects.clock)
    , m_clock(subjects.clock)
    , m_queue(subjects.statistics, subjects.fleet, subjects.dispatcher, subjects.clock)
    , m_workers(subjects.fleet, subjects.policy, subjects.clock)
    , m_builds(subjects.builds, subjects.store, subjects.clock)
    , m_machine(subjects.probes, subjects.requests, subjects.clock)
    , m_checks(subjects.readiness, subjects.certificates)
{
    for (MetricSource *source : std::initializer_list<MetricSource *>{&m_queue, &m_workers, &m_builds, &m_machine, &m_checks, &safety})
        alerts.addSource(*source);
    alerts.setMaintenance([&maintenance = subjects.maintenance] { return keptQuietBy(maintenance); });
}

void Desk::load(const std::vector<Record> &records)
{
    rules.load(records);
    silences.load(records);
    alerts.load(records);
}

QJsonValue Desk::escalationOf(const Alert &alert) const
{
    const Telling *telling = alerts.telling(alert);
    if (!telling || telling->level == 0)
        return {};
    const Time now = m_clock.now();
    const Escalation::Step step = alerts.escalation().step(alert.severity, telling->level, now);
    const bool goesOn = step.after && !alert.acknowledged && !alert.suppressed;
    const QString next = goesOn ? alerts.escalation().step(alert.severity, telling->level + 1, now).who : QString();
    return QJsonObject{{u"level"_s, telling->level},
                       {u"who"_s, step.who},
                       {u"next"_s, next.isEmpty() ? QJsonValue() : QJsonValue(next)},
                       {u"nextAt"_s, wire::isoValue(goesOn ? std::optional(now + std::max(Millis(0), *step.after - telling->levelHeld)) : std::nullopt)}};
}

QJsonObject Desk::shown(const Alert &alert) const
{
    QJsonObject json = toWire(alert);
    json.insert(u"escalation"_s, escalationOf(alert));
    json.insert(u"notified"_s, deliveries ? deliveries(alert.episodes) : QJsonArray());
    QStringList subjects{QString::fromLatin1(alert.runbook), QString::fromLatin1(alert.rule)};
    for (auto it = alert.labels.cbegin(); it != alert.labels.cend(); ++it)
        subjects.append(it.key() + u'=' + it.value());
    json.insert(u"contacts"_s, alerts.escalation().contacts(subjects));
    return json;
}

void Desk::write(metrics::Exposition &out) const
{
    constexpr std::array kStates{AlertState::Pending, AlertState::Firing, AlertState::Acknowledged};
    constexpr std::array kSeverities{Severity::Info, Severity::Warning, Severity::Critical};
    out.family(metrics::Exposition::Kind::Gauge, "expo_alerts", "Open alerts, those that are kept quiet included.");
    for (const Severity severity : kSeverities)
        for (const AlertState state : kStates) {
            const auto number = std::count_if(alerts.board().alerts.begin(), alerts.board().alerts.end(),
                                              [&](const auto &one) { return one.second.severity == severity && one.second.state == state; });
            out.value(double(number), {{"severity", word(severity)}, {"state", word(state)}});
        }
    safety.write(out);
}

} // namespace freeagent::alerting
