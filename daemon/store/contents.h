// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databasecopy.h"
#include "daemon/store/connection.h"

namespace freeagent::store {

/// Counts every table and reads the schema's version, in the snapshot of the transaction under way.
Result<DatabaseContents> readContents(Connection &connection);

} // namespace freeagent::store
