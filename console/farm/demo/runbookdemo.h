// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// The self-test of the invented farm.
void addRunbookDemo(const DemoStage &stage);

} // namespace freeagent::console
