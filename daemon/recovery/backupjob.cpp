// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/backupjob.h"

#include "common/base/textforms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
/// Who asks for a run that goes before another job's.
constexpr auto kScheduler = "schedule"_L1;

Order orderOf(const schedule::Run &run)
{
    Order order;
    order.kind = run.dueAt && !run.forced ? Kind::Daily : run.by == kScheduler ? Kind::PreOptimise : Kind::Manual;
    order.withStorage = run.options.value(u"withStorage"_s).toBool();
    order.by = run.by.isEmpty() ? QString(kScheduler) : run.by;
    order.reason = run.reason;
    return order;
}

QJsonObject resultOf(const Backups::Made &made)
{
    const Manifest &manifest = made.backup.manifest;
    QJsonObject result{{u"backupId"_s, manifest.id},
                       {u"kind"_s, word(manifest.kind)},
                       {u"bytes"_s, manifest.bytes()},
                       {u"builds"_s, manifest.builds()},
                       {u"seconds"_s, double((made.backup.verdict->at - manifest.startedAt).count()) / 1000},
                       {u"verified"_s, true}};
    if (const auto &storage = manifest.storage) {
        result.insert(u"storageFiles"_s, storage->files);
        result.insert(u"storageBytes"_s, storage->bytes);
        result.insert(u"copiedFiles"_s, storage->copiedFiles);
        result.insert(u"copiedBytes"_s, storage->copiedBytes);
    }
    if (!made.troubles.isEmpty())
        result.insert(u"troubles"_s, QJsonArray::fromStringList(made.troubles));
    return result;
}

schedule::Outcome outcomeOf(const Result<Backups::Made> &made)
{
    if (!made)
        return {made.error().code == "backup.cancelled" ? schedule::RunState::Cancelled : schedule::RunState::Failed,
                made.error().message + (made.error().fix.isEmpty() ? QString() : u". "_s + made.error().fix), {}};
    const Manifest &manifest = made->backup.manifest;
    QString text = u"%1: %2, %3 builds, verified"_s.arg(manifest.id, sizeText(manifest.bytes())).arg(manifest.builds());
    if (const auto &storage = manifest.storage)
        text += u"; %1 of %2 files of builds were new, %3"_s.arg(storage->copiedFiles).arg(storage->files).arg(sizeText(storage->copiedBytes));
    for (const QString &trouble : made->troubles)
        text += u"; but "_s + trouble;
    // The database is safe: what goes on after a backup may go on. The troubles are told by Backups::reasons().
    return {schedule::RunState::Done, text, resultOf(*made)};
}
} // namespace

schedule::JobSpec BackupJob::spec()
{
    schedule::JobSpec spec;
    spec.name = "backup";
    spec.what = u"Copies the database and the configuration, checks the copy, lets old ones go"_s;
    spec.when = {u"FREQ=DAILY"_s, QTime(2, 0), QDate(2026, 1, 1), "UTC"};
    spec.lane = "upkeep";
    spec.rank = 0; // before what changes the file
    return spec;
}

/// On Sunday, so that it is also the one that stands for its week.
schedule::JobSpec BackupJob::storageSpec()
{
    schedule::JobSpec spec;
    spec.name = "storage-backup";
    spec.what = u"Copies the files of builds that are new, with the database that names them"_s;
    spec.when = {u"FREQ=WEEKLY;BYDAY=SU"_s, QTime(4, 0), QDate(2026, 1, 1), "UTC"};
    spec.lane = "upkeep";
    return spec;
}

void BackupJob::start(schedule::RunContextPtr context)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto progress = [context](double part, const QString &what) { context->progress(part, what); };
    Order order = orderOf(context->run());
    order.withStorage |= m_alwaysWithStorage;
    m_backups.make(order, progress, m_cancelled, [this, context](Result<Backups::Made> made) {
        const schedule::Outcome outcome = outcomeOf(made);
        m_backups.setFailure(outcome.state == schedule::RunState::Failed ? outcome.message : QString());
        context->done(outcome);
    });
}

} // namespace freeagent::recovery
