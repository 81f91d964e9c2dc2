// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/start.h"
#include "daemon/controller/controllersettings.h"

namespace freeagent::controller {

/// Serves until SIGTERM or SIGINT; SIGHUP reads the configuration again. Exit status: 0 stopped as asked; 74 the disk can no longer be trusted, restarting recovers; 75
/// memory is nearly at its limit, or a disk hangs: it is started again; 78
/// somebody else holds the data or the port, or a setting cannot work: restarting does not help.
int run(const config::Start &start);

/// Every route as "METHOD /path" on standard output.
int printRoutes();

/// journald's catalogue of our messages on standard output.
int printCatalogue();

} // namespace freeagent::controller
