// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QList>
#include <QStringList>
#include <functional>
#include <optional>

namespace freeagent {

/// A whole database of an earlier moment: what cannot be read in the damaged one is taken from it.
struct MergeBase {
    QString file;
    QString what; ///< for people: "the backup 20260201T020000Z-daily"
    Time asOf{};
    bool isComplete = false; ///< it holds every change that was ever acknowledged, unless somebody wrote past it
    bool isProven = false;   ///< nobody did: nothing has to be taken from the damaged file
};

/// What became of one table.
struct TableRescue {
    QString name;
    std::optional<qint64> inBase; ///< rows of the base; nothing when there is none or it has no such table
    qint64 salvaged = 0;          ///< rows read from the damaged file
    qint64 merged = 0;            ///< rows of the base in the place of unreadable ones: as they were then
    std::optional<qint64> lost;   ///< nothing: it cannot be told
    bool isDerived = false;       ///< reckoned anew from the other tables: nothing in it can be lost

    friend bool operator==(const TableRescue &, const TableRescue &) = default;
};

struct RescueReport {
    QList<TableRescue> tables;
    QString base;        ///< what was merged in; empty: nothing
    std::optional<Time> baseAsOf;
    QStringList notes;   ///< for people
    QString trouble;     ///< why the result must not be used; empty: every page, index and foreign key of it is in order
    bool isExact = false; ///< nothing is lost and nothing is older than it was

    bool isUsable() const { return trouble.isEmpty(); }
};

/// Brings what can be read of a damaged database into a new one. Blocks; any thread. Errors: "recovery.no_space", "recovery.failed",
/// "recovery.cancelled".
class DatabaseSalvager
{
public:
    virtual ~DatabaseSalvager() = default;

    /// Told now and then how far it is; false ends the work.
    using Step = std::function<bool(const QString &what)>;
    /// `damaged` is only read. `target` must not exist; on an error it does not. `alone`: nobody else has the damaged file open, so that it
    /// may be read past SQLite too.
    virtual Result<RescueReport> salvage(const QString &damaged, const std::optional<MergeBase> &base, const QString &target, bool alone,
                                         const Step &step) = 0;
};

} // namespace freeagent
