// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/controller.h"

#include "common/config/inventory.h"
#include "daemon/controller/keyfile.h"
#include "daemon/controller/offsitesettings.h"
#include "daemon/controller/operations.h"
#include "daemon/controller/reload.h"
#include "daemon/controller/restorecommand.h"
#include "daemon/http/farmapplication.h"
#include "daemon/http/inquiry.h"
#include "daemon/probes/answers.h"

namespace freeagent::controller {

namespace {
const QByteArray kKeySetting = "admin_key_sha256";
constexpr Millis kGrace = std::chrono::seconds(5);
constexpr Millis kPatience = std::chrono::seconds(20); ///< with a disk that hangs

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

http::Farm *farmOf(Core &core, Operations &operations, http::AccessKey &key)
{
    return new http::Farm{.clock = core.clock,
                          .policy = core.policy,
                          .limits = bodyLimitsFrom(core.settings),
                          .key = key,
                          .store = core.store,
                          .artifacts = *core.open.artifacts,
                          .ledger = core.ledger,
                          .fleet = core.fleet,
                          .dispatcher = core.dispatcher,
                          .leases = core.leases,
                          .builds = core.builds,
                          .workers = core.workers,
                          .logs = core.buildLogs,
                          .feed = *core.feed,
                          .maintenance = core.maintenance,
                          .scheduler = operations.scheduler,
                          .office = operations.office,
                          .upkeep = *core.open.upkeep,
                          .backups = operations.safekeeping.backups(),
                          .rescue = operations.soundness.desk(),
                          .selfTest = operations.proofs.selfTest(),
                          .drills = operations.proofs.drills(),
                          .statistics = core.statistics,
                          .vms = core.vms,
                          .retention = operations.keeping.retention(),
                          .probes = operations.keeping.probes(),
                          .care = core.care,
                          .errors = operations.errors,
                          .monitor = operations.monitor,
                          .auditChain = operations.auditChain,
                          .tokens = operations.tokens,
                          .throttle = operations.throttle,
                          .audit = operations.audit,
                          .capacity = operations.capacity,
                          .certificates = operations.entrance.certificates(),
                          .alerts = operations.alerts,
                          .outbox = operations.telling.outbox(),
                          .people = operations.people,
                          .wantedOpenFiles = core.settings.integer(u"http.max-connections"),
                          .configuration = {}};
}
} // namespace

/// Order matters: each part uses only those above it, and goes before them.
struct Controller::Parts {
    Parts(const config::Settings &settings, const Clock &clock, OpenStores stores, const Senses &senses)
        : core(settings, clock, std::move(stores))
        , operations(core, senses)
        , written(settings)
        , readAt(clock.now())
    {
    }

    Core core;
    Operations operations;
    config::Settings written; ///< as the files were read last; core.settings are those in effect
    Time readAt;

