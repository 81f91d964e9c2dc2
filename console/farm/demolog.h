// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

namespace freeagent::console {

/// One build of the demonstration: what the console sees, and how it will go.
struct DemoBuild {
    api::BuildItem item;
    Millis willRun{};
    bool willFail = false;
    QString failure;
};

/// The log that this build has written by `now`. The same every time.
QList<api::NumberedLine> demoLog(const DemoBuild &build, Time now);

} // namespace freeagent::console
