// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QJsonObject>

namespace freeagent::retention {

/// How long files stay after their build has ended. Rows of builds stay for ever.
struct Policy {
    int sourceDays = 7; ///< sources, and what signs them
    int logDays = 30;
    int artifactDays = 90;     ///< results
    int keepLastSuccesses = 3; ///< of each project, branch and platform: their results and logs stay longer
    int keepDays = 365;        ///< but no longer than this: branches end without telling anybody
    int trashHours = 24;       ///< how long a removed file can be had back; 0: not at all

    friend bool operator==(const Policy &, const Policy &) = default;
};

QJsonObject toJson(const Policy &policy);
/// `present` with the values that `changes` has. "retention.invalid_policy" names the first wrong one.
Result<Policy> changed(const Policy &present, const QJsonObject &changes);

} // namespace freeagent::retention
