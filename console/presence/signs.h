// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "console/presence/glance.h"

namespace freeagent::console {

/// The few figures that say whether somebody has to look. Empty ones are not known.
struct Signs {
    int warnings = 0; ///< that nobody has taken
    int criticals = 0;
    std::optional<int> queue;
    std::optional<int> running;
    std::optional<int> online; ///< workers
    std::optional<int> workers;

    friend bool operator==(const Signs &, const Signs &) = default;
};

Signs signsOf(const Glance &farm, const std::optional<api::FarmStats> &stats);
/// "14", or a dash for what is not known.
QString figure(const std::optional<int> &number);
/// The same for screen readers and tool tips, in words.
QString spokenSigns(const Glance &farm, const Signs &signs);

} // namespace freeagent::console
