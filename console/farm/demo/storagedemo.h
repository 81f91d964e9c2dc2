// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// Disks, stored files, retention, clean-ups, the trash and pins of the invented farm.
void addStorageDemo(const DemoStage &stage);

} // namespace freeagent::console
