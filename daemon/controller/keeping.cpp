// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/keeping.h"

#include "common/base/textforms.h"

#include <algorithm>

namespace freeagent::controller {

namespace {
constexpr int kTryAgain = 60; // seconds
constexpr Millis kTimeForPeople = std::chrono::minutes(10);
constexpr Millis kFirstLook = std::chrono::seconds(3);

probes::ProbeOptions probeOptions(const config::Settings &settings, const Keeping::Disk &disk, const Senses &senses)
{
    const QString data = QStringLiteral("data");
    const QString storage = QStringLiteral("storage");
    probes::ProbeOptions options;
    options.volumes = senses.volumes;
    options.machine = senses.machine;
    options.folders = {{data, disk.dataFolder}, {storage, disk.storageFolder}};
    if (settings.isSet(u"backup.folder"))
        options.folders.append({QStringLiteral("backup"), settings.path(u"backup.folder")});
    options.needed = QStringList{data, storage};
    options.limits.warning = settings.size(u"disk.warning");
    options.limits.critical = settings.size(u"disk.critical");
    options.reserve = settings.size(u"limits.reserve");
    return options;
}
} // namespace

probes::DiskGuard::Options reserveOptions(const config::Settings &settings, const QString &dataFolder)
{
    return {QStringLiteral("data"), dataFolder + QStringLiteral("/reserve.space"), settings.size(u"disk.reserve-file"), settings.size(u"limits.reserve")};
}

/// Carries the policy out, as the scheduler sees it.
class Keeping::CleanupJob final : public schedule::Job
{
public:
    explicit CleanupJob(retention::Retention &retention)
        : m_retention(retention)
    {
    }

    void start(schedule::RunContextPtr context) override
    {
        m_retention.cleanUp([context](double part) { context->progress(part, QStringLiteral("looking through stored files")); },
                            [context] { return context->isCancelled(); },
                            [context](const Result<retention::CleanupSummary> &done) { context->done(outcomeOf(done)); });
    }

private:
    static schedule::Outcome outcomeOf(const Result<retention::CleanupSummary> &done)
    {
        if (!done)
            return {done.error().code == "retention.clock_set" ? schedule::RunState::Skipped : schedule::RunState::Failed,
                    done.error().message + QLatin1Char(' ') + done.error().fix, {}};
        return {done->isCancelled ? schedule::RunState::Cancelled : schedule::RunState::Done,
                done->files ? QStringLiteral("%1 files of %2 builds, %3, went into the trash").arg(done->files).arg(done->builds).arg(sizeText(done->bytes))
                            : QStringLiteral("nothing was due"),
                {{QStringLiteral("runId"), QString::fromLatin1(done->run)},
                 {QStringLiteral("files"), done->files},
                 {QStringLiteral("builds"), done->builds},
                 {QStringLiteral("bytes"), done->bytes}}};
    }

