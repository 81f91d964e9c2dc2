// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace freeagent::metrics {

/// One alert as Prometheus judges it, from the runbook's thresholds.
struct AlertRule {
    QByteArray alert;    ///< ExpoQueueDepth
    QByteArray severity; ///< warning, critical
    QByteArray expression;
    QByteArray holds;    ///< "15m"; empty: at once
    QByteArray keeps;    ///< goes on for so long after its cause has gone; empty: not
    QByteArray row;      ///< of the runbook, "RB-37"
    QByteArray summary;
    QByteArray advice;
};
std::vector<AlertRule> alertRules();

/// The rule file (YAML) for Prometheus 2.42 and later.
QByteArray rulesFile();

} // namespace freeagent::metrics
