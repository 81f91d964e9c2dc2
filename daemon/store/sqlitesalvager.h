// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databasesalvage.h"

namespace freeagent::store {

/// The salvager for SQLite files: a fresh schema, filled table by table with what can be read, gaps filled from the base, rows that point
/// to nothing taken out, derived tables reckoned anew, then every page, index and foreign key checked.
class SqliteSalvager final : public DatabaseSalvager
{
public:
    explicit SqliteSalvager(const Clock &clock)
        : m_clock(clock)
    {
    }
    Result<RescueReport> salvage(const QString &damaged, const std::optional<MergeBase> &base, const QString &target, bool alone,
                                 const Step &step) override;

private:
    const Clock &m_clock;
};

} // namespace freeagent::store