    retention::Retention &m_retention;
};

Keeping::Keeping(store::SqliteStore &store, services::Ledger &ledger, const Disk &disk, const config::Settings &settings, const Clock &clock, ClockGuard &ages, const Senses &senses)
    : m_clock(clock)
    , m_rows(store)
    , m_folder(ledger, disk.secret, disk.storageFolder)
    , m_retention(m_rows, disk.trash, ledger, clock, ages)
    , m_probes(probeOptions(settings, disk, senses), clock)
    , m_guard(m_probes, reserveOptions(settings, disk.dataFolder))
    , m_emergency(m_retention, ledger, clock, int(settings.integer(u"disk.emergency-floor")))
    , m_job(std::make_unique<CleanupJob>(m_retention))
{
    connect(&m_probes, &probes::Probes::sampled, &m_guard, &probes::DiskGuard::look);
    connect(&m_folder, &StorageFolder::remark, this, &Keeping::remark);
    connect(&m_guard, &probes::DiskGuard::remark, this, &Keeping::remark);
    connect(&m_emergency, &retention::Emergency::stepped, this, &Keeping::remark);
    connect(&ledger, &services::Ledger::troubled, this, [this](const Error &error) {
        if (error.code == "store.full")
            m_guard.spaceRanOut();
    });
    connect(&m_retention.missing(), &retention::MissingFiles::changed, this, [this] {
        const bool isMissing = m_retention.missing().number() > 0;
        if (m_missed && !isMissing)
            Q_EMIT remark(QStringLiteral("All stored files are in their place again."));
        m_missed = isMissing;
    });
}

Keeping::~Keeping() = default;

void Keeping::load(const HotState &state)
{
    m_folder.load(state.records);
    m_retention.load(state.records);
    m_emergency.load(state.records);
}

schedule::Job &Keeping::cleanupJob() { return *m_job; }

schedule::JobSpec Keeping::cleanupSpec()
{
    schedule::JobSpec spec;
    spec.name = "cleanup";
    spec.what = QStringLiteral("Puts files of builds into the trash that the retention policy lets go");
    spec.when = {QStringLiteral("FREQ=DAILY"), QTime(3, 0), QDate(2026, 1, 1), "UTC"};
    spec.lane = "upkeep";
    spec.rank = 20; // behind what makes the database smaller
    return spec;
}

void Keeping::reconcile(Store &store, artifacts::DiskArtifactStore &files)
{
    m_settle = [this, &store, &files] {
        m_folder.check(store, files, [this, &store, &files](Result<StorageFolder::Found> found) {
            heedFolder();
            if (!found)
                return tryAgain(found.error());
            if (found->isRight)
                return settle(store, files);
            m_retention.missing().watch(store, files, std::move(found->missing), found->known);
            Q_EMIT remark(m_folder.refusal()->message + u' ' + m_folder.refusal()->fix);
        });
        heedFolder();
    };
    m_settle();
}

void Keeping::settle(Store &store, ArtifactStore &artifacts)
{
    m_retention.settle([this, &store, &artifacts](Result<std::vector<QByteArray>> inTrash, const FileTrash::Settled &settled) {
        // Without the keys of the trash its files would pass for files without a row.
        if (!inTrash)
            return tryAgain(inTrash.error());
        tell(settled);
        reconcileFiles(store, artifacts, std::move(*inTrash));
    });
}

void Keeping::tryAgain(const Error &error)
{
    m_secondsToSettle = kTryAgain;
    Q_EMIT remark(error.message);
}

void Keeping::reconcileFiles(Store &store, ArtifactStore &artifacts, std::vector<QByteArray> inTrash)
{
    store.artifactKeys([this, &store, &artifacts, inTrash = std::move(inTrash)](Result<std::vector<QByteArray>> keys) {
        if (!keys)
            return tryAgain(keys.error());
        const qint64 known = qint64(keys->size());
        keys->insert(keys->end(), inTrash.begin(), inTrash.end());
        const QSet<QByteArray> trashed(inTrash.begin(), inTrash.end());
        artifacts.reconcile(std::move(*keys), [this, &store, &artifacts, known, trashed](Result<ArtifactStore::Reconciliation> done) {
            m_retention.begin();
            if (!done)
                return Q_EMIT remark(done.error().message);
            std::erase_if(done->missing, [&trashed](const QByteArray &key) { return trashed.contains(key); });
            tell(*done);
            m_retention.missing().watch(store, artifacts, std::move(done->missing), known);
        });
    });
}

void Keeping::tell(const FileTrash::Settled &settled)
{
    if (settled.moved || settled.removed || !settled.lost.empty())
        Q_EMIT remark(QStringLiteral("Reconciled the trash: %1 files moved into it, %2 without an item removed, %3 items without a file forgotten")
                          .arg(settled.moved).arg(settled.removed).arg(settled.lost.size()));
}

void Keeping::tell(const ArtifactStore::Reconciliation &done)
{
    if (done.orphansRemoved || done.leftoversRemoved || !done.missing.empty())
        Q_EMIT remark(QStringLiteral("Reconciled files with rows: %1 files without a row and %2 leftovers of uploads removed, "
                                     "%3 rows without their file")
                          .arg(done.orphansRemoved).arg(done.leftoversRemoved).arg(done.missing.size()));
}

QStringList Keeping::concerns() const
{
    QStringList list = m_probes.concerns() + m_guard.concerns() + m_emergency.concerns();
    if (m_folder.refusal())
        list.append(m_folder.refusal()->message);
    else if (const QString missing = m_retention.missing().concern(); !missing.isEmpty())
        list.append(missing);
    return list;
}

metrics::Finding Keeping::findFiles() const
{
    if (m_folder.refusal())
        return {false, m_folder.refusal()->message, {}};
    const retention::MissingFiles &missing = m_retention.missing();
    return {!missing.isAll(), missing.concern(), {}};
}

void Keeping::begin()
{
    m_began = m_clock.monotonic();
    m_probes.begin(kFirstLook);
}

void Keeping::rehearse()
{
    m_isRehearsal = true;
    heedFolder();
}

void Keeping::heedFolder() { m_probes.bar(m_isRehearsal ? std::nullopt : m_folder.refusal()); }

bool Keeping::isGivenTime() const
{
    const auto &volumes = m_probes.volumes();
    const bool isCritical = std::any_of(volumes.begin(), volumes.end(), [this](const probes::VolumeState &volume) {
        return volume.reading && volume.reading->freeBytes < m_probes.limits().critical;
    });
    return !isCritical && m_clock.monotonic() - m_began < kTimeForPeople;
}

void Keeping::tick()
{
    if (m_secondsToSettle > 0 && --m_secondsToSettle == 0)
        m_settle();
    m_probes.tick();
    const bool isLow = m_probes.isLow();
    const bool makesRoom = isLow && !isGivenTime();
    if (makesRoom || !isLow)
        m_emergency.tick(isLow);
    m_retention.setShortOfSpace(makesRoom);
    m_retention.tick();
    if (isLow != std::exchange(m_wasLow, isLow))
        Q_EMIT remark(isLow ? m_probes.admit().error().message : QStringLiteral("There is space on the disks again; submissions are taken."));
}

void Keeping::write(metrics::Exposition &out) const
{
    using Kind = metrics::Exposition::Kind;
    out.family(Kind::Gauge, "expo_disk_reserve_bytes", "Space that is held back for the moment when there is no other; 0 while it is let go.");
    out.value(double(m_guard.reserveBytes()));
    out.family(Kind::Gauge, "expo_disk_emergency_step", "How far files had to go for lack of space: 0 none, 1 trash, 2 what was due, 3 and 4 older ones, 5 nothing more may go.");
    out.value(double(int(m_emergency.step())));
}

} // namespace freeagent::controller
