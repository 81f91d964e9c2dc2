// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/http/farm.h"
#include "daemon/ingest/gate.h"
#include "daemon/services/policy.h"

namespace freeagent::controller {

/// Everything expo-controller can be told, declared once.
config::Program program();

services::FarmPolicy policyFrom(const config::Settings &settings);
access::ThrottlePolicy throttleFrom(const config::Settings &settings);
/// "config.bad_value": a target of tls.watch is no host:port.
Result<services::CertificateWatch::Plan> certificatePlanFrom(const config::Settings &settings);
http::BodyLimits bodyLimitsFrom(const config::Settings &settings);
ingest::Limits gateLimitsFrom(const config::Settings &settings);

} // namespace freeagent::controller
