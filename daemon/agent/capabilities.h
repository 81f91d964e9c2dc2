// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/agent/agentsettings.h"

namespace freeagent::agent {

/// What a registration says about this machine: platforms, runners, cpus, memory_mb, os, os_version, arch, version, sandbox, and what it can be
/// asked to do to itself (requests).
QJsonObject capabilitiesOf(const AgentSettings &settings, const runner::Sandbox &sandbox);

} // namespace freeagent::agent
