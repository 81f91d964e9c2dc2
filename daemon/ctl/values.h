// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/arguments.h"

namespace freeagent::ctl {

/// The arguments with defaults filled in and moments written out, when all are what the command's row asks for. Errors:
/// "usage.bad_value", "usage.missing_argument", "usage.too_many". Pure; any thread.
Result<Arguments> checkArguments(const CommandSpec &command, const Arguments &given, Time now, bool utc);

} // namespace freeagent::ctl
