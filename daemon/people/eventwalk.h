// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"

#include <QSet>

namespace freeagent::people {

/// Reads stored events of these types from `since` on, oldest first; those that were forgotten meanwhile are not among them. `newest`: revision
/// to look up to. The store outlives the walk. Thread: the store's.
void walkEvents(Store &store, Revision newest, Time since, const QSet<QByteArray> &types, std::function<void(Result<std::vector<Event>>)> done);

} // namespace freeagent::people
