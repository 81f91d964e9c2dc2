// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonValue>
#include <QString>

namespace freeagent::checks {

// Values of the wire as people read them. What is null or missing becomes an empty text, never a zero. Pure; any thread.

/// ISO 8601 or Unix milliseconds.
std::optional<Time> timeOf(const QJsonValue &value);
/// "3m ago", "in 2h 5m", "now".
QString distanceText(Time time, Time now);
QString secondsOf(const QJsonValue &value);
QString numberOf(const QJsonValue &value);
/// Text, number or yes/no; the items of an array joined by commas.
QString textOf(const QJsonValue &value);

} // namespace freeagent::checks
