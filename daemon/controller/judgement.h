// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QList>

namespace freeagent::config {
class Settings;
}

namespace freeagent::controller {

/// What would make the start refuse these settings on this machine, all of it at once, found by the functions that the start uses: addresses,
/// certificates, channels, backup targets, the admin key, the folders as this user meets them; and what it would only speak of (plausibility.h).
/// Reads only: nothing is made, changed or
/// locked, so it may run beside the controller. What only the start can know stays open: whether somebody else holds a port or the data, and
/// whether the database is a newer program's. Any thread; needs no QCoreApplication.
QList<Error> judged(const config::Settings &settings);

} // namespace freeagent::controller
