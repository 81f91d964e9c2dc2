// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/controller.h"

#include "daemon/artifacts/diskartifactstore.h"
#include "daemon/artifacts/segmentlogstore.h"
#include "daemon/controller/keyfile.h"
#include "daemon/http/farmapplication.h"
#include "daemon/store/sqlitestore.h"

#include <QDir>
#include <QSaveFile>

namespace freeagent::controller {

namespace {
const QByteArray kKeySetting = "admin_key_sha256";
constexpr Millis kGrace = std::chrono::seconds(5);

struct Folders {
    QString data;
    QString storage;

    explicit Folders(const config::Settings &settings)
        : data(settings.path(u"data.folder"))
        , storage(settings.isSet(u"storage.folder") ? settings.path(u"storage.folder") : data + QStringLiteral("/storage"))
    {
    }
};
} // namespace

/// Order matters: each part uses only those above it, and goes before them.
struct Controller::Parts {
    Parts(const config::Settings &given, const Clock &givenClock, std::unique_ptr<store::SqliteStore> openStore,
          std::unique_ptr<artifacts::DiskArtifactStore> openArtifacts, std::unique_ptr<artifacts::SegmentLogStore> openLogs,
          QByteArray derivation)
        : settings(given)
        , folders(given)
        , clock(givenClock)
        , policy(policyFrom(given))
        , store(std::move(openStore))
        , artifacts(std::move(openArtifacts))
        , logs(std::move(openLogs))
        , ledger(*store)
        , fleet(clock, policy)
        , dispatcher(ledger, fleet, clock, policy)
        , leases(ledger, clock, policy)
        , builds(ledger, fleet, *artifacts, clock)
        , workers(ledger, fleet, dispatcher, leases, clock, policy, derivation)
        , buildLogs(ledger, leases, *logs, clock)
        , maintenance(ledger, clock)
        , statistics(ledger, fleet, dispatcher, maintenance, clock, policy)
        , vms(ledger, clock, policy, derivation)
        , retention(*store, ledger, *artifacts, clock)
    {
    }

    config::Settings settings;
    Folders folders;
    const Clock &clock;
    services::FarmPolicy policy;
    std::unique_ptr<store::SqliteStore> store;
    std::unique_ptr<artifacts::DiskArtifactStore> artifacts;
    std::unique_ptr<artifacts::SegmentLogStore> logs;
    services::Ledger ledger;
    services::Fleet fleet;
    services::Dispatcher dispatcher;
    services::LeaseService leases;
    services::BuildService builds;
    services::WorkerService workers;
    services::BuildLogs buildLogs;
    services::MaintenanceService maintenance;
    services::Statistics statistics;
    services::VmAccess vms;
    services::RetentionService retention;

