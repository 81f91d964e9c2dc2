// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/operations.h"

#include "common/base/textforms.h"
#include "daemon/controller/controllersettings.h"
#include "daemon/controller/plausibility.h"

#include <QRegularExpression>

namespace freeagent::controller {

namespace {
/// While the database was damaged nothing could be written into the audit log.
AuditEntry promotionEntry(const recovery::Rescue &promoted)
{
    AuditEntry entry;
    entry.actor = promoted.by.isEmpty() ? QStringLiteral("expo-controller") : promoted.by;
    entry.role = "admin";
    entry.action = "recovery.confirm";
    entry.subject = promoted.id;
    entry.reason = promoted.damage;
    entry.outcome = "ok";
    return entry;
}

/// One figure a step, so that each that is taken is news of its own.
std::vector<alerting::SafetyMetrics::Finding> spaceSteps(const retention::Emergency &emergency)
{
    using Step = retention::Emergency::Step;
    std::vector<alerting::SafetyMetrics::Finding> steps;
    for (const Step step : {Step::Trash, Step::Due, Step::Older, Step::Oldest, Step::Exhausted})
        steps.push_back({.value = 0.0, .labels = {{QStringLiteral("step"), QString::fromLatin1(word(step))}}});
    for (const retention::Emergency::Taken &taken : emergency.taken()) {
        auto &step = steps[size_t(taken.step) - size_t(Step::Trash)];
        step.value = taken.step == Step::Exhausted ? 2.0 : 1.0;
        step.summary = taken.text;
        step.evidence = QStringList{QStringLiteral("Went: %1 files, %2").arg(taken.files).arg(sizeText(taken.bytes)),
                                    QStringLiteral("Stays: %1 files, %2").arg(taken.stays.files).arg(sizeText(taken.stays.bytes))};
    }
    return steps;
}
} // namespace

Operations::Operations(Core &core, const Senses &senses)
    : m_core(core)
    , throttle(m_clock, throttleFrom(core.settings))
    , keeping(core.store, core.ledger, {core.dataFolder, core.storageFolder, *core.open.trash, core.open.derivation}, core.settings, m_clock, core.ages, senses)
    , safekeeping(core.ledger, core.settings, {core.dataFolder, core.storageFolder, core.open.derivation}, m_clock, core.ages)
    , memoryRelief(core.ledger, senses.supervised, m_clock)
    , office({core.store, core.ledger, core.fleet, core.dispatcher, core.leases, core.builds, core.care.requests, core.maintenance, scheduler, m_clock})
    , monitor({core.ledger, core.fleet, core.dispatcher, core.maintenance, core.statistics, core.store, m_history, keeping.probes(), m_clock})
    , telling(core.ledger, core.store, core.settings, m_clock, [this] { return monitor.readiness().isReady() && !alerts.alerts.isStalled(); })
    , alerts({core.ledger, core.store, core.fleet, core.dispatcher, core.statistics, core.maintenance, entrance.certificates(), core.policy,
              keeping.probes(), monitor.builds(), monitor.http(), monitor.readiness(), monitor.history(), people.notifier, people.ladder, m_clock})
{
    connectRemarks();
}

void Operations::connectRemarks()
{
    connect(&entrance, &Entrance::notable, this, &Operations::notable);
    connect(&errors, &services::ErrorReview::noted, &errorLines, &ErrorLines::take);
    connect(&errorLines, &ErrorLines::notable, this, &Operations::notable);
    connect(&clockKeeping, &ClockKeeping::remark, this, &Operations::remark);
    connect(&keeping, &Keeping::remark, this, &Operations::remark);
    connect(&safekeeping, &Safekeeping::remark, this, &Operations::remark);
    connect(&proofs, &Proofs::notable, this, &Operations::notable);
    connect(&soundness, &Soundness::remark, this, &Operations::remark);
    connect(&lockWatch, &LockWatch::remark, this, &Operations::remark);
    connect(&auditChain, &access::ChainWatch::broken, this, [this](const QString &text) { Q_EMIT notable(logging::Level::Error, "audit.broken", text); });
    connect(&memoryRelief, &MemoryRelief::full, this, [this](const QString &text) { Q_EMIT notable(logging::Level::Warning, "controller.memory", text); });
    connect(&telling, &Telling::remark, this, &Operations::remark);
}

Result<void> Operations::load(const HotState &state)
{
    clockKeeping.load(state);
    const auto agesCount = [this] { return m_core.ages.agesCount(); };
    telling.outbox().setAgesCount(agesCount);
    alerts.alerts.setAgesCount(agesCount);
    monitor.history().setAgesCount(agesCount);
    tokens.load(state.records);
    keeping.load(state);
    memoryRelief.load(state.records);
    entrance.load(state);
    addJobs();
    scheduler.load(state.records);
    proofs.load(state);
    safekeeping.load(state, scheduler);
    if (const auto ready = telling.load(state, m_core.settings, m_core.dataFolder); !ready)
        return ready;
    office.board.addSink(telling.noticeSink());
    office.load(state.records);
    errors.watch(m_core.ledger, m_core.fleet);
    people.load(state.records);
    telling.outbox().setMailOf([this](const QByteArray &person) { return people.mailOf(person); });
    alerts.deliveries = [this](const QList<QByteArray> &groups) { return telling.deliveriesOf(groups); };
    watchSafetyNets();
    proofs.watch(monitor.readiness(), alerts.safety);
    monitor.readiness().add("files", [this] { return keeping.findFiles(); });
    alerts.load(state.records);
    monitor.load(state.recentEvents.empty() ? Time() : state.recentEvents.back().at);
    monitor.also([this](metrics::Exposition &out) {
        telling.write(out);
        alerts.write(out);
        safekeeping.write(out);
        proofs.write(out);
        soundness.write(out);
        keeping.write(out);
    });
    return {};
}

void Operations::watchSafetyNets()
{
    using Finding = alerting::SafetyMetrics::Finding;
    alerts.safety.watch("backup.failed", [this]() -> Finding {
        const QString why = safekeeping.backups().status().failure;
        return {why.isEmpty() ? 0.0 : 1.0, why, {}};
    });
    if (ChangeLogging *logging = m_core.open.changeLog.get())
        safekeeping.backups().setLog([logging] { return logging->status(); });
    alerts.safety.watch("changelog.failed", [this]() -> Finding {
        const auto log = safekeeping.backups().log();
        if (!log)
            return {};
        const QStringList troubles = QStringList{log->trouble, log->baseTrouble}.filter(QRegularExpression(QStringLiteral("."))) + log->mirrorTroubles;
        return {troubles.isEmpty() ? 0.0 : 1.0, troubles.value(0), troubles.mid(1)};
    });
    alerts.safety.watch("database.damaged", [this]() -> Finding {
        const QStringList reasons = soundness.desk().reasons();
        return {reasons.isEmpty() ? 0.0 : 1.0, reasons.value(0), {}};
    });
    alerts.safety.watch("storage.missing", [this]() -> Finding {
        const retention::MissingFiles &missing = keeping.retention().missing();
        return {missing.isKnown() ? std::optional(double(missing.number())) : std::nullopt, missing.concern(), {}};
    });
    alerts.safety.watchAll("space.step", [this] { return spaceSteps(keeping.emergency()); });
    alerts.safety.watch("backup.age", [this]() -> Finding {
        const recovery::BackupStatus status = safekeeping.backups().status();
        if (!status.age)
            return {};
        return {double(status.age->count()) / 1000, {}, {status.latest.isEmpty() ? QStringLiteral("There is no verified backup") : QStringLiteral("Newest: %1").arg(status.latest)}};
    });
}

void Operations::addJobs()
{
    const auto addUpkeep = [this](schedule::JobSpec spec, schedule::Job &job) {
        spec.heldBack = [this] { return office.runner.upkeepHeldBack(); };
        scheduler.add(std::move(spec), job);
    };
    safekeeping.addJobs(scheduler); // also within a maintenance: before its optimisation
    addUpkeep(maintenance::OptimiseJob::spec(), m_optimise);
    scheduler.add(maintenance::AnalyseJob::spec(), m_analyse);
    addUpkeep(Keeping::cleanupSpec(), keeping.cleanupJob());
    scheduler.add(CertificateJob::spec(), entrance.certificateJob());
    proofs.addJob(scheduler);
    connect(&scheduler, &schedule::Scheduler::progressed, this, [this](const schedule::Run &run) {
        m_core.feed->publish({services::FeedFrame::kMomentary, "schedule.progress", schedule::encoded(run)});
    });
}

void Operations::begin()
{
    if (const auto &promoted = m_core.open.ground.promoted) {
        audit.record(promotionEntry(*promoted), [](Result<void>) {});
        startRemarks.append(QStringLiteral("The damaged database is in quarantine, the repaired one has its place.\n") + recovery::reportText(*promoted));
    }
    if (m_core.open.reserveLetGo)
        startRemarks.append(QStringLiteral("The reserve of %1 was let go, to be able to start: the disk of the data folder is full. Builds that run can deliver; new ones are refused until there is space.")
                          .arg(sizeText(m_core.settings.size(u"disk.reserve-file"))));
    startRemarks += plausibilityRemarks(m_core.settings);
    const bool isWritable = !m_core.open.ground.awaiting;
    soundness.load(std::move(m_core.open.ground), m_core.open.bell);
    // Files whose rows are lost must not pass for leftovers.
    if (isWritable)
        keeping.reconcile(m_core.store, *m_core.open.artifacts);
}

void Operations::tick()
{
    clockKeeping.tick();
    entrance.tick();
    keeping.tick();
    memoryRelief.tick(keeping.probes().machine());
    m_core.statistics.setConcerns(keeping.concerns() + entrance.certificates().reasons() + safekeeping.backups().reasons() + soundness.desk().reasons() + lockWatch.concerns()
                                    + auditChain.concerns() + m_core.care.concerns() + clockKeeping.concerns());
    scheduler.tick();
    safekeeping.tick();
    proofs.tick();
    office.tick();
    monitor.tick();
    lockWatch.tick(takesChanges());
    alerts.tick();
    telling.tick();
    people.tick();
    tokens.tick();
    audit.tick();
    auditChain.tick();
    errorLines.tick();
}

void Operations::rehearse()
{
    monitor.tick();
    proofs.tick();
}

bool Operations::takesChanges() const
{
    const auto findings = monitor.readiness().all();
    return std::all_of(findings.begin(), findings.end(), [](const metrics::Readiness::Named &one) { return one.name != "database" || one.finding.ok; });
}

void Operations::sample()
{
    m_core.statistics.sample();
    monitor.sample();
}

void Operations::apply(const config::Settings &settings)
{
    entrance.apply(settings);
    telling.apply(settings);
}

void Operations::stop()
{
    tokens.flush();
    audit.flush();
    errorLines.flush();
}

} // namespace freeagent::controller
