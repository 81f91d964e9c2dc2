// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demostage.h"

namespace freeagent::console {

/// Backups of the last months, drills, a sound database; a backup or drill that is asked for takes a few seconds.
void addBackupsDemo(const DemoStage &stage);

} // namespace freeagent::console
