// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/restoreforms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue backupJson(const Manifest &manifest)
{
    QJsonObject json = toJson(manifest);
    for (const QString &inner : {u"format"_s, u"files"_s, u"keys"_s})
        json.remove(inner);
    json.insert(u"bytes"_s, manifest.bytes());
    return json;
}
} // namespace

QJsonObject toJson(const RestorePlan &plan, const RestorePlace &place)
{
    QJsonArray differences;
    if (plan.comparison)
        for (const BuildDifference &one : plan.comparison->differences)
            differences.append(QJsonObject{{u"id"_s, one.present.id.isEmpty() ? one.restored.id : one.present.id},
                                           {u"present"_s, textOrNull(one.present.status)},
                                           {u"restored"_s, textOrNull(one.restored.status)}});
    const auto count = [&plan](qint64 BuildComparison::*which) {
        return plan.comparison ? QJsonValue((*plan.comparison).*which) : plan.hasPresent ? QJsonValue() : QJsonValue(0);
    };
    return {{u"backup"_s, backupJson(plan.backup.manifest)},
            {u"origin"_s, textOrNull(plan.origin)},
            {u"into"_s, place.dataFolder},
            {u"hasPresent"_s, plan.hasPresent},
            {u"lost"_s, count(&BuildComparison::lost)},
            {u"changed"_s, count(&BuildComparison::changed)},
            {u"returned"_s, count(&BuildComparison::gained)},
            {u"differences"_s, differences},
            {u"presentTrouble"_s, textOrNull(plan.presentTrouble)},
            {u"skipped"_s, QJsonArray::fromStringList(plan.skipped)},
            {u"warnings"_s, QJsonArray::fromStringList(plan.warnings)}};
}

QJsonObject toJson(const RestoreReport &report)
{
    return {{u"seconds"_s, report.seconds},
            {u"safetyBackup"_s, textOrNull(report.safetyBackup)},
            {u"safetyTrouble"_s, textOrNull(report.safetyTrouble)},
            {u"oldDatabase"_s, textOrNull(report.swapped.oldDatabase)},
            {u"filesBroughtBack"_s, qint64(report.swapped.broughtBack)},
            {u"filesSetAside"_s, qint64(report.swapped.setAside)},
            {u"filesMissing"_s, qint64(report.swapped.missing)},
            {u"trouble"_s, textOrNull(report.swapped.trouble)}};
}

QJsonObject verificationJson(const QString &path, const std::optional<Manifest> &manifest, const QList<FileLook> &files, const Verdict &verdict)
{
    QJsonArray looks;
    for (const FileLook &look : files)
        looks.append(QJsonObject{{u"name"_s, look.file.name},
                                 {u"bytes"_s, look.file.bytes},
                                 {u"sha256"_s, look.file.sha256},
                                 {u"outcome"_s, word(look.outcome)},
                                 {u"message"_s, textOrNull(look.message)}});
    return {{u"path"_s, path}, {u"backup"_s, manifest ? backupJson(*manifest) : QJsonValue()}, {u"files"_s, looks}, {u"verified"_s, toJson(verdict)}};
}

} // namespace freeagent::recovery
