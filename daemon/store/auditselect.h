// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/auditlog.h"
#include "daemon/store/listselect.h"

namespace freeagent::store {

/// Where the page before ended.
struct AuditCursor {
    Time at{};
    qint64 seq = 0;
};

/// One page of the audit log. There is an index for each combination of filters, in the order of the page, so nothing is scanned and
/// nothing sorted.
Select auditSelect(const AuditFilter &filter, const std::optional<AuditCursor> &cursor);
/// How many entries the filter admits, on the same index.
Select auditCount(const AuditFilter &filter);

} // namespace freeagent::store
