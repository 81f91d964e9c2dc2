// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"

namespace freeagent::worker {

/// `expo-worker doctor`: 0 all is well, 1 something is worth a look, 2 builds will fail; 78 when the configuration is
/// wrong.
int doctor(const config::Settings &settings);

} // namespace freeagent::worker
