// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/restore.h"

#include "daemon/recovery/files.h"
#include "daemon/recovery/storagepool.h"
#include "daemon/recovery/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
const QString kFresh = u"controller.db.restoring"_s;

Verdict look(const Backup &backup, const Tools &tools)
{
    return verify(backup.path, QFileInfo(backup.path).absolutePath() + u"/storage"_s, tools.inspector, tools.clock, Depth::Database, tools.goOn);
}

Result<void> mayBeTaken(const Backup &backup, const Verdict &verdict, DatabaseInspector &inspector)
{
    if (!backup.hasDatabase())
        return failure("restore.no_database", u"%1 holds a configuration, no database"_s.arg(backup.manifest.id), u"Name another backup."_s);
    if (verdict.outcome == Verified::Failed)
        return failure("restore.damaged", u"%1 is damaged: %2"_s.arg(backup.manifest.id, verdict.message), u"Name another backup."_s);
    if (verdict.outcome == Verified::CouldNotTell)
        return failure("restore.unclear", u"%1 could not be checked: %2"_s.arg(backup.manifest.id, verdict.message),
                       u"Make the folder readable for this user, then try again."_s);
    if (backup.manifest.contents->schemaVersion > inspector.knownSchema())
        return failure("restore.newer", u"%1 was made by version %2 of the controller, which is newer than this one"_s.arg(backup.manifest.id, backup.manifest.version),
                       u"Install that version or a later one."_s);
    return {};
}

Result<RestorePlan> chosen(const Backup &backup, const Tools &tools)
{
    RestorePlan plan;
    plan.backup = backup;
    plan.verdict = look(backup, tools);
    return mayBeTaken(backup, plan.verdict, tools.inspector).map([&plan] { return std::move(plan); });
}

Result<RestorePlan> newest(const Catalogue &catalogue, const Tools &tools)
{
    QStringList skipped;
    for (const Backup &backup : catalogue.list()) {
        if (!backup.hasDatabase() || backup.manifest.kind == Kind::PreRestore)
            continue;
        auto plan = chosen(backup, tools);
        if (plan) {
            plan->skipped = skipped;
            return plan;
        }
        skipped.append(plan.error().message);
    }
    return failure(skipped.isEmpty() ? "restore.none" : "restore.damaged",
                   skipped.isEmpty() ? u"There is no backup in %1"_s.arg(catalogue.folder()) : u"No backup can be used. "_s + skipped.join(u"; "_s),
                   u"Name the folder of a backup, or say where they are with backup.folder."_s);
}

Result<RestorePlan> named(const Catalogue &catalogue, const QString &wanted, const Tools &tools)
{
    auto backup = catalogue.find(wanted);
    if (!backup && QFileInfo(wanted).isDir())
        backup = backupAt(QDir::cleanPath(QFileInfo(wanted).absoluteFilePath()));
    if (!backup)
        return failure("restore.none", u"%1 is neither the id of a backup in %2 nor the folder of one"_s.arg(wanted, catalogue.folder()));
    return chosen(*backup, tools);
}

void warnOfKeys(const RestorePlace &place, RestorePlan &plan)
{
    for (auto it = plan.backup.manifest.keys.begin(); it != plan.backup.manifest.keys.end(); ++it) {
        const QString here = place.site.keys.value(it.key());
        if (here.isEmpty())
            plan.warnings.append(u"%1 (fingerprint %2) is not here. Secrets are never in a backup: put it back from where you keep it, or a new one is made."_s.arg(it.key(), it.value()));
        else if (here != it.value())
            plan.warnings.append(u"%1 here has the fingerprint %2, the backup was made with %3."_s.arg(it.key(), here, it.value()));
    }
}

