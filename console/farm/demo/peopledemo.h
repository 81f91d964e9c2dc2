// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// On-call, contacts, the handoff and reports of the invented farm.
void addPeopleDemo(const DemoStage &stage);

} // namespace freeagent::console
