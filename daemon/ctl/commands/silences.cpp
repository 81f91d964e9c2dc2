// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr qint64 kUsualMinutes = 120;

QString matcherText(const QJsonValue &matcher)
{
    QStringList parts;
    if (const QString rule = matcher["rule"_L1].toString(); !rule.isEmpty())
        parts.append(rule);
    if (const QString severity = matcher["severity"_L1].toString(); !severity.isEmpty())
        parts.append(severity);
    const QJsonObject labels = matcher["labels"_L1].toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        parts.append(it.key() + u'=' + it.value().toString());
    return parts.join(u' ');
}

int list(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/silences"_s), [&](const QJsonObject &body) {
        TextTable table({u"SILENCE"_s, u"WHAT"_s, u"NOW"_s, u"UNTIL"_s, u"RECURS"_s, u"NEXT"_s, u"BY"_s, u"REASON"_s});
        for (const QJsonValue &silence : body.value("silences"_L1).toArray()) {
            const QJsonValue recurrence = silence["recurrence"_L1];
            const QString recurs = recurrence.isObject() ? u"%1 at %2 %3 for %4m"_s.arg(recurrence["rule"_L1].toString(), recurrence["start"_L1].toString(), recurrence["zone"_L1].toString(),
                                                                                       textOf(recurrence["durationMinutes"_L1])) : QString();
            table.add({silence["id"_L1].toString(), harmless(matcherText(silence["matcher"_L1])), silence["active"_L1].toBool() ? u"quiet"_s : u"waits"_s, session.when(silence["until"_L1]),
                       recurs, session.when(silence["nextAt"_L1]), silence["author"_L1].toString(), harmless(silence["reason"_L1].toString())});
        }
        table.print(session.out(), u"Nothing is silenced."_s);
    });
}

Result<QJsonObject> matcherFrom(const Arguments &arguments)
{
    QJsonObject matcher;
    for (const auto &[option, key] : {std::pair{u"rule"_s, "rule"_L1}, {u"severity"_s, "severity"_L1}})
        if (arguments.has(option))
            matcher.insert(key, arguments.text(option));
    QJsonObject labels;
    for (const QString &label : arguments.list(u"label"_s)) {
        if (!label.contains(u'='))
            return failure("usage.bad_value", u"\"%1\" is no label."_s.arg(label), u"Such as volume=data."_s);
        labels.insert(label.section(u'=', 0, 0), label.section(u'=', 1));
    }
    if (!labels.isEmpty())
        matcher.insert("labels"_L1, labels);
    return matcher;
}

int add(Session &session, const Arguments &arguments)
{
    const auto matcher = matcherFrom(arguments);
    if (!matcher)
        return session.fail(matcher.error());
    QJsonObject body{{"matcher"_L1, *matcher}, {"reason"_L1, arguments.text(u"reason"_s)}};
    if (arguments.has(u"until"_s))
        body.insert("until"_L1, arguments.text(u"until"_s));
    else if (arguments.has(u"for"_s))
        body.insert("minutes"_L1, qint64(arguments.duration(u"for"_s) / std::chrono::minutes(1)));
    else if (arguments.has(u"recurs"_s))
        return session.fail({"usage.bad_value", u"A silence that recurs needs an end: it holds at those times until then."_s, u"Add --until 2027-01-31, or --for 180d."_s});
    else
        body.insert("minutes"_L1, kUsualMinutes);
    if (arguments.has(u"recurs"_s))
        body.insert("recurrence"_L1, QJsonObject{{"rule"_L1, arguments.text(u"recurs"_s)}, {"start"_L1, arguments.text(u"start"_s)}, {"zone"_L1, arguments.text(u"zone"_s)},
                                                {"durationMinutes"_L1, qint64(arguments.duration(u"duration"_s) / std::chrono::minutes(1))}});
    return session.show(session.post(u"/api/silences"_s, body), [&](const QJsonObject &answer) { session.out().line(answer.value("silence"_L1)["id"_L1].toString()); });
}

int remove(Session &session, const Arguments &arguments)
{
    return session.confirm(session.remove(u"/api/silences/"_s + arguments.at(0), arguments.text(u"reason"_s)), arguments.at(0) + u": over"_s);
}

int preview(Session &session, const Arguments &arguments)
{
    const auto matcher = matcherFrom(arguments);
    if (!matcher)
        return session.fail(matcher.error());
    return session.show(session.post(u"/api/silences/preview"_s, {{"matcher"_L1, *matcher}}), [&](const QJsonObject &answer) {
        const QJsonArray now = answer.value("matchesNow"_L1).toArray();
        session.out().line(u"matches now: %1"_s.arg(now.size()));
        for (const QJsonValue &id : now)
            session.out().line(u"  "_s + id.toString());
        session.out().line(u"would have matched in the last %1 days: %2"_s.arg(textOf(answer.value("days"_L1)), textOf(answer.value("wouldHaveMatched"_L1))));
    });
}

QList<OptionSpec> matching()
{
    return {{.name = u"rule"_s, .value = Value::Text, .help = u"Rules, such as disk* (* for all)"_s},
            {.name = u"severity"_s, .value = Value::Choice, .help = u"Only this"_s, .choices = {u"info"_s, u"warning"_s, u"critical"_s}},
            {.name = u"label"_s, .value = Value::Text, .help = u"Such as volume=data"_s, .many = true}};
}
} // namespace

QList<CommandSpec> silenceCommands()
{
    const QList<OptionSpec> times{{.name = u"for"_s, .value = Value::Duration, .help = u"How long; 2h without it. With --recurs either this or --until is needed"_s},
                                  {.name = u"until"_s, .value = Value::End, .help = u"Instead of --for: to this moment"_s},
                                  {.name = u"recurs"_s, .value = Value::Text, .help = u"Only at these times until then: an RFC 5545 rule, such as FREQ=MONTHLY;BYDAY=1SU"_s},
                                  {.name = u"start"_s, .value = Value::Text, .help = u"Of a recurring one: local time in the zone"_s, .usual = u"02:00"_s},
                                  {.name = u"duration"_s, .value = Value::Duration, .help = u"Of one occurrence"_s, .usual = u"2h"_s},
                                  {.name = u"zone"_s, .value = Value::Text, .help = u"Such as UTC or Europe/Paris"_s, .usual = u"UTC"_s},
                                  {.name = u"reason"_s, .letter = u'm', .value = Value::Text, .help = u"Why, for the others"_s, .required = true}};
    return {
        {.path = u"silence list"_s, .help = u"What is kept quiet, by whom and why"_s, .standsForGroup = true, .handler = list},
        {.path = u"silence add"_s, .help = u"Keep alerts quiet for a while; prints the silence's id"_s, .role = Role::Operator, .options = matching() + times, .handler = add},
        {.path = u"silence remove"_s, .help = u"End a silence"_s, .role = Role::Operator, .positional = {{.name = u"silence"_s, .help = u"id of a silence"_s, .value = Value::Id}},
         .options = {reasonOption()}, .handler = remove},
        {.path = u"silence preview"_s, .help = u"What a silence would keep quiet"_s, .options = matching(), .handler = preview},
    };
}

} // namespace freeagent::ctl
