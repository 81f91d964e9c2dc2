// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/readiness.h"
#include "daemon/ports/metricstore.h"

namespace freeagent::metrics {

/// Asks the database every two seconds for the right to write. Not well when it was refused, or when the answer is overdue: another
/// program holds the file, the disk hangs. Thread: the services'.
class DatabaseCheck final : public ReadinessCheck
{
public:
    DatabaseCheck(MetricStore &store, const Clock &clock);

    void tick(); ///< once a second
    QByteArray name() const override { return "database"; }
    Finding find() const override;

private:
    void ask();

    MetricStore &m_store;
    const Clock &m_clock;
    std::optional<Instant> m_askedAt; ///< the question is open
    Instant m_answeredAt;
    Millis m_took{};
    QString m_refusal;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace freeagent::metrics
