// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/rescue.h"

#include "daemon/recovery/files.h"
#include "daemon/recovery/swap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
QString stateFile(const QString &dataFolder) { return dataFolder + u"/recovery.json"_s; }
const QStringList kCompanions{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};

Result<Rescue> keep(const QString &dataFolder, Rescue rescue)
{
    const auto written = writeWhole(stateFile(dataFolder), QJsonDocument(toJson(rescue)).toJson());
    return written ? Result<Rescue>(std::move(rescue)) : tl::unexpected(written.error());
}

void dropRepaired(const RescuePlace &place)
{
    for (const QString &ending : kCompanions)
        QFile::remove(place.repairedFile() + ending);
}

Result<RescueReport> salvage(const RescuePlace &place, const RescueTools &tools, bool alone, const DatabaseSalvager::Step &step)
{
    const QString scratch = place.dataFolder + u"/recovery.scratch"_s;
    removeTree(scratch);
    if (const auto made = makeFolder(scratch); !made)
        return tl::unexpected(made.error());
    const auto goOn = [&step] { return step(u"looking for a base"_s); };
    const auto base = tools.base.newest(scratch, goOn);
    const auto report = base ? tools.salvager.salvage(place.databaseFile(), *base, place.repairedFile(), alone, step)
                             : Result<RescueReport>(tl::unexpected(base.error()));
    removeTree(scratch);
    return report;
}

/// Nothing is written beside the file that it would have to be read with.
Result<void> intoQuarantine(const RescuePlace &place, const Rescue &rescue)
{
    const QString folder = place.quarantineFolder() + u'/' + rescue.id;
    if (const auto made = makeFolder(folder); !made)
        return made;
    const QString old = place.databaseFile() + u".before-"_s + rescue.id;
    for (const QString &ending : kCompanions)
        if (QFileInfo::exists(old + ending))
            if (const auto moved = moveTo(old + ending, folder + u'/' + kDatabaseName + ending); !moved)
                return moved;
    QByteArray sums;
    for (const QString &ending : kCompanions) {
        const QString file = folder + u'/' + kDatabaseName + ending;
        if (ending == u"-shm"_s || !QFileInfo::exists(file))
            continue;
        const auto digest = digestOf(file);
        if (!digest)
            return tl::unexpected(digest.error());
        sums += digest->sha256.toLatin1() + "  " + (kDatabaseName + ending).toUtf8() + '\n';
    }
    return writeWhole(folder + u"/SHA256SUMS"_s, sums).and_then([&] { return writeWhole(folder + u"/report.json"_s, QJsonDocument(toJson(rescue)).toJson()); });
}
} // namespace

std::optional<Rescue> pendingRescue(const QString &dataFolder)
{
    return rescueFrom(QJsonDocument::fromJson(readSmall(stateFile(dataFolder))).object());
}

Result<Rescue> noteDamage(const QString &dataFolder, const QString &damage, Time now)
{
    if (auto known = pendingRescue(dataFolder))
        return std::move(*known);
    Rescue rescue;
    rescue.id = backupId(now, Kind::Manual).section(u'-', 0, 0);
    rescue.foundAt = now;
    rescue.damage = damage;
    return keep(dataFolder, std::move(rescue));
}

Result<Rescue> repair(const RescuePlace &place, const Rescue &found, const RescueTools &tools, bool alone, const DatabaseSalvager::Step &step)
{
    dropRepaired(place);
    Rescue rescue = found;
    auto report = salvage(place, tools, alone, step);
    if (!report && report.error().code != "recovery.failed")
        return tl::unexpected(report.error());
    rescue.triedAlone = alone;
    rescue.failure = report ? report->trouble : report.error().message;
    rescue.state = !rescue.failure.isEmpty() ? RescueState::Failed : report->isExact ? RescueState::Agreed : RescueState::Awaiting;
    if (report)
        rescue.report = std::move(*report);
    if (rescue.state == RescueState::Failed)
        dropRepaired(place);
    if (const auto synced = syncFolder(place.dataFolder); !synced)
        return tl::unexpected(synced.error());
    return keep(place.dataFolder, std::move(rescue));
}

Result<Rescue> agree(const RescuePlace &place, const QString &by)
{
    auto rescue = pendingRescue(place.dataFolder);
    if (!rescue || rescue->state != RescueState::Awaiting || !QFileInfo::exists(place.repairedFile()))
        return failure("recovery.none", u"No repaired database waits for a confirmation"_s, u"See expoctl recovery status."_s);
    rescue->state = RescueState::Agreed;
    rescue->by = by;
    return keep(place.dataFolder, std::move(*rescue));
}

Result<std::optional<Rescue>> promote(const RescuePlace &place, DatabaseInspector &inspector)
{
    auto rescue = pendingRescue(place.dataFolder);
    if (!rescue || rescue->state != RescueState::Agreed)
        return std::optional<Rescue>();
    if (QFileInfo::exists(place.repairedFile())) {
        for (const QString &ending : kCompanions.sliced(1)) // of those who have read it meanwhile: it was made in one file
            QFile::remove(place.repairedFile() + ending);
        const QString pool = Catalogue(place.backupFolder).poolFolder();
        const Swap swap{rescue->id, kRepairedName, place.storageFolder, QFileInfo(pool).isDir() ? pool : QString()};
        if (const auto planned = planSwap(place.dataFolder, swap); !planned)
            return tl::unexpected(planned.error());
        if (const auto swapped = carryOut(place.dataFolder, swap, inspector); !swapped)
            return tl::unexpected(swapped.error());
    }
    if (const auto kept = intoQuarantine(place, *rescue); !kept)
        return tl::unexpected(kept.error());
    QFile::remove(stateFile(place.dataFolder));
    return syncFolder(place.dataFolder).map([&rescue] { return rescue; });
}

void forgetRescue(const RescuePlace &place)
{
    QFile::remove(stateFile(place.dataFolder));
    dropRepaired(place);
}

QList<Quarantined> quarantined(const RescuePlace &place)
{
    QList<Quarantined> list;
    for (const QString &id : QDir(place.quarantineFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        Quarantined one{id, place.quarantineFolder() + u'/' + id, 0, {}};
        one.bytes = QFileInfo(one.path + u'/' + kDatabaseName).size();
        for (const QByteArray &line : readSmall(one.path + u"/SHA256SUMS"_s).split('\n'))
            if (line.endsWith(QByteArray("  " + kDatabaseName.toUtf8())))
                one.sha256 = QString::fromLatin1(line.first(line.indexOf(' ')));
        list.append(one);
    }
    return list;
}

} // namespace freeagent::recovery
