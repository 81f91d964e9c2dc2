// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
#include "daemon/http/routetable.h"

namespace freeagent::http {

/// Who sends this, as far as the head can tell.
Caller identify(const Farm &farm, const ingest::RequestHead &head, const RouteTable::Match &match);

/// What the audit log says of the caller and the request, before it is known how it ends.
AuditEntry auditEntry(const Farm &farm, const ingest::RequestHead &head, const Route &route, const QList<QByteArray> &params,
                      const Caller &caller);

/// True when every answer of the route is written into the audit log: what changes something in a person's name, and what the route
/// table names.
bool isAudited(const Route &route);

} // namespace freeagent::http
