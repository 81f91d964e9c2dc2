// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "daemon/capacity/plan.h"
#include "daemon/ingest/requesthead.h"

namespace freeagent::http {

/// GET /api/capacity/plan, understood. `workers` are for both platforms, `iosWorkers` and `androidWorkers` for one; none of them given means
/// the registered ones. "request.invalid_query" names the parameter.
Result<capacity::Question> parseCapacityQuery(const ingest::RequestHead &head);

} // namespace freeagent::http
