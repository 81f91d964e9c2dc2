// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/core.h"

#include "daemon/controller/controllersettings.h"
#include "daemon/controller/keeping.h"
#include "daemon/controller/keyfile.h"
#include "daemon/controller/safekeeping.h"

#include <QStorageInfo>

namespace freeagent::controller {

Result<OpenStores> openStores(const config::Settings &settings, const Clock &clock, std::function<void(const QString &)> onMigration)
{
    const QString data = settings.path(u"data.folder");
    const QString storage = storageFolderOf(settings);
    const QStorageInfo volume(data);
    const bool letGo = volume.isValid() && probes::DiskGuard::releaseWhenFull(reserveOptions(settings, data), volume.bytesAvailable());
    auto ground = prepareGround(settings, clock, onMigration ? onMigration : [](const QString &) {});
    if (!ground)
        return tl::unexpected(ground.error());
    const QString database = ground->databaseFile;
    const auto bell = std::make_shared<DamageBell>();
    store::SqliteOptions options;
    options.lockFile = data + u'/' + recovery::kDatabaseName + QStringLiteral(".lock");
    options.onDamage = [bell](const QString &detail) { bell->ring(detail); };
    options.onMigration = std::move(onMigration);
    auto ages = std::make_unique<ClockGuard>(clock);
    // What waits for a confirmation is not the farm yet.
    auto changeLog = ground->awaiting ? nullptr : ChangeLogging::make(settings, database, clock, *ages);
    if (changeLog)
        options.commitLog = &changeLog->log();
    auto store = store::SqliteStore::open(database, options);
    if (!store)
        return tl::unexpected(store.error());
    if (ground->awaiting)
        (*store)->freeze({"store.damaged", QStringLiteral("The database is damaged; the repaired one waits for a confirmation."), {}});
    auto upkeep = store::SqliteUpkeep::open(database, (*store)->writer());
    if (!upkeep)
        return tl::unexpected(upkeep.error());
    auto artifacts = artifacts::DiskArtifactStore::create(storage);
    if (!artifacts)
        return tl::unexpected(artifacts.error());
    auto logs = artifacts::SegmentLogStore::create(storage);
    if (!logs)
        return tl::unexpected(logs.error());
    auto trash = artifacts::DiskTrash::create(storage);
    if (!trash)
        return tl::unexpected(trash.error());
    auto derivation = derivationKey(data);
    if (!derivation)
        return tl::unexpected(derivation.error());
    return OpenStores{std::move(ages), std::move(changeLog), std::move(*store), std::move(*upkeep), std::move(*artifacts), std::move(*logs), std::move(*trash), std::move(*derivation), std::move(*ground), bell, letGo};
}

Core::Core(const config::Settings &given, const Clock &givenClock, OpenStores stores)
    : settings(given)
    , dataFolder(given.path(u"data.folder"))
    , storageFolder(storageFolderOf(given))
    , clock(givenClock)
    , policy(policyFrom(given))
    , open(std::move(stores))
{
}

void Core::load(HotState &state)
{
    maintenance.load(state.settings);
    statistics.load(state);
    fleet.load(state.workers);
    ledger.load(state);
    dispatcher.load();
    leases.load();
    care.load(state.records);
}

void Core::openFeed(const HotState &state)
{
    feed = std::make_unique<services::Feed>(ledger, fleet, dispatcher, clock);
    feed->load(state.recentEvents);
}

void Core::tick()
{
    dispatcher.tick();
    leases.tick();
    workers.tick();
    care.tick();
}

} // namespace freeagent::controller
