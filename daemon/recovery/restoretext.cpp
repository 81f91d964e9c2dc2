// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"
#include "daemon/recovery/restore.h"

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
constexpr size_t kMostLines = 20;

QString buildsText(qint64 number) { return number == 1 ? u"1 build"_s : u"%1 builds"_s.arg(number); }

QString header(const RestorePlan &plan, Time now)
{
    const Manifest &manifest = plan.backup.manifest;
    if (!plan.origin.isEmpty())
        return u"State:    of %1, %2 ago\n"
               "          from %3\n"
               "          schema %4, %5, %6\n"
               "          checked just now: every record, page, index, foreign key and counter\n"_s
            .arg(QString::fromLatin1(toIso(manifest.startedAt)), durationText(now - manifest.startedAt), plan.origin)
            .arg(manifest.contents->schemaVersion)
            .arg(buildsText(manifest.builds()))
            .arg(sizeText(manifest.bytes()));
    return u"Backup:   %1, %2 old\n"
           "          %3\n"
           "          made by version %4, schema %5, %6, %7\n"
           "          checked just now: every byte, page, index and row count is as it was written\n"_s
        .arg(manifest.id, durationText(now - manifest.startedAt), plan.backup.path, manifest.version)
        .arg(manifest.contents->schemaVersion)
        .arg(buildsText(manifest.builds()))
        .arg(sizeText(manifest.bytes()));
}

QString lineOf(const BuildDifference &one)
{
    if (one.restored.status.isEmpty())
        return u"  lost      %1 (%2)\n"_s.arg(one.present.id, one.present.status);
    if (one.present.status.isEmpty())
        return u"  returns   %1 (%2)\n"_s.arg(one.restored.id, one.restored.status);
    return u"  goes back %1: from %2 to %3\n"_s.arg(one.present.id, one.present.status, one.restored.status);
}

QString comparisonText(const RestorePlan &plan)
{
    if (!plan.hasPresent)
        return u"Present:  there is no database here: a clean machine\n"_s;
    if (!plan.comparison)
        return u"Present:  the database here cannot be read (%1); what would be lost cannot be told\n"_s.arg(plan.presentTrouble);
    const BuildComparison &found = *plan.comparison;
    QString text = u"Present:  %1 would be lost, %2 would go back to an earlier state, %3 would return\n"_s
                       .arg(buildsText(found.lost)).arg(found.changed).arg(found.gained);
    for (size_t i = 0; i < std::min(kMostLines, found.differences.size()); ++i)
        text += lineOf(found.differences[i]);
    if (const qint64 more = found.lost + found.changed + found.gained - qint64(std::min(kMostLines, found.differences.size())); more > 0)
        text += u"  ... and %1 more\n"_s.arg(more);
    return text;
}
} // namespace

QString planText(const RestorePlan &plan, const RestorePlace &place, Time now)
{
    QString text = header(plan, now) + u"Into:     %1\n"_s.arg(place.dataFolder) + comparisonText(plan);
    for (const QString &skipped : plan.skipped)
        text += u"Skipped:  %1\n"_s.arg(skipped);
    for (const QString &warning : plan.warnings)
        text += u"Warning:  %1\n"_s.arg(warning);
    return text;
}

QString reportText(const RestorePlan &plan, const RestoreReport &report, const RestorePlace &place)
{
    const QString what = plan.origin.isEmpty() ? plan.backup.manifest.id : u"the state of "_s + QString::fromLatin1(toIso(plan.backup.manifest.startedAt));
    QString text = u"Restored: %1 in %2 s\n"_s.arg(what).arg(report.seconds, 0, 'f', 1);
    if (!report.safetyBackup.isEmpty())
        text += u"Undo:     expo-controller restore %1 brings back what was here\n"_s.arg(report.safetyBackup);
    if (!report.safetyTrouble.isEmpty())
        text += u"Warning:  what was here could not be backed up: %1\n"_s.arg(report.safetyTrouble);
    if (!report.swapped.oldDatabase.isEmpty())
        text += u"Kept:     the database of before is %1\n"_s.arg(report.swapped.oldDatabase);
    text += u"Files:    %1 came back from the backup, %2 that the restored database does not know were set aside in %3, %4 are missing\n"_s
                .arg(report.swapped.broughtBack).arg(report.swapped.setAside).arg(place.site.storageFolder + u"/set-aside-"_s + report.swapped.stamp).arg(report.swapped.missing);
    if (!report.swapped.trouble.isEmpty())
        text += u"Warning:  %1\n"_s.arg(report.swapped.trouble);
    return text
        + u"Next:     start the controller. Workers with the tokens they have reconnect by themselves; builds that were under way at the time of\n"
          "          the backup go back to the queue when their worker does not answer for them. Then look at: expoctl check morning\n"_s;
}

} // namespace freeagent::recovery
