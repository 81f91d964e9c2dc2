// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/reading.h"

#include <deque>

namespace freeagent::alerting {

/// How regularly the alerts are looked at, itself a metric: a watch that sleeps must not look like a quiet farm. Thread: the services'.
class Pulse final : public MetricSource
{
public:
    static constexpr Millis kStalled = std::chrono::minutes(1);

    explicit Pulse(const Clock &clock) : m_clock(clock), m_last(clock.monotonic()) {}

    /// A round begins.
    void begin(Instant now);
    /// It has come to its end.
    void beat(Instant now) { m_last = now; }
    bool isStalled(Instant now) const { return now - m_last > kStalled; }

    QList<MetricInfo> metrics() const override;
    std::vector<Reading> read(const QByteArray &metric) override;
    Story explain(const QByteArray &metric, const Reading &reading) override;

private:
    Millis longest() const;

    const Clock &m_clock;
    Instant m_last;
    std::deque<std::pair<Instant, Millis>> m_gaps; ///< of the last minutes, by when they ended
};

} // namespace freeagent::alerting
