// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databasecopy.h"

namespace freeagent::store {

/// Copies by SQLite's backup interface under a read snapshot that is held from the counting to the last page: without the snapshot every
/// commit would make the copy begin anew. Commits go on; the log grows meanwhile, because a checkpoint stops at the snapshot. Where QtSql
/// uses another copy of SQLite than ours (two copies must never have one file open in one process: POSIX locks) it is VACUUM INTO,
/// through QtSql, and the copy is counted instead of the source.
class SqliteCopier final : public DatabaseCopier
{
public:
    struct Options {
        int pagesAtOnce = 256;
        bool direct = true; ///< off only in tests
    };
    explicit SqliteCopier(QString file) : SqliteCopier(std::move(file), Options()) {}
    SqliteCopier(QString file, const Options &options)
        : m_file(std::move(file))
        , m_options(options)
    {
    }

    Result<DatabaseCopy> copy(const QString &target, const GoOn &goOn) override;

private:
    QString m_file;
    Options m_options;
};

} // namespace freeagent::store
