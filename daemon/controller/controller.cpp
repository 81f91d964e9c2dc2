// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/controller.h"

#include "daemon/alerting/desk.h"
#include "daemon/artifacts/diskartifactstore.h"
#include "daemon/artifacts/segmentlogstore.h"
#include "daemon/controller/entrance.h"
#include "daemon/controller/keeping.h"
#include "daemon/controller/keyfile.h"
#include "daemon/controller/restorecommand.h"
#include "daemon/controller/safekeeping.h"
#include "daemon/controller/telling.h"
#include "daemon/http/farmapplication.h"
#include "daemon/http/inquiry.h"
#include "daemon/metrics/monitor.h"
#include "daemon/maintenance/office.h"
#include "daemon/maintenance/optimisejob.h"
#include "daemon/people/people.h"
#include "daemon/services/workercare.h"
#include "daemon/store/auditlog.h"
#include "daemon/store/metricstore.h"
#include "daemon/store/sqlitestore.h"
#include "daemon/store/sqliteupkeep.h"

#include <QDir>

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

namespace {
/// Whoever can start the program can set its key; the log says that it happened.
AuditEntry keyEntry(bool changed)
{
    AuditEntry entry;
    entry.actor = QStringLiteral("expo-controller");
    entry.role = "admin";
    entry.action = changed ? "key.change" : "key.create";
    entry.subject = QStringLiteral("admin key");
    entry.outcome = "ok";
    return entry;
}
} // namespace

/// Order matters: each part uses only those above it, and goes before them.
struct Controller::Parts {
    Parts(const config::Settings &given, const Clock &givenClock, std::unique_ptr<store::SqliteStore> openStore,
          std::unique_ptr<store::SqliteUpkeep> openUpkeep,
          std::unique_ptr<artifacts::DiskArtifactStore> openArtifacts, std::unique_ptr<artifacts::SegmentLogStore> openLogs,
          std::unique_ptr<artifacts::DiskTrash> openTrash, QByteArray derivation)
        : settings(given)
        , folders(given)
        , clock(givenClock)
        , policy(policyFrom(given))
        , store(std::move(openStore))
        , upkeep(std::move(openUpkeep))
        , artifacts(std::move(openArtifacts))
        , logs(std::move(openLogs))
        , auditLog(store->writer(), store->reader())
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
        , keeping(*store, ledger, {folders.data, folders.storage, std::move(openTrash)}, given, clock)
        , scheduler(ledger, clock)
        , optimise(*upkeep)
        , analyse(*upkeep)
        , safekeeping(ledger, given, {folders.data, folders.storage, derivation}, clock)
        , care(ledger, fleet, dispatcher, leases, builds, workers, buildLogs, clock, policy)
        , office({*store, ledger, fleet, dispatcher, leases, builds, care.requests, maintenance, scheduler, clock})
        , errors(clock)
        , history(*store)
        , monitor({ledger, fleet, dispatcher, maintenance, statistics, *store, history, clock},
                  {{"data", folders.data}, {"storage", folders.storage}})
        , tokens(ledger, clock)
        , throttle(clock, throttleFrom(given))
        , audit(auditLog, clock)
        , capacity(*store, fleet, clock)
        , entrance(ledger, clock)
        , telling(ledger, *store, given, clock, [this] { return monitor.readiness().isReady() && !alerts.alerts.isStalled(); })
        , people({*store, ledger, fleet, telling.outbox(), clock})
        , alerts({ledger, *store, fleet, dispatcher, statistics, maintenance, entrance.certificates(), policy, keeping.probes(),
                  monitor.builds(), monitor.http(), monitor.readiness(), monitor.history(), people.notifier, people.ladder, clock})
    {
    }

