// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/controller/controllersettings.h"

namespace freeagent::controller {

/// Serves until SIGTERM or SIGINT. Exit status: 0 stopped as asked; 74 the disk can no longer be trusted, restarting recovers; 78
/// somebody else holds the data or the port, or a setting cannot work: restarting does not help.
int run(const config::Settings &settings);

/// Every route as "METHOD /path" on standard output.
int printRoutes();

} // namespace freeagent::controller
