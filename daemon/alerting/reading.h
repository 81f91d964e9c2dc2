// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/rule.h"

#include <QMap>

namespace freeagent::alerting {

using Labels = QMap<QString, QString>;

/// Why somebody need not be told: an operator did it, or something else explains it.
struct Suppression {
    QByteArray kind; ///< silence, inhibition, maintenance
    QString by;      ///< who, or which rule
    QString text;    ///< one sentence

    friend bool operator==(const Suppression &, const Suppression &) = default;
};

/// One figure of a metric, now.
struct Reading {
    Labels labels{};
    std::optional<double> value{}; ///< empty: not known at the moment; what was goes on
    qint64 sample = -1;            ///< cases behind it; negative: it needs none
};

/// What people are told of a figure that is beyond its threshold.
struct Story {
    QString summary;
    QString cause;
    QStringList evidence;
    std::optional<Action> action{};      ///< better than the rule's
    std::optional<Suppression> excuse{}; ///< an operator's own doing
    bool isCauseOfDefault = false;       ///< the cause speaks of the thresholds that the default rule has

    friend bool operator==(const Story &, const Story &) = default;
};

struct MetricInfo {
    QByteArray name;
    QByteArray unit;      ///< "builds", "ratio", "bytes", "seconds", "level"
    QString help;
    QByteArray label{};   ///< what its figures are told apart by; empty: there is one
};

/// Where figures come from: from memory, at once. Thread: the services'.
class MetricSource
{
public:
    virtual ~MetricSource() = default;
    virtual QList<MetricInfo> metrics() const = 0;
    /// All figures of one of its metrics. One that is no longer there is watched no longer.
    virtual std::vector<Reading> read(const QByteArray &metric) = 0;
    /// Asked only for what alerts.
    virtual Story explain(const QByteArray &metric, const Reading &reading) = 0;
};

QString labelText(const Labels &labels); ///< "volume=data"; empty without labels
QJsonObject toJson(const Labels &labels);
Labels labelsFrom(const QJsonObject &json);
/// "11", "12.5 %", "4.2 GiB", "2m": as people read it.
QString figureText(double value, const QByteArray &unit);

} // namespace freeagent::alerting
