// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/commands/common.h"

namespace freeagent::ctl {

/// A figure of an alert in its unit: "80 %", "4.2 GiB", "2m", "11".
QString figureOf(const QJsonValue &value, const QString &unit);

/// "80%", "20GiB", "11", "90s" as a number in `unit`, that of the metric; empty: not known. Shares and bytes are only taken with their unit: 90 is no
/// share, and nobody means 20 bytes. Error: "usage.bad_value".
Result<double> figureFrom(const QString &text, const QString &unit);

} // namespace freeagent::ctl
