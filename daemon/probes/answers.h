// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/probes/volume.h"

#include <memory>

namespace freeagent::probes {

/// Whether the disk of a folder answers at all within `limit` of real time: whoever opens a file there hangs as long as the disk does. A folder that
/// is not there answers too. "storage.hangs".
Result<void> answers(const std::shared_ptr<const VolumeSource> &volumes, const QString &path, Millis limit);

} // namespace freeagent::probes
