// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/route.h"

namespace freeagent::http {

/// The name under which a person's deeds are shown: of the token, or the admin key's.
QString actorOf(const Caller &caller);
/// Why it was done: `reason` of the body, else the header X-Reason; may be empty. 300 characters at most.
QString reasonOf(const Request &request, const QJsonObject &body);

} // namespace freeagent::http
