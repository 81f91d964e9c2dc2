// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/alert.h"

#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr qsizetype kMostMoments = 200;
constexpr std::array kStates{AlertState::Pending, AlertState::Firing, AlertState::Acknowledged, AlertState::Resolved};

QString latin(QByteArrayView text) { return QString::fromLatin1(text); }

QJsonValue suppressionJson(const std::optional<Suppression> &suppressed)
{
    if (!suppressed)
        return {};
    return QJsonObject{{u"kind"_s, latin(suppressed->kind)}, {u"by"_s, suppressed->by}, {u"text"_s, suppressed->text}};
}

std::optional<Suppression> suppressionFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return Suppression{json["kind"_L1].toString().toLatin1(), json["by"_L1].toString(), json["text"_L1].toString()};
}

std::optional<Acknowledgement> acknowledgementFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return Acknowledgement{json["by"_L1].toString(), wire::timeOf(json["at"_L1]).value_or(Time()), json["comment"_L1].toString(),
                           wire::timeOf(json["until"_L1]), json["sticky"_L1].toBool()};
}

Moment momentFrom(const QJsonValue &json)
{
    return {wire::timeOf(json["at"_L1]).value_or(Time()), json["what"_L1].toString().toLatin1(), json["by"_L1].toString(), json["text"_L1].toString()};
}
} // namespace

QByteArrayView word(AlertState state)
{
    switch (state) {
    case AlertState::Pending: return "pending";
    case AlertState::Firing: return "firing";
    case AlertState::Acknowledged: return "acknowledged";
    case AlertState::Resolved: break;
    }
    return "resolved";
}

std::optional<AlertState> alertStateFrom(QByteArrayView text)
{
    for (const AlertState state : kStates)
        if (word(state) == text)
            return state;
    return std::nullopt;
}

QByteArray alertKey(const QByteArray &rule, const Labels &labels)
{
    QByteArray key = rule;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        key += '\n' + it.key().toUtf8() + '=' + it.value().toUtf8();
    return key;
}

QString ruleName(const Alert &alert) { return alert.title.isEmpty() ? latin(alert.rule) : alert.title; }

QByteArray Alert::key() const { return alertKey(rule, labels); }

void Alert::note(Time at, const char *what, const QString &by, const QString &text)
{
    timeline.append({at, what, by, text});
    if (timeline.size() > kMostMoments)
        timeline.remove(1); // how it began stays
}

QJsonObject toJson(const Moment &moment)
{
    return {{u"at"_s, wire::isoValue(moment.at)}, {u"what"_s, latin(moment.what)}, {u"by"_s, moment.by}, {u"text"_s, moment.text}};
}

QJsonObject toJson(const Acknowledgement &acknowledgement)
{
    return {{u"by"_s, acknowledgement.by},
            {u"at"_s, wire::isoValue(acknowledgement.at)},
            {u"comment"_s, acknowledgement.comment},
            {u"until"_s, wire::isoValue(acknowledgement.until)},
            {u"sticky"_s, acknowledgement.sticky}};
}

QJsonObject toWire(const Alert &alert)
{
    return {{u"id"_s, latin(alert.id)},
            {u"rule"_s, latin(alert.rule)},
            {u"severity"_s, latin(word(alert.severity))},
            {u"state"_s, latin(word(alert.state))},
            {u"group"_s, latin(alert.group)},
            {u"labels"_s, toJson(alert.labels)},
            {u"summary"_s, alert.story.summary},
            {u"value"_s, alert.value},
            {u"unit"_s, latin(alert.unit)},
            {u"threshold"_s, alert.threshold},
            {u"since"_s, wire::isoValue(alert.since)},
            {u"firedAt"_s, wire::isoValue(alert.firedAt)},
            {u"resolvedAt"_s, wire::isoValue(alert.resolvedAt)},
            {u"cause"_s, alert.story.cause},
            {u"evidence"_s, QJsonArray::fromStringList(alert.story.evidence)},
            {u"action"_s, toJson(alert.story.action.value_or(alert.action))},
            {u"runbook"_s, latin(alert.runbook)},
            {u"acknowledged"_s, alert.acknowledged ? QJsonValue(toJson(*alert.acknowledged)) : QJsonValue()},
            {u"suppressedBy"_s, suppressionJson(alert.suppressed)},
            {u"occurrences"_s, alert.occurrences}};
}

QJsonObject toRecord(const Alert &alert)
{
    QJsonObject json = toWire(alert);
    QJsonArray timeline;
    for (const Moment &moment : alert.timeline)
        timeline.append(toJson(moment));
    QJsonArray episodes;
    for (const QByteArray &episode : alert.episodes)
        episodes.append(latin(episode));
    json.insert(u"title"_s, alert.title);
    if (alert.firedValue)
        json.insert(u"firedValue"_s, *alert.firedValue);
    json.insert(u"watch"_s, toJson(alert.watch));
    json.insert(u"timeline"_s, timeline);
    json.insert(u"episodes"_s, episodes);
    return json;
}

std::optional<Alert> alertFrom(const QJsonObject &json)
{
    const auto state = alertStateFrom(json.value(u"state"_s).toString().toLatin1());
    const auto severity = severityFrom(json.value(u"severity"_s).toString().toLatin1());
    if (!state || !severity || json.value(u"id"_s).toString().isEmpty())
        return std::nullopt;
    Alert alert;
    alert.id = json.value(u"id"_s).toString().toLatin1();
    alert.rule = json.value(u"rule"_s).toString().toLatin1();
    alert.title = json.value(u"title"_s).toString();
    alert.labels = labelsFrom(json.value(u"labels"_s).toObject());
    alert.group = json.value(u"group"_s).toString().toLatin1();
    alert.state = *state;
    alert.severity = *severity;
    alert.value = json.value(u"value"_s).toDouble();
    if (const QJsonValue fired = json.value(u"firedValue"_s); fired.isDouble())
        alert.firedValue = fired.toDouble();
    alert.unit = json.value(u"unit"_s).toString().toLatin1();
    alert.threshold = json.value(u"threshold"_s).toDouble();
    alert.since = wire::timeOf(json.value(u"since"_s)).value_or(Time());
    alert.firedAt = wire::timeOf(json.value(u"firedAt"_s));
    alert.resolvedAt = wire::timeOf(json.value(u"resolvedAt"_s));
    alert.runbook = json.value(u"runbook"_s).toString().toLatin1();
    alert.action = actionFrom(json.value(u"action"_s).toObject());
    alert.story = {json.value(u"summary"_s).toString(), json.value(u"cause"_s).toString(), {}, {}, {}};
    for (const QJsonValue &line : json.value(u"evidence"_s).toArray())
        alert.story.evidence.append(line.toString());
    alert.acknowledged = acknowledgementFrom(json.value(u"acknowledged"_s));
    alert.suppressed = suppressionFrom(json.value(u"suppressedBy"_s));
    alert.occurrences = json.value(u"occurrences"_s).toInt(1);
    alert.watch = watchFrom(json.value(u"watch"_s).toObject());
    for (const QJsonValue &moment : json.value(u"timeline"_s).toArray())
        alert.timeline.append(momentFrom(moment));
    for (const QJsonValue &episode : json.value(u"episodes"_s).toArray())
        alert.episodes.append(episode.toString().toLatin1());
    return alert;
}

} // namespace freeagent::alerting
