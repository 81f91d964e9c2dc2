// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QList>

namespace freeagent {

/// How the rows of one table are in two databases.
struct TableComparison {
    QString table;
    qint64 compared = 0;  ///< rows of the copy that were looked at
    qint64 missing = 0;   ///< only the live database has them
    qint64 differing = 0; ///< what cannot change any more is another

    friend bool operator==(const TableComparison &, const TableComparison &) = default;
};

/// Compares a copy with the database that goes on living. Blocks; any thread. Errors: those of DatabaseInspector.
class RowComparer
{
public:
    virtual ~RowComparer() = default;
    /// Rows older than `before`: those that the live database has must be in `copy`, and what of them cannot change any more must be the same.
    /// `live` may be written to meanwhile.
    virtual Result<QList<TableComparison>> compareRows(const QString &live, const QString &copy, Time before) = 0;
};

} // namespace freeagent
