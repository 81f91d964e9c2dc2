// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/rule.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
const std::array<std::pair<QString, Condition::Kind>, 3> &kinds()
{
    static const std::array<std::pair<QString, Condition::Kind>, 3> kKinds{
        {{u"above"_s, Condition::Kind::Above}, {u"below"_s, Condition::Kind::Below}, {u"atLeast"_s, Condition::Kind::AtLeast}}};
    return kKinds;
}

QJsonValue orNull(const std::optional<Condition> &condition) { return condition ? QJsonValue(toJson(*condition)) : QJsonValue(); }
} // namespace

bool Condition::holds(const Span &span, bool throughout) const
{
    switch (kind) {
    case Kind::Above: return (throughout ? span.least : span.most) > bound;
    case Kind::Below: return (throughout ? span.most : span.least) < bound;
    case Kind::AtLeast: break;
    }
    return (throughout ? span.least : span.most) >= bound;
}

QJsonObject toJson(const Condition &condition)
{
    for (const auto &[name, kind] : kinds())
        if (kind == condition.kind)
            return {{name, condition.bound}};
    return {};
}

std::optional<Condition> conditionFrom(const QJsonObject &json)
{
    for (const auto &[name, kind] : kinds())
        if (json.size() == 1 && json.value(name).isDouble())
            return Condition{kind, json.value(name).toDouble()};
    return std::nullopt;
}

QJsonObject toJson(const Action &action)
{
    return {{u"label"_s, action.label}, {u"command"_s, action.command}, {u"link"_s, action.link}};
}

Action actionFrom(const QJsonObject &json)
{
    return {json.value(u"label"_s).toString(), json.value(u"command"_s).toString(), json.value(u"link"_s).toString()};
}

QJsonObject toJson(const Rule &rule)
{
    QJsonArray inhibitedBy;
    for (const QByteArray &one : rule.inhibitedBy)
        inhibitedBy.append(QString::fromLatin1(one));
    return {{u"id"_s, QString::fromLatin1(rule.id)},
            {u"metric"_s, QString::fromLatin1(rule.metric)},
            {u"title"_s, rule.title},
            {u"warning"_s, orNull(rule.warning)},
            {u"critical"_s, orNull(rule.critical)},
            {u"forSeconds"_s, qint64(rule.holds.count())},
            {u"clear"_s, orNull(rule.clear)},
            {u"clearForSeconds"_s, qint64(rule.clearHolds.count())},
            {u"minimumSample"_s, rule.minimumSample},
            {u"severityCap"_s, rule.severityCap ? QJsonValue(QString::fromLatin1(word(*rule.severityCap))) : QJsonValue()},
            {u"runbook"_s, QString::fromLatin1(rule.runbook)},
            {u"action"_s, toJson(rule.action)},
            {u"group"_s, QString::fromLatin1(rule.group)},
            {u"inhibitedBy"_s, inhibitedBy},
            {u"enabled"_s, rule.enabled},
            {u"changedBy"_s, rule.changedBy.isEmpty() ? QJsonValue() : QJsonValue(rule.changedBy)}};
}

std::optional<Rule> ruleFrom(const QJsonObject &json)
{
    Rule rule;
    rule.id = json.value(u"id"_s).toString().toLatin1();
    rule.metric = json.value(u"metric"_s).toString().toLatin1();
    if (rule.id.isEmpty() || rule.metric.isEmpty())
        return std::nullopt;
    rule.title = json.value(u"title"_s).toString();
    rule.warning = conditionFrom(json.value(u"warning"_s).toObject());
    rule.critical = conditionFrom(json.value(u"critical"_s).toObject());
    rule.holds = std::chrono::seconds(json.value(u"forSeconds"_s).toInteger());
    rule.clear = conditionFrom(json.value(u"clear"_s).toObject());
    rule.clearHolds = std::chrono::seconds(json.value(u"clearForSeconds"_s).toInteger());
    rule.minimumSample = json.value(u"minimumSample"_s).toInteger();
    rule.severityCap = severityFrom(json.value(u"severityCap"_s).toString().toLatin1());
    rule.runbook = json.value(u"runbook"_s).toString().toLatin1();
    rule.action = actionFrom(json.value(u"action"_s).toObject());
    rule.group = json.value(u"group"_s).toString().toLatin1();
    for (const QJsonValue &one : json.value(u"inhibitedBy"_s).toArray())
        rule.inhibitedBy.append(one.toString().toLatin1());
    rule.enabled = json.value(u"enabled"_s).toBool(true);
    rule.changedBy = json.value(u"changedBy"_s).toString();
    return rule;
}

} // namespace freeagent::alerting
