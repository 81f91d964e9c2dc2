// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/reading.h"
#include "daemon/attribution/clusters.h"
#include "daemon/metrics/buildfigures.h"

namespace freeagent::alerting {

/// "builds.failure_rate": share of failures among the builds that ended in the last 24 hours, cancelled ones left out; and what they have in
/// common, read from the store now and then.
class BuildMetrics final : public QObject, public MetricSource
{
    Q_OBJECT
public:
    BuildMetrics(metrics::BuildFigures &figures, Store &store, const Clock &clock, QObject *parent = nullptr);

    QList<MetricInfo> metrics() const override;
    std::vector<Reading> read(const QByteArray &metric) override;
    Story explain(const QByteArray &metric, const Reading &reading) override;

private:
    void readClusters();

    metrics::BuildFigures &m_figures;
    Store &m_store;
    const Clock &m_clock;
    std::vector<attribution::Cluster> m_clusters;
    std::optional<Instant> m_read;
};

} // namespace freeagent::alerting
