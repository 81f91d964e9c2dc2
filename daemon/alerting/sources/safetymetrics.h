// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/reading.h"

#include <functional>

namespace freeagent::metrics {
class Exposition;
}

namespace freeagent::alerting {

/// The farm's own safety nets: backups, restore drills, the database, the stored files. Each is looked at by whoever has it; one that nobody
/// watches says nothing. Thread: the services'.
class SafetyMetrics final : public MetricSource
{
public:
    struct Finding {
        std::optional<double> value{}; ///< in the metric's unit; empty: not known yet
        QString cause{};
        QStringList evidence{};
        QString summary{}; ///< better than the metric's own
        Labels labels{};   ///< of one among several
    };
    using Look = std::function<Finding()>; ///< from memory, at once
    using LookAtAll = std::function<std::vector<Finding>()>;

    /// "backup.failed" and "drill.failed" (1: the last one failed), "backup.age" and "drill.age" (seconds since the last good one, or since there
    /// should be one), "database.damaged" (1: its file is damaged), "storage.missing" (stored files that are not there).
    void watch(const QByteArray &metric, Look look);
    /// "space.step", each with its label: 1 was taken, 2 it was the last one that there is.
    void watchAll(const QByteArray &metric, LookAtAll look);

    QList<MetricInfo> metrics() const override;
    std::vector<Reading> read(const QByteArray &metric) override;
    Story explain(const QByteArray &metric, const Reading &reading) override;
    /// Figures that nobody else exports.
    void write(metrics::Exposition &out) const;

private:
    std::vector<Finding> look(const QByteArray &metric) const;

    QHash<QByteArray, LookAtAll> m_looks;
};

} // namespace freeagent::alerting
