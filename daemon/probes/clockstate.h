// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

namespace freeagent::probes {

/// What the kernel says of the machine's clock.
struct ClockState {
    std::optional<bool> isSynchronised; ///< empty: it does not say
    std::optional<qint64> mayBeOffMs;   ///< the largest error
};
ClockState clockState();

} // namespace freeagent::probes
