// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/classes.h"
#include "daemon/recovery/files.h"

namespace freeagent::recovery {

/// Where a verified backup is copied to besides: "file:/mnt/other/backups" or "exec:rclone copy {folder} remote:farm/{id}".
struct Target {
    QString text;        ///< as configured
    QString folder;      ///< of "file:"
    QStringList command; ///< of "exec:": words; no shell ever sees them
};
/// "config.bad_value".
Result<Target> targetFrom(const QString &text);

struct Sending {
    Millis timeout = std::chrono::hours(1); ///< of a command
    Classes classes;                        ///< what is kept in a folder
};

/// Copies a backup (without the pool) to the target. A folder gets it as it is here, under its name only when every byte was compared, and lets
/// older ones go by the classes. A command succeeds with exit status 0; {folder} and {id} in its words become the backup's. Blocks; any
/// thread. Errors: those of files.h, "backup.target_failed" with the end of what the command said.
Result<void> sendTo(const Target &target, const Backup &backup, const Sending &how, const Clock &clock, const GoOn &goOn);

} // namespace freeagent::recovery