    // These need what is loaded from the store.
    AdminKey key;
    std::unique_ptr<http::AccessKey> accessKey;
    std::unique_ptr<http::Farm> farm;
    std::unique_ptr<http::FarmApplication> application;
    std::unique_ptr<ingest::Gate> gate;
};

Controller::Controller(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    connect(&m_parts->core.ledger, &services::Ledger::broken, this, &Controller::broken);
    connect(&m_parts->operations, &Operations::notable, this, &Controller::notable);
    connect(&m_parts->operations, &Operations::remark, this, &Controller::remark);
    connect(&m_parts->operations.memoryRelief, &MemoryRelief::restartWanted, this, &Controller::restartWanted);
    connect(&m_parts->operations.soundness, &Soundness::promotable, this, &Controller::startAgain);
}

Controller::~Controller() = default;

Result<std::unique_ptr<Controller>> Controller::create(const config::Settings &settings, const Clock &clock,
                                                       std::function<void(const QString &)> onMigration, const Senses &senses)
{
    if (const auto targets = backupTargetsFrom(settings); !targets)
        return tl::unexpected(targets.error());
    for (const QString &folder : {settings.path(u"data.folder"), storageFolderOf(settings)})
        if (const auto there = probes::answers(senses.volumes, folder, kPatience); !there)
            return tl::unexpected(there.error());
    const auto finished = finishRestore(settings.path(u"data.folder"));
    if (!finished)
        return tl::unexpected(finished.error());
    auto controller = prepared(settings, clock, onMigration, senses);
    if (!controller && controller.error().code == "store.damaged" && !recovery::pendingRescue(settings.path(u"data.folder"))) {
        // Found only by reading all that a start needs: now the next look repairs it.
        if (const auto noted = recovery::noteDamage(settings.path(u"data.folder"), controller.error().message, clock.now()); !noted)
            return tl::unexpected(noted.error());
        controller = prepared(settings, clock, onMigration, senses);
    }
    if (controller && !finished->isEmpty())
        (*controller)->m_parts->key.remarks.append(*finished);
    return controller;
}

Result<std::unique_ptr<Controller>> Controller::prepared(const config::Settings &settings, const Clock &clock,
                                                         const std::function<void(const QString &)> &onMigration, const Senses &senses)
{
    auto stores = openStores(settings, clock, onMigration);
    if (!stores)
        return tl::unexpected(stores.error());
    std::unique_ptr<Controller> controller(new Controller(std::make_unique<Parts>(settings, clock, std::move(*stores), senses)));
    if (const auto loaded = controller->load(); !loaded)
        return tl::unexpected(loaded.error());
    return controller;
}

Result<void> Controller::load()
{
    Parts &p = *m_parts;
    auto loadedState = p.core.store.load(p.core.clock.now());
    if (!loadedState)
        return tl::unexpected(loadedState.error());
    HotState &state = *loadedState;
    if (const auto loaded = loadKey(state); !loaded)
        return loaded;
    p.core.load(state);
    if (const auto loaded = p.operations.load(state); !loaded)
        return loaded;
    p.core.openFeed(state);
    p.accessKey = std::make_unique<http::AccessKey>(p.key.hash);
    p.farm.reset(farmOf(p.core, p.operations, *p.accessKey));
    p.farm->configuration = [&p] {
        return config::Inventory{config::inventory(program(), p.core.settings, p.written, &Reload::isLive), p.readAt};
    };
    p.application = std::make_unique<http::FarmApplication>(*p.farm);
    p.operations.people.reviews.setAsking([&p](const QStringList &paths, people::Reviews::Answered answered) {
        http::inquire(p.application->routes(), paths, std::move(answered));
    });
    p.gate = std::make_unique<ingest::Gate>(*p.application, gateLimitsFrom(p.core.settings), p.core.open.artifacts->incomingFolder());
    connect(p.gate.get(), &ingest::Gate::drained, this, &Controller::stopped);
    connect(p.gate.get(), &ingest::Gate::tlsInClear, &p.operations.errorLines, &ErrorLines::takeTlsInClear);
    p.operations.begin();
    return {};
}

Result<void> Controller::loadKey(const HotState &state)
{
    Parts &p = *m_parts;
    const QByteArray known = state.settings.value(kKeySetting);
    auto key = adminKey(p.core.settings.secret(u"api.key"), QByteArray::fromHex(known));
    if (!key)
        return tl::unexpected(key.error());
    key->remarks = p.key.remarks + key->remarks;
    p.key = std::move(*key);
    if (const auto kept = keepLocalKey(p.core.dataFolder, p.key); !kept)
        return kept;
    if (p.key.hash.toHex() == known)
        return {};
    p.operations.audit.record(keyEntry(state.settings.contains(kKeySetting)), [](Result<void>) {});
    Unit unit;
    unit.changes.push_back(PutSetting{kKeySetting, p.key.hash.toHex()});
    p.core.ledger.commit(std::move(unit), [](Result<void>) {});
    return {};
}

Result<void> Controller::listen(const QList<platform::InheritedSocket> &inherited, Life life)
{
    Parts &p = *m_parts;
    p.operations.keeping.begin(); // whoever comes first finds the disks known; what is remarkable about them is heard by now
    if (const auto listening = p.operations.entrance.open(*p.gate, p.core.settings, inherited, p.core.dataFolder); !listening)
        return listening;
    life == Life::Rehearsal ? rehearse() : startClocks();
    return {};
}

void Controller::apply(const config::Settings &settings)
{
    Parts &p = *m_parts;
    p.core.settings = settings;
    p.core.policy = policyFrom(settings);
    p.gate->setLimits(gateLimitsFrom(settings));
    p.operations.apply(settings);
}

void Controller::keepConfiguration(const config::Settings &settings)
{
    m_parts->written = settings;
    m_parts->readAt = m_parts->core.clock.now();
    m_parts->operations.safekeeping.keepConfiguration(settings);
}

void Controller::probeDatabase(std::function<void()> answered)
{
    m_parts->operations.history().probe([answered = std::move(answered)](Result<void> result) {
        if (result || result.error().code != "store.failed")
            answered();
    });
}

void Controller::startClocks()
{
    Parts &p = *m_parts;
    connect(&m_second, &QTimer::timeout, this, &Controller::tick);
    connect(&m_sample, &QTimer::timeout, this, [&p] { p.operations.sample(); });
    connect(&m_flush, &QTimer::timeout, this, [&p] { p.core.workers.flush(); });
    p.operations.sample();
    m_second.start(std::chrono::seconds(1));
    m_sample.start(std::chrono::seconds(10));
    m_flush.start(std::chrono::seconds(30));
}

void Controller::rehearse()
{
    Parts &p = *m_parts;
    p.operations.keeping.rehearse();
    connect(&m_second, &QTimer::timeout, this, [&p] { p.operations.rehearse(); });
    m_second.start(std::chrono::seconds(1));
}

void Controller::tick()
{
    m_parts->core.tick();
    m_parts->operations.tick();
}

quint16 Controller::port() const { return m_parts->gate->port(); }
quint16 Controller::tlsPort() const { return m_parts->gate->tlsPort(); }
const http::RouteTable &Controller::routes() const { return m_parts->application->routes(); }
const services::Ledger &Controller::ledger() const { return m_parts->core.ledger; }
const services::Statistics &Controller::statistics() const { return m_parts->core.statistics; }
QByteArray Controller::freshKey() const { return m_parts->key.fresh; }
QStringList Controller::remarks() const { return m_parts->key.remarks + m_parts->operations.startRemarks + m_parts->operations.entrance.remarks(m_parts->core.settings); }

void Controller::stop()
{
    Parts &p = *m_parts;
    p.operations.monitor.stopping();
    m_second.stop();
    m_sample.stop();
    m_flush.stop();
    p.core.feed->publish({services::FeedFrame::kMomentary, "goodbye", "{\"reason\":\"The controller stops\"}"});
    p.core.dispatcher.stop();
    p.core.workers.flush();
    p.core.care.book.flush();
    p.operations.stop();
    p.gate->shutDown(kGrace);
}

} // namespace freeagent::controller
