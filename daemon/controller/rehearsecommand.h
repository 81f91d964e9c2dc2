// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/start.h"

namespace freeagent::controller {

/// `expo-controller rehearse`, which a restore drill starts on a restored database: answers requests and does nothing else, until it is told to stop or
/// whoever started it is gone (the end of standard input). Exit status: 0 stopped; 74 and 78 as run() has them.
int runRehearsal(const config::Start &start);

} // namespace freeagent::controller
