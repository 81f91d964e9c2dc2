// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/alertforms.h"

#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

QString figureOf(const QJsonValue &value, const QString &unit)
{
    if (!value.isDouble())
        return {};
    if (unit == u"ratio")
        return QString::number(std::round(value.toDouble() * 1000) / 10) + u" %"_s;
    if (unit == u"bytes")
        return bytesOf(value);
    return unit == u"seconds" ? secondsOf(value) : QString::number(value.toDouble(), 'g', 6);
}

namespace {
/// Nothing when a figure in `unit` may have this suffix; else how it could be written.
QString betterWritten(const QString &number, const QString &suffix, const QString &unit)
{
    if (number.toDouble() == 0)
        return {};
    if (unit == u"ratio" && suffix != u"%")
        return QString::number(number.toDouble() > 1 ? number.toDouble() : number.toDouble() * 100) + u'%';
    if (unit == u"bytes" && !suffix.endsWith(u'B'))
        return number + u"GiB"_s;
    return {};
}
} // namespace

Result<double> figureFrom(const QString &text, const QString &unit)
{
    static const QRegularExpression kForm(u"^(\\d+(?:\\.\\d+)?) ?(%|KiB|MiB|GiB|TiB|s|m|h)?$"_s);
    static const QMap<QString, double> kUnits{{u""_s, 1}, {u"%"_s, 0.01}, {u"KiB"_s, 1024.0}, {u"MiB"_s, 1048576.0}, {u"GiB"_s, 1073741824.0},
                                              {u"TiB"_s, 1099511627776.0}, {u"s"_s, 1}, {u"m"_s, 60}, {u"h"_s, 3600}};
    const auto match = kForm.match(text);
    if (!match.hasMatch())
        return failure("usage.bad_value", u"\"%1\" is no figure."_s.arg(text), u"Such as 11, 80%, 20GiB, 90s."_s);
    if (const QString better = betterWritten(match.captured(1), match.captured(2), unit); !better.isEmpty())
        return failure("usage.bad_value", u"\"%1\" has no unit that fits."_s.arg(text), u"Write %1."_s.arg(better));
    return match.captured(1).toDouble() * kUnits.value(match.captured(2));
}

namespace {
QString conditionText(const QJsonValue &condition, const QString &unit)
{
    for (const auto &[key, sign] : {std::pair{"above"_L1, u">"_s}, {"below"_L1, u"<"_s}, {"atLeast"_L1, u">="_s}})
        if (condition[key].isDouble())
            return sign + u' ' + figureOf(condition[key], unit);
    return {};
}

int rules(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/alert-rules"_s), [&](const QJsonObject &body) {
        TextTable table({u"RULE"_s, u"METRIC"_s, u"WARNING"_s, u"CRITICAL"_s, u"FOR"_s, u"CLEAR"_s, u"FOR"_s, u">LEAST"_s, u"RUNBOOK"_s, u"ENABLED"_s, u"CHANGED BY"_s});
        for (const QJsonValue &rule : body.value("rules"_L1).toArray()) {
            const QString unit = rule["unit"_L1].toString();
            table.add({rule["id"_L1].toString(), rule["metric"_L1].toString(), conditionText(rule["warning"_L1], unit), conditionText(rule["critical"_L1], unit),
                       secondsOf(rule["forSeconds"_L1]), conditionText(rule["clear"_L1], unit), secondsOf(rule["clearForSeconds"_L1]), textOf(rule["minimumSample"_L1]),
                       rule["runbook"_L1].toString(), textOf(rule["enabled"_L1]), rule["changedBy"_L1].toString()});
        }
        table.print(session.out());
    });
}

/// "80%" keeps the way the rule looks; ">80%", "<5GiB", ">=3" say it; "none" takes the condition away.
Result<QJsonValue> conditionFrom(const QString &text, const QJsonValue &known, const QString &unit)
{
    if (text == u"none")
        return QJsonValue(false);
    static const QRegularExpression kSign(u"^(>=|>|<)? ?"_s);
    const auto match = kSign.match(text);
    const QString sign = match.captured(1);
    const auto figure = figureFrom(text.mid(match.capturedLength()), unit);
    if (!figure)
        return tl::unexpected(figure.error());
    QString key = sign == u">=" ? u"atLeast"_s : sign == u"<" ? u"below"_s : u"above"_s;
    if (sign.isEmpty() && !known.toObject().isEmpty())
        key = known.toObject().begin().key();
    return QJsonValue(QJsonObject{{key, *figure}});
}

/// Of the metric that the rule looks at, or will look at.
QString unitOf(const Arguments &arguments, const QJsonValue &rule, const QJsonArray &metrics)
{
    if (!arguments.has(u"metric"_s))
        return rule["unit"_L1].toString();
    for (const QJsonValue &metric : metrics)
        if (metric["name"_L1].toString() == arguments.text(u"metric"_s))
            return metric["unit"_L1].toString();
    return {};
}

