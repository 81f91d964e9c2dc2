// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// Figures over time. Of the last day they are those of the world, of the weeks before those of a usual week.
void addMetricsDemo(const DemoStage &stage);

} // namespace freeagent::console