    // These need what is loaded from the store.
    AdminKey key;
    std::unique_ptr<http::AccessKey> accessKey;
    std::unique_ptr<services::Feed> feed;
    std::unique_ptr<http::Farm> farm;
    std::unique_ptr<http::FarmApplication> application;
    std::unique_ptr<ingest::Gate> gate;
};

Controller::Controller(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    connect(&m_parts->ledger, &services::Ledger::broken, this, &Controller::broken);
}

Controller::~Controller() = default;

Result<std::unique_ptr<Controller>> Controller::create(const config::Settings &settings, const Clock &clock)
{
    const Folders folders(settings);
    auto store = store::SqliteStore::open(folders.data + QStringLiteral("/controller.db"));
    if (!store)
        return tl::unexpected(store.error());
    auto artifacts = artifacts::DiskArtifactStore::create(folders.storage);
    if (!artifacts)
        return tl::unexpected(artifacts.error());
    auto logs = artifacts::SegmentLogStore::create(folders.storage);
    if (!logs)
        return tl::unexpected(logs.error());
    const auto derivation = derivationKey(folders.data);
    if (!derivation)
        return tl::unexpected(derivation.error());
    std::unique_ptr<Controller> controller(new Controller(std::make_unique<Parts>(
        settings, clock, std::move(*store), std::move(*artifacts), std::move(*logs), *derivation)));
    if (const auto loaded = controller->load(); !loaded)
        return tl::unexpected(loaded.error());
    return controller;
}

Result<void> Controller::load()
{
    Parts &p = *m_parts;
    HotState state = p.store->loadHot(p.clock.now());
    auto key = adminKey(p.settings.secret(u"api.key"), QByteArray::fromHex(state.settings.value(kKeySetting)));
    if (!key)
        return tl::unexpected(key.error());
    p.key = std::move(*key);
    if (const auto kept = keepLocalKey(p.folders.data, p.key); !kept)
        return kept;
    if (p.key.hash.toHex() != state.settings.value(kKeySetting)) {
        Unit unit;
        unit.changes.push_back(PutSetting{kKeySetting, p.key.hash.toHex()});
        p.ledger.commit(std::move(unit), [](Result<void>) {});
    }
    p.maintenance.load(state.settings);
    p.statistics.load(state);
    p.fleet.load(state.workers);
    p.ledger.load(state);
    p.dispatcher.load();
    p.leases.load();
    p.accessKey = std::make_unique<http::AccessKey>(p.key.hash);
    p.feed = std::make_unique<services::Feed>(p.ledger, p.fleet, p.dispatcher, p.clock);
    p.feed->load(state.recentEvents);
    p.farm.reset(new http::Farm{.clock = p.clock,
                                .policy = p.policy,
                                .limits = bodyLimitsFrom(p.settings),
                                .key = *p.accessKey,
                                .store = *p.store,
                                .artifacts = *p.artifacts,
                                .ledger = p.ledger,
                                .fleet = p.fleet,
                                .dispatcher = p.dispatcher,
                                .leases = p.leases,
                                .builds = p.builds,
                                .workers = p.workers,
                                .logs = p.buildLogs,
                                .feed = *p.feed,
                                .maintenance = p.maintenance,
                                .statistics = p.statistics,
                                .vms = p.vms,
                                .retention = p.retention});
    p.application = std::make_unique<http::FarmApplication>(*p.farm);
    p.gate = std::make_unique<ingest::Gate>(*p.application, gateLimitsFrom(p.settings), p.artifacts->incomingFolder());
    connect(p.gate.get(), &ingest::Gate::drained, this, &Controller::stopped);
    reconcile();
    return {};
}

void Controller::reconcile()
{
    m_parts->store->artifactKeys([this](Result<std::vector<QByteArray>> keys) {
        if (!keys)
            return;
        m_parts->artifacts->reconcile(std::move(*keys), [this](Result<ArtifactStore::Reconciliation> done) {
            if (!done)
                return Q_EMIT remark(done.error().message);
            if (done->orphansRemoved || done->leftoversRemoved || !done->missing.empty())
                Q_EMIT remark(QStringLiteral("Reconciled files with rows: %1 files without a row and %2 leftovers of uploads removed, "
                                             "%3 rows without their file")
                                  .arg(done->orphansRemoved).arg(done->leftoversRemoved).arg(done->missing.size()));
        });
    });
}

Result<void> Controller::listen()
{
    Parts &p = *m_parts;
    const QHostAddress address(p.settings.text(u"http.listen"));
    if (address.isNull())
        return failure("gate.bind_failed", QStringLiteral("%1 is not an address").arg(p.settings.text(u"http.listen")),
                       QStringLiteral("Set http.listen to an IP address, such as 127.0.0.1 or 0.0.0.0."));
    if (const auto listening = p.gate->listen(address, quint16(p.settings.integer(u"http.port"))); !listening)
        return listening;
    QSaveFile file(p.folders.data + QStringLiteral("/controller.port"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(p.gate->port()) + '\n');
        file.commit();
    }
    startClocks();
    return {};
}

void Controller::startClocks()
{
    Parts &p = *m_parts;
    connect(&m_second, &QTimer::timeout, this, &Controller::tick);
    connect(&m_sample, &QTimer::timeout, this, [&p] { p.statistics.sample(); });
    connect(&m_flush, &QTimer::timeout, this, [&p] { p.workers.flush(); });
    p.statistics.sample();
    m_second.start(std::chrono::seconds(1));
    m_sample.start(std::chrono::seconds(10));
    m_flush.start(std::chrono::seconds(30));
}

void Controller::tick()
{
    Parts &p = *m_parts;
    p.dispatcher.tick();
    p.leases.tick();
    p.workers.tick();
}

quint16 Controller::port() const { return m_parts->gate->port(); }
const http::RouteTable &Controller::routes() const { return m_parts->application->routes(); }
const services::Ledger &Controller::ledger() const { return m_parts->ledger; }
const services::Statistics &Controller::statistics() const { return m_parts->statistics; }
QByteArray Controller::freshKey() const { return m_parts->key.fresh; }
QStringList Controller::remarks() const { return m_parts->key.remarks; }

void Controller::stop()
{
    m_second.stop();
    m_sample.stop();
    m_flush.stop();
    m_parts->feed->publish({services::FeedFrame::kMomentary, "goodbye", "{\"reason\":\"The controller stops\"}"});
    m_parts->dispatcher.stop();
    m_parts->workers.flush();
    m_parts->gate->shutDown(kGrace);
}

} // namespace freeagent::controller
