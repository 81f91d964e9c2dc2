// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/store/rawdatabase.h"

namespace freeagent::store {

/// Tables whose rows follow from those of others.
bool isDerived(const QByteArray &table);
/// Fills them anew. False: see the database's error.
bool reckonDerived(RawDatabase &database);

} // namespace freeagent::store
