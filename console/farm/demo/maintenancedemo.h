// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// Doors, windows, notices and a maintenance that goes through its steps in about two minutes.
void addMaintenanceDemo(const DemoStage &stage);

} // namespace freeagent::console
