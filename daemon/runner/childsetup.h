// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/runner/processgroup.h"

namespace freeagent::runner {

/// Runs in the child between fork and exec: only async-signal-safe calls. A session and group of its own, the limits,
/// default signal handling; on Linux also: ended with the worker, first to go when memory runs out. `worker`: the
/// process id of the parent, taken before the fork.
void setUpChild(const ProcessLimits &limits, qint64 worker);

} // namespace freeagent::runner
