// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsource.h"
#include "console/farm/severity.h"

namespace freeagent::console {

struct ActionText {
    Severity severity = Severity::Neutral;
    QString text;

    friend bool operator==(const ActionText &, const ActionText &) = default;
};

/// An action as it goes on, in one line. `build` is what people call the build. Pure.
ActionText actionText(const ActionReport &report, const QString &build);

} // namespace freeagent::console
