// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/offsite/fetching.h"

namespace freeagent::recovery {

struct LogPlace {
    QString folder;         ///< of the change log
    std::optional<Time> at; ///< nothing: its end
    std::optional<Target> from; ///< it is fetched there first
    Access access;
    bool complete = false;  ///< first keep what stands in the log beside the lost database and was not kept before
};

/// As planRestore(), for the database as it was at a time: put together from the change log in a folder of its own, which goes with the
/// result, and looked at as a backup would be. Blocks. Errors: those of planRestore() and of changelog/assemble.h; "restore.damaged" also
/// when what was put together contradicts itself.
Result<std::unique_ptr<Fetched>> planFromLog(const RestorePlace &place, const LogPlace &log, const Tools &tools);

/// Up to when the log reaches; nothing when there is none.
std::optional<Time> endOfLog(const QString &folder);

} // namespace freeagent::recovery
