// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/checks/check.h"
#include "daemon/http/routetable.h"

namespace freeagent::http {

/// Asks the farm's own routes without a connection, as an administrator from this machine would: what a report says is what a client would
/// have been told. Only reads that answer with JSON; nothing is counted or audited. An error of a route is an error with its code. `done` comes
/// when all have answered, maybe at once. `routes` outlives the answers. Thread: the gate's.
void inquire(const RouteTable &routes, const QStringList &targets, std::function<void(checks::Answers)> done);

} // namespace freeagent::http