    config::Settings settings;
    Folders folders;
    const Clock &clock;
    services::FarmPolicy policy;
    std::unique_ptr<store::SqliteStore> store;
    std::unique_ptr<store::SqliteUpkeep> upkeep;
    std::unique_ptr<artifacts::DiskArtifactStore> artifacts;
    std::unique_ptr<artifacts::SegmentLogStore> logs;
    store::SqliteAuditLog auditLog;
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
    Keeping keeping;
    schedule::Scheduler scheduler;
    maintenance::OptimiseJob optimise;
    maintenance::AnalyseJob analyse;
    Safekeeping safekeeping;
    services::WorkerCare care;
    maintenance::Office office;
    services::ErrorReview errors;
    store::SqliteMetricStore history;
    metrics::Monitor monitor;
    access::TokenService tokens;
    access::Throttle throttle;
    access::AuditService audit;
    services::CapacityPlanner capacity;
    Entrance entrance;
    Telling telling;
    people::People people;
    alerting::Desk alerts;

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

Result<std::unique_ptr<Controller>> Controller::create(const config::Settings &settings, const Clock &clock,
                                                       std::function<void(const QString &)> onMigration)
{
    const Folders folders(settings);
    if (const auto targets = backupTargetsFrom(settings); !targets)
        return tl::unexpected(targets.error());
    const auto finished = finishRestore(folders.data);
    if (!finished)
        return tl::unexpected(finished.error());
    store::SqliteOptions options;
    options.onMigration = std::move(onMigration);
    auto store = store::SqliteStore::open(folders.data + QStringLiteral("/controller.db"), options);
    if (!store)
        return tl::unexpected(store.error());
    auto upkeep = store::SqliteUpkeep::open(folders.data + QStringLiteral("/controller.db"), (*store)->writer());
    if (!upkeep)
        return tl::unexpected(upkeep.error());
    auto artifacts = artifacts::DiskArtifactStore::create(folders.storage);
    if (!artifacts)
        return tl::unexpected(artifacts.error());
    auto logs = artifacts::SegmentLogStore::create(folders.storage);
    if (!logs)
        return tl::unexpected(logs.error());
    auto trash = artifacts::DiskTrash::create(folders.storage);
    if (!trash)
        return tl::unexpected(trash.error());
    const auto derivation = derivationKey(folders.data);
    if (!derivation)
        return tl::unexpected(derivation.error());
    std::unique_ptr<Controller> controller(new Controller(std::make_unique<Parts>(
        settings, clock, std::move(*store), std::move(*upkeep), std::move(*artifacts), std::move(*logs), std::move(*trash), *derivation)));
    if (!finished->isEmpty())
        controller->m_parts->key.remarks.append(*finished);
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
        p.audit.record(keyEntry(state.settings.contains(kKeySetting)), [](Result<void>) {});
        Unit unit;
        unit.changes.push_back(PutSetting{kKeySetting, p.key.hash.toHex()});
        p.ledger.commit(std::move(unit), [](Result<void>) {});
    }
    p.tokens.load(state.records);
    p.keeping.load(state);
    p.entrance.load(state);
    p.maintenance.load(state.settings);
    p.statistics.load(state);
    p.fleet.load(state.workers);
    p.ledger.load(state);
    p.dispatcher.load();
    p.leases.load();
    p.care.load(state.records);
    const auto addUpkeep = [&p](schedule::JobSpec spec, schedule::Job &job) {
        spec.heldBack = [&p] { return p.office.runner.upkeepHeldBack(); };
        p.scheduler.add(std::move(spec), job);
    };
    p.scheduler.add(recovery::BackupJob::spec(), p.safekeeping.job()); // also within a maintenance: before its optimisation
    addUpkeep(maintenance::OptimiseJob::spec(), p.optimise);
    p.scheduler.add(maintenance::AnalyseJob::spec(), p.analyse);
    addUpkeep(Keeping::cleanupSpec(), p.keeping.cleanupJob());
    p.scheduler.add(CertificateJob::spec(), p.entrance.certificateJob());
    connect(&p.scheduler, &schedule::Scheduler::progressed, this, [&p](const schedule::Run &run) {
        p.feed->publish({services::FeedFrame::kMomentary, "schedule.progress", schedule::encoded(run)});
    });
    p.scheduler.load(state.records);
    p.safekeeping.load(state, p.scheduler);
    if (const auto ready = p.telling.load(state, p.settings, p.folders.data); !ready)
        return ready;
    p.office.board.addSink(p.telling.noticeSink());
    p.office.load(state.records);
    p.errors.watch(p.ledger, p.fleet);
    p.people.load(state.records);
    p.telling.outbox().setMailOf([&p](const QByteArray &person) { return p.people.mailOf(person); });
    p.alerts.deliveries = [&p](const QList<QByteArray> &groups) { return p.telling.deliveriesOf(groups); };
    p.alerts.load(state.records);
    p.monitor.also([&p](metrics::Exposition &out) { p.telling.write(out); });
    p.monitor.also([&p](metrics::Exposition &out) { p.alerts.write(out); });
    p.monitor.also([&p](metrics::Exposition &out) { p.safekeeping.write(out); });
    p.accessKey = std::make_unique<http::AccessKey>(p.key.hash);
    p.feed = std::make_unique<services::Feed>(p.ledger, p.fleet, p.dispatcher, p.clock);
    p.feed->load(state.recentEvents);
    p.monitor.load(state.recentEvents.empty() ? Time() : state.recentEvents.back().at);
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
                                .scheduler = p.scheduler,
                                .office = p.office,
                                .upkeep = *p.upkeep,
                                .backups = p.safekeeping.backups(),
                                .statistics = p.statistics,
                                .vms = p.vms,
                                .retention = p.keeping.retention(),
                                .probes = p.keeping.probes(),
                                .care = p.care,
                                .errors = p.errors,
                                .monitor = p.monitor,
                                .tokens = p.tokens,
                                .throttle = p.throttle,
                                .audit = p.audit,
                                .capacity = p.capacity,
                                .certificates = p.entrance.certificates(),
                                .alerts = p.alerts,
                                .outbox = p.telling.outbox(),
                                .people = p.people,
                                .wantedOpenFiles = p.settings.integer(u"http.max-connections")});
    p.application = std::make_unique<http::FarmApplication>(*p.farm);
    p.people.reviews.setAsking([&p](const QStringList &paths, people::Reviews::Answered answered) {
        http::inquire(p.application->routes(), paths, std::move(answered));
    });
    p.gate = std::make_unique<ingest::Gate>(*p.application, gateLimitsFrom(p.settings), p.artifacts->incomingFolder());
    connect(p.gate.get(), &ingest::Gate::drained, this, &Controller::stopped);
    connect(&p.entrance, &Entrance::notable, this, &Controller::notable);
    connect(&p.keeping, &Keeping::remark, this, &Controller::remark);
    connect(&p.safekeeping, &Safekeeping::remark, this, &Controller::remark);
    connect(&p.telling, &Telling::remark, this, &Controller::remark);
    p.keeping.reconcile(*p.store, *p.artifacts);
    return {};
}