Result<QJsonObject> changesFrom(const Arguments &arguments, const QJsonValue &known, const QString &unit)
{
    QJsonObject body;
    for (const auto &[option, key] : {std::pair{u"warning"_s, "warning"_L1}, {u"critical"_s, "critical"_L1}, {u"clear"_s, "clear"_L1}}) {
        if (!arguments.has(option))
            continue;
        const auto condition = conditionFrom(arguments.text(option), known[key], unit);
        if (!condition)
            return tl::unexpected(condition.error());
        body.insert(key, *condition);
    }
    for (const auto &[option, key] : {std::pair{u"for"_s, "forSeconds"_L1}, {u"clear-for"_s, "clearForSeconds"_L1}})
        if (arguments.has(option))
            body.insert(key, qint64(arguments.duration(option) / std::chrono::seconds(1)));
    for (const auto &[option, key] : {std::pair{u"metric"_s, "metric"_L1}, {u"title"_s, "title"_L1}, {u"runbook"_s, "runbook"_L1}, {u"cap"_s, "severityCap"_L1}})
        if (arguments.has(option))
            body.insert(key, arguments.text(option));
    if (arguments.has(u"least"_s))
        body.insert("minimumSample"_L1, arguments.integer(u"least"_s));
    if (arguments.has(u"enabled"_s))
        body.insert("enabled"_L1, arguments.text(u"enabled"_s) == u"yes");
    return body;
}

int setRule(Session &session, const Arguments &arguments)
{
    const QString id = arguments.at(0);
    const auto known = session.get(u"/api/alert-rules"_s);
    if (!known)
        return session.fail(known.error());
    QJsonValue rule;
    for (const QJsonValue &one : known->json.object().value("rules"_L1).toArray())
        if (one["id"_L1].toString() == id)
            rule = one;
    QJsonObject body;
    if (arguments.has(u"reset"_s)) {
        body.insert("rule"_L1, QJsonValue());
    } else if (const auto changes = changesFrom(arguments, rule, unitOf(arguments, rule, known->json.object().value("metrics"_L1).toArray()))) {
        body = *changes;
    } else {
        return session.fail(changes.error());
    }
    return session.confirm(session.send({.verb = "PUT", .path = u"/api/alert-rules/"_s + id, .body = withReason(body, arguments.text(u"reason"_s))}), id + u": changed"_s);
}

int backTest(Session &session, const Arguments &arguments)
{
    const QJsonObject body{{"rule"_L1, arguments.at(0)}, {"days"_L1, arguments.integer(u"days"_s)}};
    return session.show(session.post(u"/api/alert-rules/back-test"_s, body), [&](const QJsonObject &answer) {
        TextTable table({u"FROM"_s, u"TO"_s, u"SEVERITY"_s, u"WORST"_s, u"WHERE"_s});
        for (const QJsonValue &episode : answer.value("episodes"_L1).toArray()) {
            QStringList where;
            const QJsonObject labels = episode["labels"_L1].toObject();
            for (auto it = labels.begin(); it != labels.end(); ++it)
                where.append(it.key() + u'=' + it.value().toString());
            table.add({session.when(episode["from"_L1]), session.when(episode["to"_L1]), episode["severity"_L1].toString(), QString::number(episode["peak"_L1].toDouble(), 'g', 6), where.join(u' ')});
        }
        if (!table.isEmpty())
            table.print(session.out());
        const qint64 fired = answer.value("wouldHaveFired"_L1).toInteger();
        session.out().line(u"would have fired %1, %2 of them shorter than 3 min (%3 samples of %4 days)"_s.arg(
            fired == 1 ? u"once"_s : u"%1 times"_s.arg(fired), textOf(answer.value("shorterThan3Min"_L1)), textOf(answer.value("samples"_L1)), textOf(answer.value("days"_L1))));
    });
}
} // namespace

QList<CommandSpec> alertRuleCommands()
{
    const QList<PositionalSpec> rule{{.name = u"rule"_s, .help = u"id of a rule"_s, .value = Value::Id}};
    return {
        {.path = u"alert rules"_s, .help = u"When alerts fire"_s, .handler = rules},
        {.path = u"alert rule set"_s, .help = u"Change a rule, or add one"_s, .role = Role::Operator, .positional = rule,
         .options = {{.name = u"warning"_s, .value = Value::Text, .help = u"Such as 80%, \"< 20GiB\", none"_s},
                     {.name = u"critical"_s, .value = Value::Text, .help = u"The same for critical"_s},
                     {.name = u"for"_s, .value = Value::Duration, .help = u"Holds for longer than this"_s},
                     {.name = u"clear"_s, .value = Value::Text, .help = u"Ends at this, such as \"< 8\"; none: when no condition holds"_s},
                     {.name = u"clear-for"_s, .value = Value::Duration, .help = u"Ends when that has held for this long"_s},
                     {.name = u"least"_s, .value = Value::Integer, .help = u"With fewer cases it says nothing"_s, .least = 0},
                     {.name = u"cap"_s, .value = Value::Choice, .help = u"Never more than this"_s, .choices = {u"info"_s, u"warning"_s, u"critical"_s}},
                     {.name = u"metric"_s, .value = Value::Text, .help = u"What a new rule looks at"_s},
                     {.name = u"title"_s, .value = Value::Text, .help = u"What it is about"_s},
                     {.name = u"runbook"_s, .value = Value::Text, .help = u"Row of the runbook, such as RB-37"_s},
                     {.name = u"enabled"_s, .value = Value::Choice, .help = u"Whether it counts"_s, .choices = {u"yes"_s, u"no"_s}},
                     {.name = u"reset"_s, .help = u"Back to the default"_s}, reasonOption()},
         .handler = setRule},
        {.path = u"alert back-test"_s, .help = u"How often a rule would have fired"_s, .positional = rule,
         .options = {{.name = u"days"_s, .value = Value::Integer, .help = u"Of the past"_s, .usual = u"30"_s, .least = 1, .most = 30}}, .handler = backTest},
    };
}

} // namespace freeagent::ctl
