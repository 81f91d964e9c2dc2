// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/keeping.h"

#include "common/base/textforms.h"

namespace freeagent::controller {

namespace {
constexpr int kTryAgain = 60; // seconds

probes::ProbeOptions probeOptions(const config::Settings &settings, const Keeping::Disk &disk)
{
    const QString data = QStringLiteral("data");
    const QString storage = QStringLiteral("storage");
    probes::ProbeOptions options;
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
            return {schedule::RunState::Failed, done.error().message, {}};
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

Keeping::Keeping(store::SqliteStore &store, services::Ledger &ledger, Disk disk, const config::Settings &settings, const Clock &clock)
    : m_rows(store)
    , m_trash(std::move(disk.trash))
    , m_retention(m_rows, *m_trash, ledger, clock)
    , m_probes(probeOptions(settings, disk), clock)
    , m_job(std::make_unique<CleanupJob>(m_retention))
{
}

Keeping::~Keeping() = default;

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

void Keeping::reconcile(Store &store, ArtifactStore &artifacts)
{
    m_settle = [this, &store, &artifacts] {
        m_retention.settle([this, &store, &artifacts](Result<std::vector<QByteArray>> inTrash, const FileTrash::Settled &settled) {
            // Without the keys of the trash its files would pass for files without a row.
            if (!inTrash)
                return tryAgain(inTrash.error());
            tell(settled);
            reconcileFiles(store, artifacts, std::move(*inTrash));
        });
    };
    m_settle();
}

void Keeping::tryAgain(const Error &error)
{
    m_secondsToSettle = kTryAgain;
    Q_EMIT remark(error.message);
}

void Keeping::reconcileFiles(Store &store, ArtifactStore &artifacts, std::vector<QByteArray> inTrash)
{
    store.artifactKeys([this, &artifacts, inTrash = std::move(inTrash)](Result<std::vector<QByteArray>> keys) {
        if (!keys)
            return tryAgain(keys.error());
        keys->insert(keys->end(), inTrash.begin(), inTrash.end());
        const QSet<QByteArray> trashed(inTrash.begin(), inTrash.end());
        artifacts.reconcile(std::move(*keys), [this, trashed](Result<ArtifactStore::Reconciliation> done) {
            m_retention.begin();
            if (!done)
                return Q_EMIT remark(done.error().message);
            std::erase_if(done->missing, [&trashed](const QByteArray &key) { return trashed.contains(key); });
            tell(*done);
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

void Keeping::tick()
{
    if (m_secondsToSettle > 0 && --m_secondsToSettle == 0)
        m_settle();
    m_probes.tick();
    const bool isLow = m_probes.isLow();
    m_retention.setShortOfSpace(isLow);
    m_retention.tick();
    if (isLow != std::exchange(m_wasLow, isLow))
        Q_EMIT remark(isLow ? m_probes.admit().error().message : QStringLiteral("There is space on the disks again; submissions are taken."));
}

} // namespace freeagent::controller
