// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freeagent::ctl {

/// expoctl(1) in man(7) macros, from the table. Pure.
QString manualPage();

} // namespace freeagent::ctl
