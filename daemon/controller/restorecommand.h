// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/recovery/restore.h"

#include <QStringList>

namespace freeagent::controller {

/// Options of `restore`, `recover` and `verify`, which no other command and no file has.
struct RestoreWords {
    bool dryRun = false;
    bool yes = false;
    bool json = false; ///< what is said goes to the standard output as one JSON object, all else to the standard error
    QString at;   ///< a time, or "newest": from the change log
    QString from; ///< a target where backups were copied to; empty: the folder of the backups
};
/// Takes --dry-run, --yes, --json, --at and --from out of a command line that says "restore" or "recover", or begins with "verify".
RestoreWords takeRestoreWords(int &argc, char **argv);

/// `expo-controller restore latest|ID|FOLDER|TARGET [--from TARGET] [--dry-run] [--yes]` or `restore --at TIME|newest`, with no controller on the data folder (a dry run may have
/// one). A target alone means the latest there. Exit
/// status: 0 restored, or the dry run found a backup that can be; 1 there is no such backup, or the change log does not cover that time; 64 wrong words, or nobody said yes; 65 the
/// backup is damaged or too new; 69 the target cannot be reached or refuses; 77 the key is missing or another; 74 a disk did not do its part, or the backup could not be checked; 75 a controller holds the data folder.
int runRestore(const config::Settings &settings, const QStringList &words, const RestoreWords &options);

/// Carries on a restore that was killed half-way, before anybody opens the database. What it did, for the log; empty when there was none.
Result<QString> finishRestore(const QString &dataFolder);

} // namespace freeagent::controller
