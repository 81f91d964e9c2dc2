// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/reading.h"
#include "daemon/metrics/httpfigures.h"
#include "daemon/metrics/readiness.h"
#include "daemon/probes/probes.h"
#include "daemon/services/certificatewatch.h"

#include <deque>

namespace freeagent::alerting {

/// "machine.cpu" and "machine.memory" of the machine or of the control group where that has less, "disk.free" of each volume.
class MachineMetrics final : public MetricSource
{
public:
    MachineMetrics(const probes::Probes &probes, const metrics::HttpFigures &requests, const Clock &clock);

    QList<MetricInfo> metrics() const override;
    std::vector<Reading> read(const QByteArray &metric) override;
    Story explain(const QByteArray &metric, const Reading &reading) override;
    QStringList volumes() const;

private:
    std::vector<Reading> disks() const;
    Story explainDisk(const Reading &reading) const;
    Story explainProcessor(const Reading &reading) const;
    Story explainMemory(const Reading &reading) const;
    void remember();

    const probes::Probes &m_probes;
    const metrics::HttpFigures &m_requests;
    const Clock &m_clock;
    std::deque<std::pair<Instant, QHash<QByteArray, qint64>>> m_counts; ///< requests by route, of the last minutes
};

/// "readiness.failed" of each check of /readyz and "certificate.level" of each watched certificate.
class CheckMetrics final : public MetricSource
{
public:
    CheckMetrics(const metrics::Readiness &readiness, const services::CertificateWatch &certificates);

    QList<MetricInfo> metrics() const override;
    std::vector<Reading> read(const QByteArray &metric) override;
    Story explain(const QByteArray &metric, const Reading &reading) override;

private:
    const metrics::Readiness &m_readiness;
    const services::CertificateWatch &m_certificates;
};

} // namespace freeagent::alerting
