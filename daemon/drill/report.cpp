// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/drill/report.h"

#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::drill {

namespace {
constexpr std::array<std::pair<Outcome, const char *>, 3> kOutcomes{{{Outcome::Done, "done"}, {Outcome::Failed, "failed"}, {Outcome::Cancelled, "cancelled"}}};

QString iso(Time at) { return QString::fromLatin1(toIso(at)); }
QJsonValue numberOrNull(const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(); }
QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
std::optional<double> numberFrom(const QJsonValue &value) { return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt; }
} // namespace

QString word(Outcome outcome)
{
    for (const auto &[known, text] : kOutcomes)
        if (known == outcome)
            return QString::fromLatin1(text);
    return {};
}

std::optional<Outcome> outcomeFrom(const QString &word)
{
    for (const auto &[outcome, text] : kOutcomes)
        if (word == QLatin1String(text))
            return outcome;
    return std::nullopt;
}

QJsonObject toJson(const Report &report)
{
    QJsonArray rows;
    for (const TableComparison &table : report.rows)
        rows.append(QJsonObject{{u"table"_s, table.table}, {u"compared"_s, table.compared}, {u"missing"_s, table.missing}, {u"differing"_s, table.differing}});
    QJsonArray steps;
    for (const Step &step : report.steps)
        steps.append(QJsonObject{{u"what"_s, step.what}, {u"seconds"_s, step.seconds}});
    return {{u"id"_s, QString::fromLatin1(report.id)},
            {u"by"_s, report.by},
            {u"at"_s, iso(report.at)},
            {u"endedAt"_s, iso(report.endedAt)},
            {u"outcome"_s, word(report.outcome)},
            {u"message"_s, report.message},
            {u"backup"_s, textOrNull(report.backup)},
            {u"rtoSeconds"_s, numberOrNull(report.rtoSeconds)},
            {u"backupAgeSeconds"_s, numberOrNull(report.backupAgeSeconds)},
            {u"logSeconds"_s, numberOrNull(report.logSeconds)},
            {u"rpoSeconds"_s, numberOrNull(report.rpoSeconds)},
            {u"rows"_s, rows},
            {u"steps"_s, steps}};
}

std::optional<Report> reportFrom(const QJsonObject &json)
{
    const auto at = fromIso(json.value(u"at"_s).toString());
    const auto endedAt = fromIso(json.value(u"endedAt"_s).toString());
    const auto outcome = outcomeFrom(json.value(u"outcome"_s).toString());
    if (!at || !endedAt || !outcome || json.value(u"id"_s).toString().isEmpty())
        return std::nullopt;
    Report report{json.value(u"id"_s).toString().toLatin1(), json.value(u"by"_s).toString(), *at, *endedAt, *outcome, json.value(u"message"_s).toString(),
                  json.value(u"backup"_s).toString(), numberFrom(json.value(u"rtoSeconds"_s)), numberFrom(json.value(u"backupAgeSeconds"_s)),
                  numberFrom(json.value(u"logSeconds"_s)), numberFrom(json.value(u"rpoSeconds"_s)), {}, {}};
    for (const QJsonValue &table : json.value(u"rows"_s).toArray())
        report.rows.append({table[u"table"_s].toString(), table[u"compared"_s].toInteger(), table[u"missing"_s].toInteger(), table[u"differing"_s].toInteger()});
    for (const QJsonValue &step : json.value(u"steps"_s).toArray())
        report.steps.append({step[u"what"_s].toString(), step[u"seconds"_s].toDouble()});
    return report;
}

} // namespace freeagent::drill
