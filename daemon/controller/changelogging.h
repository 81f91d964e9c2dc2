// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clockguard.h"
#include "common/config/settings.h"
#include "daemon/changelog/changelog.h"
#include "daemon/recovery/offsite/logcopies.h"
#include "daemon/store/sqlitecopier.h"

namespace freeagent::controller {

/// What [changelog] holds.
QList<config::SettingSpec> changeLogSettings();
/// Where the change log is: as set, else in the data folder.
QString changeLogFolderOf(const config::Settings &settings);

/// The change log of the farm's database, as it is set.
class ChangeLogging
{
public:
    /// Null when it is switched off. `clock` and `ages` outlive it.
    static std::unique_ptr<ChangeLogging> make(const config::Settings &settings, const QString &database, const Clock &clock, const ClockGuard &ages);

    changelog::ChangeLog &log() { return m_log; }
    changelog::ChangeLogStatus status() const;

private:
    ChangeLogging(const QString &database, changelog::ChangeLogOptions options, const Clock &clock);

    store::SqliteCopier m_copier;
    changelog::ChangeLog m_log;
    std::vector<std::unique_ptr<recovery::LogCopies>> m_copies;
};

} // namespace freeagent::controller
