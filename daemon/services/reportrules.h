// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "daemon/ports/store.h"

namespace freeagent::services {

/// What a report of `worker` about a build in this state leads to.
enum class Verdict : quint8 {
    Apply,  ///< it ends the build
    Repeat, ///< nothing changes; answer with the state as it is
};

/// The rules, pure. The state that was reached first wins; only the assigned worker is believed; what a worker finished although
/// it was given up is taken as long as nobody else has begun. Errors: as BuildService::report.
Result<Verdict> judge(const BuildRecord &record, const WorkerId &worker, bool success, bool hasResult);

} // namespace freeagent::services
