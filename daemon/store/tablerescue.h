// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/store/tablesalvage.h"

namespace freeagent::store {

/// The files of a rescue. Nobody else uses any of them but the damaged one.
struct RescueFiles {
    std::optional<RawDatabase> damaged; ///< nothing: it cannot be opened at all
    std::optional<RawDatabase> base;
    bool baseIsComplete = false;
    RawDatabase target;
};

struct TableResult {
    TableRescue rescue;
    bool isExact = false;
    qint64 highest = 0; ///< row number that was in use, or may have been
};

/// The tables of a file but SQLite's own and the list of migrations.
QList<QByteArray> tablesOf(const RawDatabase &database);

/// One table: what can be read, then the base in the gaps.
Result<TableResult> rescueTable(RescueFiles &files, const QByteArray &table, const DatabaseSalvager::Step &step);

} // namespace freeagent::store
