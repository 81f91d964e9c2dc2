// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/recovery/making.h"

namespace freeagent::controller {

/// Where names lead. Functions block.
struct Whereabouts {
    QStringList own;                                                   ///< addresses of this machine
    std::function<QStringList(const QString &name)> addressesOf;       ///< empty: nobody knows the name
    std::function<std::optional<int>(const QString &name)> secondsKept; ///< how long others may keep the answer; nothing: not told

    /// As the system says. Needs a QCoreApplication; asks each server for some seconds at most.
    static Whereabouts ofThisMachine();
};

/// What a restore cannot bring along and what has to be right before workers and people find the farm here: certificate and key, names that
/// lead here, keys that are in no backup, settings that the backed up farm had otherwise. `before`: the configuration in the backup; empty
/// when there is none. Blocks. Text for people: a line for each, "ok" or "TO DO", then what only a person can do.
QString newMachineText(const config::Settings &settings, const recovery::ConfigText &before, const recovery::ConfigText &here, const Whereabouts &where, Time now);

} // namespace freeagent::controller
