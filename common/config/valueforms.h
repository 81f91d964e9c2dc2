// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QString>

namespace freeagent::config {

// Text of people to values. Errors are "config.bad_value"; the message says what was expected, without the setting's name.
// Pure; any thread.

/// Bytes. KB, MB, GB, TB are decimal; KiB.. and the bare letters K, M, G, T are binary. Case does not matter.
Result<qint64> sizeFrom(const QString &text);
/// One or more numbers with ms, s, m, h or d, largest first: "1h30m".
Result<Millis> durationFrom(const QString &text);
Result<bool> booleanFrom(const QString &text);
Result<qint64> integerFrom(const QString &text);

} // namespace freeagent::config
