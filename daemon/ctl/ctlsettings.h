// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/access.h"
#include "common/config/environment.h"
#include "common/config/settings.h"

namespace freeagent::ctl {

/// Everything expoctl can be told beside its commands, declared once.
config::Program program(const config::Environment &environment);

/// Where the controller is and what it is shown. Without an address or a key, those of a controller on this machine are taken
/// where they can be read; a local key is never shown to another machine.
client::Access accessFrom(const config::Settings &settings, QStringList &warnings);

} // namespace freeagent::ctl
