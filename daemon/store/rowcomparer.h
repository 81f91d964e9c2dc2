// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/rowcomparison.h"

namespace freeagent::store {

/// The comparison for SQLite files: builds, attempts and files of builds.
class SqliteRowComparer final : public RowComparer
{
public:
    Result<QList<TableComparison>> compareRows(const QString &live, const QString &copy, Time before) override;
};

} // namespace freeagent::store
