// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/reading.h"
#include "daemon/services/statistics.h"

namespace freeagent::alerting {

/// "queue.depth": builds that wait, and why. A queue that people made by holding every worker that could take it is excused for some
/// hours: then somebody has forgotten it.
class QueueMetrics final : public MetricSource
{
public:
    static constexpr std::chrono::hours kHoldExcuses{4};

    QueueMetrics(const services::Statistics &statistics, const services::Fleet &fleet, services::Dispatcher &dispatcher, const Clock &clock);

    QList<MetricInfo> metrics() const override;
    std::vector<Reading> read(const QByteArray &metric) override;
    Story explain(const QByteArray &metric, const Reading &reading) override;

private:
    std::optional<Suppression> heldByPeople(Platform platform) const;

    const services::Statistics &m_statistics;
    const services::Fleet &m_fleet;
    services::Dispatcher &m_dispatcher;
    const Clock &m_clock;
};

} // namespace freeagent::alerting
