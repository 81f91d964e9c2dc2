// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databasecopy.h"

namespace freeagent::store {

/// The inspector for SQLite files.
class SqliteInspector final : public DatabaseInspector
{
public:
    Result<Finding> inspect(const QString &file) override;
    QString contradiction(const QString &file) override;
    Result<BuildComparison> compare(const QString &present, const QString &restored) override;
    Result<std::vector<StoredFileRow>> storedFiles(const QString &file) override;
    int knownSchema() const override;
};

} // namespace freeagent::store
