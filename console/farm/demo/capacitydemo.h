// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// A plan that reckons with a busy week, the history of the queue, and statistics of the builds.
void addCapacityDemo(const DemoStage &stage);

} // namespace freeagent::console
