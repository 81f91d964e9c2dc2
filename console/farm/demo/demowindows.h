// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

/// Maintenance windows of the invented farm. Pure.
namespace freeagent::console {

/// The two that are there at first.
QJsonArray demoWindows(Time now);
/// The dates of a window from now on: rules that come every day, on weekdays, on the first or last weekday of the month.
QJsonArray demoDates(const QJsonObject &window, Time now, int count);

} // namespace freeagent::console
