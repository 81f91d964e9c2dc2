// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/controller/restorecommand.h"

namespace freeagent::controller {

/// `expo-controller recover [--dry-run] [--yes]`, with no controller on the data folder: looks at every page of the database, repairs it when
/// it is damaged, says table by table what that would lose, and after a yes gives the repaired one its place. A dry run only looks. Exit
/// status: 0 sound, or repaired and in its place; 1 damaged, and nobody has agreed; 65 it cannot be repaired; 74 a disk did not do its part;
/// 75 a controller holds the data folder.
int runRecover(const config::Settings &settings, const RestoreWords &options);

} // namespace freeagent::controller
