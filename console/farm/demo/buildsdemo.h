// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// Builds of the invented farm one by one and in lists, what can be done with them, and their failures by cause.
void addBuildsDemo(const DemoStage &stage);

} // namespace freeagent::console
