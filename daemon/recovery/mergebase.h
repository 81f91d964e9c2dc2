// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databasesalvage.h"
#include "daemon/recovery/files.h"
#include "daemon/recovery/making.h"

namespace freeagent::recovery {

/// Where the whole database of an earlier moment comes from that a damaged one is merged with. Blocks; any thread, one at a time.
class BaseSource
{
public:
    virtual ~BaseSource() = default;
    /// The newest that is proven whole; nothing when there is none. What it has to make it makes in `scratch`, an empty folder that the
    /// caller removes. Errors: "recovery.no_space", "recovery.failed", "recovery.cancelled".
    virtual Result<std::optional<MergeBase>> newest(const QString &scratch, const GoOn &goOn) = 0;
    /// It can prove more when nobody has the database open.
    virtual bool wantsAlone() const { return false; }
};

/// The newest backup that passes its check now.
class BackupBase final : public BaseSource
{
public:
    BackupBase(QString backupFolder, DatabaseInspector &inspector, const Clock &clock)
        : m_folder(std::move(backupFolder))
        , m_inspector(inspector)
        , m_clock(clock)
    {
    }
    Result<std::optional<MergeBase>> newest(const QString &scratch, const GoOn &goOn) override;

private:
    QString m_folder;
    DatabaseInspector &m_inspector;
    const Clock &m_clock;
};

/// The change log, made into a database: it has every change that was acknowledged, the log beside the damaged file included. Where it cannot be
/// followed to its end, another source.
class LogBase final : public BaseSource
{
public:
    LogBase(QString logFolder, QString databaseFile, BaseSource &otherwise, DatabaseInspector &inspector, const Clock &clock)
        : m_folder(std::move(logFolder))
        , m_database(std::move(databaseFile))
        , m_otherwise(otherwise)
        , m_inspector(inspector)
        , m_clock(clock)
    {
    }
    Result<std::optional<MergeBase>> newest(const QString &scratch, const GoOn &goOn) override;
    bool wantsAlone() const override;

private:
    QString m_folder;
    QString m_database;
    BaseSource &m_otherwise;
    DatabaseInspector &m_inspector;
    const Clock &m_clock;
};

} // namespace freeagent::recovery
