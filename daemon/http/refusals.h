// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
#include "daemon/http/route.h"

namespace freeagent::http {

/// The answer to a request that is not admitted. Guesses of keys are counted and, when there are too many from one address, answered with 429
/// and Retry-After instead; workers and virtual machines always hear the status that their programs know. What was refused is
/// written into the audit log.
ingest::Response refusal(Farm &farm, const ingest::RequestHead &head, const Route &route, const Caller &caller, const Denial &denied);

/// From a handler: a build token or one-time password that is not the right one. Counted like a wrong key.
void refuseGuess(const Request &request, Farm &farm, const Denial &denied);
/// From a handler: who asks is known, but this is not his.
void refuseForeign(const Request &request, Farm &farm, const Denial &denied);

/// False, and a 403 is the answer, when the caller may not act as this worker.
bool mayActAs(const Request &request, Farm &farm, const WorkerId &worker);

} // namespace freeagent::http
