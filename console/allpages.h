// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

namespace freeagent::console {

/// Every page there is, in the order of the rail: the only list of them.
QList<PageEntry> allPages();

} // namespace freeagent::console
