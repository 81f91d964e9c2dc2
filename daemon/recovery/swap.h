// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databasecopy.h"

#include <optional>

namespace freeagent::recovery {

/// What a restore has decided to do, written into the data folder before the first thing is moved. From then on it is only carried on,
/// never taken back: a kill at any moment, and the next start finishes it before anybody opens the database.
struct Swap {
    QString stamp;       ///< "20260201T101500Z": what is put aside gets ".before-<stamp>" behind its name
    QString newDatabase; ///< name of the finished copy in the data folder
    QString storage;     ///< folder of the files of builds
    QString pool;        ///< where files that are missing may be found; empty: nowhere
};

/// What carrying it on did.
struct Swapped {
    QString stamp;
    qint64 setAside = 0;  ///< files of builds that the restored database does not know: moved to <storage>/set-aside-<stamp>
    qint64 broughtBack = 0; ///< files that came from the pool
    qint64 missing = 0;   ///< rows whose file is nowhere
    QString oldDatabase;  ///< where the database of before is; empty when there was none
    QString trouble;      ///< files that could not be moved or brought back
};

/// Nobody else uses the data folder. Blocks. Errors: "backup.unwritable", "backup.no_space".
Result<void> planSwap(const QString &dataFolder, const Swap &swap);
/// Nothing when no restore is half done.
std::optional<Swap> plannedSwap(const QString &dataFolder);
/// Puts files of builds aside or back, then the databases, then forgets the plan. May be called again after a kill anywhere within it.
Result<Swapped> carryOut(const QString &dataFolder, const Swap &swap, DatabaseInspector &inspector);

} // namespace freeagent::recovery
