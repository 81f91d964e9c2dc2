// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/retentionstore.h"
#include "daemon/store/connection.h"

namespace freeagent::store {

// Changes of the trash, inside a transaction that the caller holds. Thread: the connection's.

/// Nothing when the file has to stay, or there is none.
Result<std::optional<TrashItem>> moveToTrash(Connection &connection, const RetentionStore::Removals &removals,
                                             const RetentionStore::Removal &file);
/// Nothing when there is no such item, or a younger file is in its place.
Result<std::optional<TrashItem>> moveBack(Connection &connection, const QByteArray &id);
Result<void> forgetItem(Connection &connection, const TrashItem &item);
Result<std::optional<TrashItem>> findItem(Connection &connection, const QByteArray &id);

TrashItem trashItemFrom(const Statement &row);

} // namespace freeagent::store
