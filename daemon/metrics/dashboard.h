// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace freeagent::metrics {

/// A dashboard for Grafana 10 and later, to be imported: it asks for the Prometheus data source. The runbook's thresholds are drawn
/// as lines.
QJsonObject grafanaDashboard();

} // namespace freeagent::metrics
