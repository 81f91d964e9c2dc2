// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/ground.h"

#include "daemon/controller/changelogging.h"
#include "daemon/controller/safekeeping.h"
#include "daemon/store/lockfile.h"
#include "daemon/store/sqliteinspector.h"
#include "daemon/store/sqlitesalvager.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
/// Small databases are known wholly before the first request; larger ones serve while the check goes on.
constexpr Millis kPatience{100};

/// What is wrong with the database; otherwise the check has begun.
Result<QString> look(const recovery::RescuePlace &place, Ground &ground)
{
    const QString file = place.databaseFile();
    if (!QFileInfo::exists(file))
        return QString();
    auto trouble = store::lookAtStructure(file);
    if (!trouble || !trouble->isEmpty())
        return trouble;
    ground.check = std::make_unique<store::IntegrityCheck>(file);
    ground.checked = ground.check->wait(kPatience);
    if (!ground.checked)
        return QString();
    ground.check.reset();
    return ground.checked->trouble;
}

Result<void> decide(const config::Settings &settings, recovery::Rescue rescue, const Clock &clock, Ground &ground, const std::function<void(const QString &)> &tell)
{
    using recovery::RescueState;
    if (rescue.state == RescueState::Suspect || (rescue.state == RescueState::Failed && !rescue.triedAlone)) {
        auto repaired = repairDatabase(settings, rescue, clock, tell);
        if (!repaired)
            return tl::unexpected(repaired.error());
        rescue = std::move(*repaired);
    }
    if (rescue.state == RescueState::Agreed) {
        auto promoted = promoteRepaired(settings);
        if (!promoted)
            return tl::unexpected(promoted.error());
        ground.promoted = std::move(*promoted);
        return {};
    }
    if (rescue.state == RescueState::Failed)
        return failure("store.damaged", u"The database is damaged (%1) and could not be repaired: %2."_s.arg(rescue.damage, rescue.failure),
                       u"Restore a backup with `expo-controller restore latest`; the damaged file is kept."_s);
    ground.databaseFile = rescuePlaceOf(settings).repairedFile();
    ground.awaiting = std::move(rescue);
    return {};
}
} // namespace

recovery::RescuePlace rescuePlaceOf(const config::Settings &settings)
{
    return {settings.path(u"data.folder"), storageFolderOf(settings), backupFolderOf(settings)};
}

Result<recovery::Rescue> repairDatabase(const config::Settings &settings, const recovery::Rescue &found, const Clock &clock,
                                        const std::function<void(const QString &)> &tell)
{
    const recovery::RescuePlace place = rescuePlaceOf(settings);
    store::SqliteInspector inspector;
    store::SqliteSalvager salvager(clock);
    recovery::BackupBase backups(place.backupFolder, inspector, clock);
    recovery::LogBase base(changeLogFolderOf(settings), place.databaseFile(), backups, inspector, clock);
    const auto step = [&tell](const QString &what) {
        tell(u"repairing the database: "_s + what);
        return true;
    };
    return recovery::repair(place, found, {salvager, base, clock}, true, step);
}

Result<std::optional<recovery::Rescue>> promoteRepaired(const config::Settings &settings)
{
    store::SqliteInspector inspector;
    return recovery::promote(rescuePlaceOf(settings), inspector);
}

Result<Ground> prepareGround(const config::Settings &settings, const Clock &clock, const std::function<void(const QString &)> &tell)
{
    const recovery::RescuePlace place = rescuePlaceOf(settings);
    Ground ground;
    ground.databaseFile = place.databaseFile();
    auto rescue = recovery::pendingRescue(place.dataFolder);
    if (!rescue && !QFileInfo::exists(place.databaseFile()))
        return ground;
    const auto lock = store::LockFile::acquire(place.databaseFile() + u".lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!rescue) {
        const auto trouble = look(place, ground);
        if (!trouble)
            return tl::unexpected(trouble.error());
        if (trouble->isEmpty())
            return ground;
        ground.checked.reset();
        auto noted = recovery::noteDamage(place.dataFolder, *trouble, clock.now());
        if (!noted)
            return tl::unexpected(noted.error());
        rescue = std::move(*noted);
    }
    if (const auto decided = decide(settings, std::move(*rescue), clock, ground, tell); !decided)
        return tl::unexpected(decided.error());
    return ground;
}

} // namespace freeagent::controller
