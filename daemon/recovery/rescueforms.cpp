// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"
#include "daemon/recovery/rescue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
constexpr RescueState kStates[] = {RescueState::Suspect, RescueState::Awaiting, RescueState::Agreed, RescueState::Failed};

QJsonValue number(const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

std::optional<qint64> numberFrom(const QJsonValue &value) { return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt; }

QJsonValue time(const std::optional<Time> &at) { return at ? QJsonValue(QString::fromLatin1(toIso(*at))) : QJsonValue(); }

QJsonObject toJson(const TableRescue &table)
{
    return {{u"table"_s, table.name},       {u"inBackup"_s, number(table.inBase)}, {u"salvaged"_s, table.salvaged},
            {u"merged"_s, table.merged},    {u"lost"_s, number(table.lost)},       {u"derived"_s, table.isDerived}};
}

TableRescue tableFrom(const QJsonObject &json)
{
    return {json.value(u"table"_s).toString(),      numberFrom(json.value(u"inBackup"_s)), json.value(u"salvaged"_s).toInteger(),
            json.value(u"merged"_s).toInteger(),    numberFrom(json.value(u"lost"_s)),     json.value(u"derived"_s).toBool()};
}

RescueReport reportFrom(const QJsonObject &json)
{
    RescueReport report;
    for (const QJsonValue &table : json.value(u"tables"_s).toArray())
        report.tables.append(tableFrom(table.toObject()));
    report.base = json.value(u"base"_s).toString();
    report.baseAsOf = fromIso(json.value(u"baseAsOf"_s).toString());
    for (const QJsonValue &note : json.value(u"notes"_s).toArray())
        report.notes.append(note.toString());
    report.trouble = json.value(u"trouble"_s).toString();
    report.isExact = json.value(u"exact"_s).toBool();
    return report;
}

QString cell(const std::optional<qint64> &value, const QString &otherwise) { return value ? QString::number(*value) : otherwise; }

QString closing(const Rescue &rescue)
{
    switch (rescue.state) {
    case RescueState::Suspect: return u"It has not been repaired yet: the controller does that at its next start, or `expo-controller recover` now.\n"_s;
    case RescueState::Awaiting:
        return u"What is lost cannot be had back from here. Take the repaired database with `expoctl recovery confirm`, or restore a backup with "
               "`expo-controller restore`.\n"_s;
    case RescueState::Agreed: return u"The repaired database takes its place with the next start.\n"_s;
    case RescueState::Failed: break;
    }
    return u"It could not be repaired: %1. Restore a backup: `expo-controller restore latest`.\n"_s.arg(rescue.failure);
}
} // namespace

QString word(RescueState state)
{
    switch (state) {
    case RescueState::Suspect: return u"suspect"_s;
    case RescueState::Awaiting: return u"awaiting-confirmation"_s;
    case RescueState::Agreed: return u"agreed"_s;
    case RescueState::Failed: break;
    }
    return u"failed"_s;
}

QJsonObject toJson(const RescueReport &report)
{
    QJsonArray tables;
    for (const TableRescue &table : report.tables)
        tables.append(toJson(table));
    return {{u"tables"_s, tables},
            {u"base"_s, report.base},
            {u"baseAsOf"_s, time(report.baseAsOf)},
            {u"notes"_s, QJsonArray::fromStringList(report.notes)},
            {u"trouble"_s, report.trouble},
            {u"exact"_s, report.isExact}};
}

QJsonObject toJson(const Rescue &rescue)
{
    return {{u"id"_s, rescue.id},
            {u"state"_s, word(rescue.state)},
            {u"foundAt"_s, time(rescue.foundAt)},
            {u"damage"_s, rescue.damage},
            {u"by"_s, rescue.by},
            {u"failure"_s, rescue.failure},
            {u"triedAlone"_s, rescue.triedAlone},
            {u"report"_s, rescue.report ? QJsonValue(toJson(*rescue.report)) : QJsonValue()}};
}

std::optional<Rescue> rescueFrom(const QJsonObject &json)
{
    Rescue rescue;
    rescue.id = json.value(u"id"_s).toString();
    const QString state = json.value(u"state"_s).toString();
    const auto known = std::find_if(std::begin(kStates), std::end(kStates), [&state](RescueState one) { return word(one) == state; });
    if (rescue.id.isEmpty() || rescue.id.contains(u'/') || known == std::end(kStates))
        return std::nullopt;
    rescue.state = *known;
    rescue.foundAt = fromIso(json.value(u"foundAt"_s).toString()).value_or(Time());
    rescue.damage = json.value(u"damage"_s).toString();
    rescue.by = json.value(u"by"_s).toString();
    rescue.failure = json.value(u"failure"_s).toString();
    rescue.triedAlone = json.value(u"triedAlone"_s).toBool();
    if (json.value(u"report"_s).isObject())
        rescue.report = reportFrom(json.value(u"report"_s).toObject());
    return rescue;
}

QString reportText(const Rescue &rescue)
{
    QString text = u"Damage:  %1 (found %2)\n"_s.arg(rescue.damage, QString::fromLatin1(toIso(rescue.foundAt)));
    if (rescue.report) {
        const RescueReport &report = *rescue.report;
        text += u"Base:    %1\n"_s.arg(report.base.isEmpty() ? u"none: there is no verified backup"_s : report.base);
        text += u"%1 %2 %3 %4 %5\n"_s.arg(u"table"_s, -20).arg(u"in backup"_s, 12).arg(u"salvaged"_s, 12).arg(u"merged"_s, 12).arg(u"lost"_s, 12);
        for (const TableRescue &table : report.tables)
            text += u"%1 %2 %3 %4 %5\n"_s.arg(table.name, -20).arg(cell(table.inBase, u"-"_s), 12).arg(table.salvaged, 12).arg(table.merged, 12)
                        .arg(table.isDerived ? u"reckoned"_s : cell(table.lost, u"unknown"_s), 12);
        for (const QString &note : report.notes)
            text += note + u'\n';
    }
    return text + closing(rescue);
}

} // namespace freeagent::recovery
