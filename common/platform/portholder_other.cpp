// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/portholder.h"

namespace freeagent::platform {

std::optional<ProcessInfo> holderOfPort(quint16) { return std::nullopt; }

} // namespace freeagent::platform
