// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/artifacts/diskartifactstore.h"
#include "daemon/artifacts/disktrash.h"
#include "daemon/artifacts/segmentlogstore.h"
#include "daemon/controller/changelogging.h"
#include "daemon/controller/soundness.h"
#include "daemon/services/feed.h"
#include "daemon/services/statistics.h"
#include "daemon/services/vmaccess.h"
#include "daemon/services/workercare.h"
#include "daemon/store/sqlitestore.h"
#include "daemon/store/sqliteupkeep.h"

namespace freeagent::controller {

/// What is open before anything can serve.
struct OpenStores {
    std::unique_ptr<ClockGuard> ages; ///< begins when the past is loaded
    std::unique_ptr<ChangeLogging> changeLog; ///< null when it is switched off
    std::unique_ptr<store::SqliteStore> store;
    std::unique_ptr<store::SqliteUpkeep> upkeep;
    std::unique_ptr<artifacts::DiskArtifactStore> artifacts;
    std::unique_ptr<artifacts::SegmentLogStore> logs;
    std::unique_ptr<artifacts::DiskTrash> trash;
    QByteArray derivation; ///< the key that worker tokens and seals come from
    Ground ground;         ///< what was found of the database
    std::shared_ptr<DamageBell> bell;
    bool reserveLetGo = false; ///< there was hardly any space
};
/// Errors of ground, store, artifact store and keys. `onMigration` is told of repairs and of steps of the database's schema, which may take
/// minutes.
Result<OpenStores> openStores(const config::Settings &settings, const Clock &clock, std::function<void(const QString &step)> onMigration);

/// What a farm is at the least: the stores, and the services that take builds, hand them out and keep what comes back. The order of
/// members matters: each uses only those above it, and goes before them. Thread: main.
class Core
{
public:
    /// `clock` outlives it.
    Core(const config::Settings &given, const Clock &givenClock, OpenStores stores);

    void load(HotState &state);
    void openFeed(const HotState &state); ///< after everybody else listens to the ledger
    void tick();                          ///< once a second

    config::Settings settings;
    const QString dataFolder;
    const QString storageFolder;
    const Clock &clock;
    services::FarmPolicy policy;
    OpenStores open;
    ClockGuard &ages = *open.ages;
    store::SqliteStore &store = *open.store;
    services::Ledger ledger{store};
    services::Fleet fleet{clock, policy};
    services::Dispatcher dispatcher{ledger, fleet, clock, policy};
    services::LeaseService leases{ledger, clock, policy};
    services::BuildService builds{ledger, fleet, *open.artifacts, clock};
    services::WorkerService workers{ledger, fleet, dispatcher, leases, clock, policy, open.derivation};
    services::BuildLogs buildLogs{ledger, leases, *open.logs, clock};
    services::MaintenanceService maintenance{ledger, clock};
    services::Statistics statistics{ledger, fleet, dispatcher, maintenance, clock, policy};
    services::VmAccess vms{ledger, clock, policy, open.derivation};
    services::WorkerCare care{ledger, fleet, dispatcher, leases, builds, workers, buildLogs, clock, policy};
    std::unique_ptr<services::Feed> feed; ///< from openFeed() on
};

} // namespace freeagent::controller
