// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/checks/values.h"

#include <QJsonObject>
#include <QString>

namespace freeagent::ctl {

// Values of the wire as people read them. What is null or missing becomes an empty text, never a zero. Pure; any thread.

using freeagent::checks::distanceText;
using freeagent::checks::numberOf;
using freeagent::checks::secondsOf;
using freeagent::checks::textOf;
using freeagent::checks::timeOf;

/// "2026-11-24 23:14:54 CET", in UTC or in this machine's zone.
QString timeText(Time time, bool utc);
QString bytesOf(const QJsonValue &value);
QString msOf(const QJsonValue &value);
/// "98.1 %" of 0.981.
QString shareOf(const QJsonValue &value);

} // namespace freeagent::ctl
