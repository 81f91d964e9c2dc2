// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// The audit log of the invented farm.
void addAuditDemo(const DemoStage &stage);

} // namespace freeagent::console
