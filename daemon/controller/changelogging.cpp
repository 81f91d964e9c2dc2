// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/changelogging.h"

#include "daemon/controller/offsitesettings.h"
#include "daemon/store/sqliteinspector.h"

using namespace Qt::StringLiterals;

namespace freeagent::controller {

using config::Kind;

QList<config::SettingSpec> changeLogSettings()
{
    return {
        {.key = u"changelog.enabled"_s, .environment = {u"EXPO_CONTROLLER_CHANGELOG_ENABLED"_s}, .kind = Kind::Boolean, .defaultText = u"true"_s,
         .help = u"Every change also goes to a log, from which `restore --at TIME` brings back the state of any second"_s},
        {.key = u"changelog.folder"_s, .flag = u"changelog-folder"_s, .environment = {u"EXPO_CONTROLLER_CHANGELOG_FOLDER"_s}, .kind = Kind::Path,
         .help = u"Folder of that log, best on another disk than the data; <data>/changelog when not set"_s},
        {.key = u"changelog.mode"_s, .environment = {u"EXPO_CONTROLLER_CHANGELOG_MODE"_s}, .defaultText = u"async"_s,
         .help = u"async: a change is in the log within half a second. sync: before it is acknowledged, and refused when it cannot be"_s, .choices = {u"async"_s, u"sync"_s}},
        {.key = u"changelog.keep"_s, .environment = {u"EXPO_CONTROLLER_CHANGELOG_KEEP"_s}, .kind = Kind::Duration, .defaultText = u"7d"_s,
         .help = u"How far back a state can be had"_s, .least = 3'600'000},
    };
}

QString changeLogFolderOf(const config::Settings &settings)
{
    return !settings.path(u"changelog.folder").isEmpty() ? settings.path(u"changelog.folder") : settings.path(u"data.folder") + u"/changelog"_s;
}

ChangeLogging::ChangeLogging(const QString &database, changelog::ChangeLogOptions options, const Clock &clock)
    : m_copier(database)
    , m_log(std::move(options), clock, m_copier)
{
}

std::unique_ptr<ChangeLogging> ChangeLogging::make(const config::Settings &settings, const QString &database, const Clock &clock, const ClockGuard &ages)
{
    if (!settings.flag(u"changelog.enabled"))
        return nullptr;
    changelog::ChangeLogOptions options;
    options.folder = changeLogFolderOf(settings);
    options.database = database;
    options.synchronous = settings.text(u"changelog.mode") == u"sync";
    options.keep = settings.duration(u"changelog.keep");
    options.agesCount = [&ages] { return ages.agesCount(); };
    options.scribe.version = QStringLiteral(FREEAGENT_VERSION);
    options.scribe.schema = store::SqliteInspector().knownSchema();
    // A folder gets the files as they are, unless what goes there is sealed; a command takes backups only.
    const recovery::Access access = accessFrom(settings).value_or(recovery::Access());
    std::vector<recovery::Target> others;
    for (recovery::Target &target : backupTargetsFrom(settings).value_or(std::vector<recovery::Target>())) {
        if (!target.folder.isEmpty() && !access.key)
            options.mirrors.append(target.folder);
        else if (target.command.isEmpty())
            others.push_back(std::move(target));
    }
    const QString folder = options.folder;
    std::unique_ptr<ChangeLogging> logging(new ChangeLogging(database, std::move(options), clock));
    for (recovery::Target &target : others) {
        recovery::Access own = access;
        own.scratch = folder + u"/sending-%1"_s.arg(logging->m_copies.size());
        logging->m_copies.push_back(std::make_unique<recovery::LogCopies>(folder, std::move(target), std::move(own), settings.flag(u"backup.append-only"), clock));
    }
    return logging;
}

changelog::ChangeLogStatus ChangeLogging::status() const
{
    changelog::ChangeLogStatus status = m_log.status();
    for (const auto &copies : m_copies)
        if (const QString trouble = copies->trouble(); !trouble.isEmpty())
            status.mirrorTroubles.append(trouble);
    return status;
}

} // namespace freeagent::controller
