// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// Tokens and the configuration of the invented controller.
void addSettingsDemo(const DemoStage &stage);

} // namespace freeagent::console
