// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QStringList>
#include <functional>

namespace freeagent {

/// Sizes in bytes.
struct DatabaseFigures {
    qint64 bytes = 0;         ///< of the file
    qint64 walBytes = 0;      ///< changes not yet copied into it
    qint64 freelistBytes = 0; ///< within the file, but empty
    qint64 pageSize = 0;
    qint64 diskFreeBytes = 0; ///< for an ordinary user
};

struct UpkeepOrder {
    bool mayBlock = false; ///< changes may wait for seconds: within a maintenance
    bool vacuum = false;   ///< rewrite the file without its empty pages; only when `mayBlock`
    bool light = false;    ///< only statistics and empty pages: what can be done every day
};

struct UpkeepReport {
    DatabaseFigures before;
    DatabaseFigures after;
    QStringList done;          ///< "analysed", "12 of 14 indices rebuilt", ...
    bool vacuumed = false;
    qint64 longestBlockMs = 0; ///< for so long no change could be made
};

/// Keeps the database small and its statistics fresh. Reads go on all the while; changes wait for one short step at a time. Thread: as
/// Store.
class DatabaseUpkeep
{
public:
    virtual ~DatabaseUpkeep() = default;

    virtual void figures(std::function<void(Result<DatabaseFigures>)> done) = 0;

    using Progress = std::function<void(double part, const QString &message)>;
    /// `cancelled` is asked between two steps. Every step is complete in itself, so a kill between or within them does no harm. Errors:
    /// "database.damaged" (the check before the work found something; nothing was touched), "upkeep.cancelled", and the store's.
    virtual void optimise(const UpkeepOrder &order, Progress progress, std::function<bool()> cancelled,
                          std::function<void(Result<UpkeepReport>)> done) = 0;
};

} // namespace freeagent
