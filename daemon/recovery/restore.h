// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/making.h"
#include "daemon/recovery/swap.h"

namespace freeagent::recovery {

/// The machine that a backup is restored on. `site` describes the farm as it is there now, if it is.
struct RestorePlace {
    QString dataFolder;
    QString backupFolder;
    Site site;
    bool withFiles = true; ///< also bring files of builds back that are missing
};

/// What a restore would do.
struct RestorePlan {
    Backup backup;
    QString origin;  ///< where it comes from when it is not a backup; else empty
    Verdict verdict; ///< of the look that was just taken
    bool hasPresent = false;
    std::optional<BuildComparison> comparison; ///< nothing when there is nothing to compare with
    QString presentTrouble;                    ///< why the present database cannot be read
    QStringList skipped;                       ///< newer backups that were not taken, and why
    QStringList warnings;                      ///< keys that are not those of the backup, files that are missing
};

/// `wanted`: "latest" (the newest that passes its check now), an id, or the folder of a backup, wherever it is. Changes nothing. Blocks.
/// Errors: "restore.none" (no backup there), "restore.damaged" (it failed its check), "restore.unclear" (it could not be checked),
/// "restore.no_database", "restore.newer" (a later program made it).
Result<RestorePlan> planRestore(const RestorePlace &place, const QString &wanted, const Tools &tools);

struct RestoreReport {
    QString safetyBackup;  ///< id of the backup of what was there; empty when there was nothing or it could not be read
    QString safetyTrouble; ///< why there is none
    Swapped swapped;
    double seconds = 0;
};

/// Carries the plan out: a backup of what is there, a synced copy of the wanted database beside it, then the swap. Nobody else uses the
/// data folder. Blocks. Until the swap is planned an error changes nothing; after that the next start carries it on.
Result<RestoreReport> restore(const RestorePlace &place, const RestorePlan &plan, const Tools &tools);

// For people.
QString planText(const RestorePlan &plan, const RestorePlace &place, Time now);
QString reportText(const RestorePlan &plan, const RestoreReport &report, const RestorePlace &place);

} // namespace freeagent::recovery
