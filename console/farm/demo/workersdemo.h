// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// Workers of the invented farm with their holds, owners, requests and the rolling update.
void addWorkersDemo(const DemoStage &stage);

} // namespace freeagent::console
