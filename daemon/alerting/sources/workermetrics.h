// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/reading.h"
#include "daemon/services/fleet.h"

namespace freeagent::alerting {

/// "workers.offline": share of the expected workers that are missing. Who is paused, draining or about what it was asked to do is
/// neither expected nor missing. Right after a start, workers get the usual time to be heard again.
/// "workers.quarantined": how many workers the farm itself took out.
class WorkerMetrics final : public MetricSource
{
public:
    WorkerMetrics(const services::Fleet &fleet, const services::FarmPolicy &policy, const Clock &clock);

    QList<MetricInfo> metrics() const override;
    std::vector<Reading> read(const QByteArray &metric) override;
    Story explain(const QByteArray &metric, const Reading &reading) override;

private:
    struct Tally {
        int expected = 0;
        int missing = 0;
        int excused = 0;
        std::vector<const services::FleetMember *> offline;
    };
    Tally tally() const;
    std::vector<const services::FleetMember *> quarantined() const; ///< by the farm, the longest first
    Story explainOffline() const;
    Story explainQuarantine() const;

    const services::Fleet &m_fleet;
    const services::FarmPolicy &m_policy;
    const Clock &m_clock;
    const Instant m_started;
};

} // namespace freeagent::alerting
