// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freeagent::checks {

/// How a check ends; the exit status of a Nagios plugin.
enum class Verdict : int { Ok = 0, Warning = 1, Critical = 2, Unknown = 3 };

} // namespace freeagent::checks