void compareWithPresent(const RestorePlace &place, RestorePlan &plan, DatabaseInspector &inspector)
{
    const QString present = place.site.databaseFile;
    plan.hasPresent = QFileInfo::exists(present);
    if (!plan.hasPresent)
        return;
    auto comparison = inspector.compare(present, plan.backup.path + u'/' + kDatabaseName);
    if (comparison)
        plan.comparison = std::move(*comparison);
    else
        plan.presentTrouble = comparison.error().message;
}

Result<void> haveRoom(const RestorePlace &place, const RestorePlan &plan)
{
    const qint64 needed = plan.backup.manifest.bytes() + (16 << 20);
    const qint64 free = QStorageInfo(place.dataFolder).bytesAvailable();
    return free >= needed ? Result<void>()
                          : failure("backup.no_space", u"The restored database needs %1 MiB in %2, which has %3 MiB free"_s.arg(needed >> 20).arg(place.dataFolder).arg(free >> 20));
}

/// The file of before is kept in any case; the backup is for those who look for one where backups are.
void backUpPresent(const RestorePlace &place, const RestorePlan &plan, const Tools &tools, RestoreReport &report)
{
    if (!plan.hasPresent)
        return;
    const Order order{Kind::PreRestore, false, u"expo-controller restore"_s, u"before the restore of "_s + plan.backup.manifest.id};
    const auto made = makeBackup(Catalogue(place.backupFolder), place.site, order, tools, [](double, const QString &) { return true; });
    if (made)
        report.safetyBackup = made->manifest.id;
    else
        report.safetyTrouble = made.error().message;
}

Result<void> bringDatabase(const RestorePlace &place, const RestorePlan &plan, const GoOn &goOn)
{
    const QString fresh = place.dataFolder + u'/' + kFresh;
    QFile::remove(fresh);
    const auto copied = copyFile(plan.backup.path + u'/' + kDatabaseName, fresh, goOn);
    if (!copied)
        return tl::unexpected(copied.error());
    for (const ManifestFile &file : plan.backup.manifest.files)
        if (file.name == kDatabaseName && file.sha256 == copied->sha256)
            return syncFolder(place.dataFolder);
    QFile::remove(fresh);
    return failure("restore.damaged", u"The database of %1 did not arrive as it was written"_s.arg(plan.backup.manifest.id), u"Look at both disks."_s);
}
} // namespace

Result<RestorePlan> planRestore(const RestorePlace &place, const QString &wanted, const Tools &tools)
{
    const Catalogue catalogue(place.backupFolder);
    auto plan = wanted == u"latest" ? newest(catalogue, tools) : named(catalogue, wanted, tools);
    if (!plan)
        return plan;
    compareWithPresent(place, *plan, tools.inspector);
    warnOfKeys(place, *plan);
    return plan;
}

Result<RestoreReport> restore(const RestorePlace &place, const RestorePlan &plan, const Tools &tools)
{
    const Instant begin = tools.clock.monotonic();
    if (const auto made = makeFolder(place.dataFolder); !made)
        return tl::unexpected(made.error());
    if (const auto room = haveRoom(place, plan); !room)
        return tl::unexpected(room.error());
    RestoreReport report;
    backUpPresent(place, plan, tools, report);
    if (const auto brought = bringDatabase(place, plan, tools.goOn); !brought)
        return tl::unexpected(brought.error());
    const QString pool = QFileInfo(plan.backup.path).absolutePath() + u"/storage"_s;
    const Swap swap{backupId(tools.clock.now(), Kind::Manual).section(u'-', 0, 0), kFresh, place.site.storageFolder, place.withFiles && QFileInfo(pool).isDir() ? pool : QString()};
    if (const auto planned = planSwap(place.dataFolder, swap); !planned)
        return tl::unexpected(planned.error());
    auto swapped = carryOut(place.dataFolder, swap, tools.inspector);
    if (!swapped)
        return tl::unexpected(swapped.error());
    report.swapped = *swapped;
    report.seconds = double((tools.clock.monotonic() - begin).count()) / 1000;
    return report;
}

} // namespace freeagent::recovery
