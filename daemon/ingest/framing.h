// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/refusal.h"
#include "daemon/ingest/requesthead.h"

namespace freeagent::ingest {

/// Reads the fields that say where a message ends and what becomes of the connection (Host, Content-Length, Transfer-Encoding,
/// Expect, Connection) into the head. Refuses each combination that has ever served to smuggle a request.
Checked<void> applyFraming(RequestHead &head);

} // namespace freeagent::ingest
