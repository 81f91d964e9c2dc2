// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QMap>

namespace freeagent::calendar {

/// The parts of an RFC 5545 rule by name, upper case: FREQ, BYDAY, ... Takes "RRULE:" in front. Errors: "schedule.bad_rule", with the part
/// that is wrong and what could stand there.
Result<QMap<QString, QString>> checkedRule(const QString &rule);

} // namespace freeagent::calendar
