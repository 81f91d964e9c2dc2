// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace freeagent::console {

/// How much something asks for a person. Shown as a colour, a shape and a word together (console/widgets/severitytokens.h).
/// Ordered: the worse, the greater. Unknown ranks above Good: no news is not good news.
enum class Severity : quint8 { Neutral, Good, Busy, Waiting, Unknown, Warning, Critical };

} // namespace freeagent::console
