// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/drill/report.h"
#include "daemon/recovery/making.h"

namespace freeagent::drill {

/// The change log of the farm.
struct Log {
    std::function<std::optional<Time>()> kept;                   ///< time of the newest change that it has; any thread
    std::function<Result<void>(const QString &target)> assemble; ///< writes the newest state that it can give back; blocks
    std::function<bool()> fallsWithTheDatabase;                  ///< one disk takes both along; any thread
};

/// Where a drill takes place.
struct Ground {
    QString scratch;      ///< a folder that is the drill's own: emptied before and after
    QString backupFolder;
    QString liveDatabase;
    QString program;      ///< expo-controller
    qint64 reserve = 0;   ///< bytes that stay free on the disk of the scratch folder
    Millis limit = std::chrono::minutes(30);
    std::optional<Log> log{};
};

struct Tools {
    recovery::Tools recovery;
    RowComparer &comparer;
};

/// Restores the newest backup into the scratch folder as a restore would (without the files of builds, which may be larger than the disk), starts a
/// second controller on it, lets that prove that it works, and compares its rows with those of the database that goes on. Where there is a change log,
/// it has to have a change of just now soon, and its newest state is compared too. `mark`: time of a change that was just committed. Nothing of the farm is
/// changed and nobody outside hears of it; the scratch folder is empty afterwards, however it ends. `step`: told how far it is; false ends it.
/// Blocks; any thread. `id` and `by` of the report are the caller's.
Report perform(const Ground &ground, const Tools &tools, Time mark, const recovery::Step &step);

} // namespace freeagent::drill
