// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"

namespace freeagent::worker {

/// Works until SIGTERM or SIGINT. Gives the exit status: 0, or 78 when it cannot start as configured.
int serve(const config::Settings &settings);

} // namespace freeagent::worker