Result<void> Controller::listen(const QList<platform::InheritedSocket> &inherited)
{
    Parts &p = *m_parts;
    if (const auto listening = p.entrance.open(*p.gate, p.settings, inherited, p.folders.data); !listening)
        return listening;
    startClocks();
    return {};
}

void Controller::apply(const config::Settings &settings)
{
    Parts &p = *m_parts;
    p.settings = settings;
    p.policy = policyFrom(settings);
    p.gate->setLimits(gateLimitsFrom(settings));
    p.entrance.apply(settings);
    p.telling.apply(settings);
}

void Controller::keepConfiguration(const config::Settings &settings) { m_parts->safekeeping.keepConfiguration(settings); }

void Controller::probeDatabase(std::function<void()> answered)
{
    m_parts->history.probe([answered = std::move(answered)](Result<void> result) {
        if (result || result.error().code != "store.failed")
            answered();
    });
}

void Controller::startClocks()
{
    Parts &p = *m_parts;
    connect(&m_second, &QTimer::timeout, this, &Controller::tick);
    connect(&m_sample, &QTimer::timeout, this, [&p] {
        p.statistics.sample();
        p.monitor.sample();
    });
    connect(&m_flush, &QTimer::timeout, this, [&p] { p.workers.flush(); });
    p.statistics.sample();
    p.monitor.sample();
    m_second.start(std::chrono::seconds(1));
    m_sample.start(std::chrono::seconds(10));
    m_flush.start(std::chrono::seconds(30));
}

void Controller::tick()
{
    Parts &p = *m_parts;
    p.entrance.tick();
    p.keeping.tick();
    p.statistics.setConcerns(p.keeping.probes().concerns() + p.entrance.certificates().reasons() + p.safekeeping.backups().reasons());
    p.dispatcher.tick();
    p.leases.tick();
    p.workers.tick();
    p.care.tick();
    p.scheduler.tick();
    p.safekeeping.tick();
    p.office.tick();
    p.monitor.tick();
    p.alerts.tick();
    p.telling.tick();
    p.people.tick();
    p.tokens.tick();
    p.audit.tick();
}

quint16 Controller::port() const { return m_parts->gate->port(); }
quint16 Controller::tlsPort() const { return m_parts->gate->tlsPort(); }
const http::RouteTable &Controller::routes() const { return m_parts->application->routes(); }
const services::Ledger &Controller::ledger() const { return m_parts->ledger; }
const services::Statistics &Controller::statistics() const { return m_parts->statistics; }
QByteArray Controller::freshKey() const { return m_parts->key.fresh; }
QStringList Controller::remarks() const { return m_parts->key.remarks + m_parts->entrance.remarks(m_parts->settings); }

void Controller::stop()
{
    m_parts->monitor.stopping();
    m_second.stop();
    m_sample.stop();
    m_flush.stop();
    m_parts->feed->publish({services::FeedFrame::kMomentary, "goodbye", "{\"reason\":\"The controller stops\"}"});
    m_parts->dispatcher.stop();
    m_parts->workers.flush();
    m_parts->tokens.flush();
    m_parts->audit.flush();
    m_parts->care.book.flush();
    m_parts->gate->shutDown(kGrace);
}

} // namespace freeagent::controller
