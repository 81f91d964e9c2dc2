// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/platform/processes.h"

namespace freeagent::platform {

/// Who listens on a TCP port of this machine. Nothing when nobody does, when the process belongs to another user and we are not root,
/// or where the system has no /proc. Reads much of /proc: for messages only.
std::optional<ProcessInfo> holderOfPort(quint16 port);

} // namespace freeagent::platform
