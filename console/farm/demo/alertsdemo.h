// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// Alerts, silences, rules, channels and deliveries of the invented farm.
void addAlertsDemo(const DemoStage &stage);

} // namespace freeagent::console
