// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "daemon/ingest/requesthead.h"
#include "daemon/ports/store.h"

namespace freeagent::http {

/// GET /api/builds, understood.
struct ListQuery {
    BuildFilter filter;
    bool asArray = false;  ///< the bare array of the first client generation
    bool hasLimit = false;

    /// The orders that a cursor can go on with.
    bool hasCursor() const { return filter.order == BuildOrder::NewestFirst || filter.order == BuildOrder::OldestFirst; }
};

/// `byKeyHeader`: the credential came in X-API-Key. Then a request without any known parameter is the old CLI's and gets the array.
/// Status words of the documented API (running, cancelled, timeout) are understood. `worker` is a short word for `worker_id`, `sort` is created or
/// completed, with a minus for the newest first. "request.invalid_query" names the parameter.
Result<ListQuery> parseListQuery(const ingest::RequestHead &head, bool byKeyHeader);

} // namespace freeagent::http
