// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

namespace freeagent::console {

PageEntry settingsEntry();

} // namespace freeagent::console
