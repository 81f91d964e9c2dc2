// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/rule.h"

namespace freeagent::alerting {

/// Free bytes that the settings say; the runbook's otherwise.
struct DiskBounds {
    qint64 warning;
    qint64 critical;
};

/// The runbook's table (services/thresholds.h) as rules, and those that watch the controller itself. Pure.
std::vector<Rule> defaultRules(const DiskBounds &disk);

/// Rules are inhibited by it under this name.
inline constexpr char kMaintenance[] = "maintenance";

} // namespace freeagent::alerting
