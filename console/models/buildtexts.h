// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "console/farm/severity.h"

/// What a build is called in the language of the person.
namespace freeagent::console {

QString platformText(Platform platform);
/// "Waiting", "Running", "Done", "Failed", "Cancelled", "Timed out".
QString stateText(const api::BuildItem &build);
Severity stateSeverity(const api::BuildItem &build);
/// A few words for a table cell, by the code; the controller's own sentence when the code is new.
QString waitText(const api::WaitReason &reason);
/// "waits 3 min", "runs 4 min", "took 6 min".
QString timeText(const api::BuildItem &build, Time now);

} // namespace freeagent::console
