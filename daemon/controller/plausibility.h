// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QList>
#include <QStringList>

namespace freeagent::config {
class Settings;
}

namespace freeagent::controller {

/// What making the folder and writing into it would meet: "config.bad_folder". Looks at the disk.
Result<void> usableFolder(const QString &key, const QString &path);

/// Settings that are right one by one, cannot be meant, and do not keep the controller from serving: two that contradict each other, a command with
/// a quote that does not end, a folder where nothing can be kept, a reserve that its disk cannot hold, a channel that nothing may be sent to. --check-config refuses them; a start says
/// them and goes on, for it may have done so for years. Looks at the disks; one that does not answer is not judged.
QList<Error> implausible(const config::Settings &settings);

/// What can be meant and rarely is ("config.unwise"): more is kept free than the disk has left. Looks at the disks of data and storage.
QList<Error> unwise(const config::Settings &settings);

/// Both, for the log of a start: one text each.
QStringList plausibilityRemarks(const config::Settings &settings);

} // namespace freeagent::controller
