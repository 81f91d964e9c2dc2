// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/alertbook.h"
#include "daemon/alerting/backtester.h"
#include "daemon/alerting/defaultrules.h"
#include "daemon/alerting/sources/buildmetrics.h"
#include "daemon/alerting/sources/machinemetrics.h"
#include "daemon/alerting/sources/queuemetrics.h"
#include "daemon/alerting/sources/safetymetrics.h"
#include "daemon/alerting/sources/workermetrics.h"
#include "daemon/metrics/exposition.h"

namespace freeagent::services {
class MaintenanceService;
}

namespace freeagent::alerting {

/// What the alerts of a farm are made of. All of it outlives the desk.
struct DeskSubjects {
    services::Ledger &ledger;
    Store &store;
    const services::Fleet &fleet;
    services::Dispatcher &dispatcher;
    const services::Statistics &statistics;
    const services::MaintenanceService &maintenance;
    const services::CertificateWatch &certificates;
    const services::FarmPolicy &policy;
    const probes::Probes &probes;
    metrics::BuildFigures &builds;
    metrics::HttpFigures &requests;
    metrics::Readiness &readiness;
    metrics::History &history;
    Notifier &notifier;
    const Escalation &escalation;
    const Clock &clock;
};

/// Rules, silences, alerts and back-tests, put together. Thread: the services'.
class Desk
{
public:
    explicit Desk(const DeskSubjects &subjects);

    void load(const std::vector<Record> &records); ///< after all services were loaded
    void tick() { alerts.tick(); }                 ///< once a second

    RuleBook rules;
    SilenceBook silences;
    AlertBook alerts;
    BackTester backTester;
    SafetyMetrics safety; ///< whoever has a safety net says here how it stands, before load()

    /// What is known of the notices of these groups: {channel, at, state, outcome}.
    std::function<QJsonArray(const QList<QByteArray> &episodes)> deliveries;

    QStringList volumes() const { return m_machine.volumes(); }
    /// As the wire has it, with escalation, deliveries and contacts.
    QJsonObject shown(const Alert &alert) const;
    void write(metrics::Exposition &out) const;

private:
    QJsonValue escalationOf(const Alert &alert) const;

    const Clock &m_clock;
    QueueMetrics m_queue;
    WorkerMetrics m_workers;
    BuildMetrics m_builds;
    MachineMetrics m_machine;
    CheckMetrics m_checks;
};

} // namespace freeagent::alerting
