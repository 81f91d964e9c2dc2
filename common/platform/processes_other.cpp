// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/processes.h"

namespace freeagent::platform {

std::optional<ProcessInfo> processInfo(qint64 pid)
{
    return isAlive(pid) ? std::optional(ProcessInfo{pid, {}, {}}) : std::nullopt;
}

} // namespace freeagent::platform
