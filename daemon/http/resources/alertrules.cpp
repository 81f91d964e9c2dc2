// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody is needed: rules, their trial on the past, and silences.
#include "daemon/alerting/desk.h"
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
constexpr int kPreviewDays = 7;
constexpr Millis kShort = std::chrono::minutes(3);
constexpr size_t kMostEpisodes = 500;

/// The numbers that a changed rule had when it was delivered.
QJsonValue numbersOf(const alerting::Rule *rule)
{
    if (!rule)
        return {};
    const QJsonObject all = alerting::toJson(*rule);
    QJsonObject numbers;
    for (const QString &key : {u"warning"_s, u"critical"_s, u"forSeconds"_s, u"minimumSample"_s, u"enabled"_s})
        numbers.insert(key, all.value(key));
    return numbers;
}

QJsonObject ruleJson(const alerting::Rule &rule, const Farm &farm)
{
    QJsonObject json = alerting::toJson(rule);
    json.insert(u"isDefault"_s, farm.alerts.rules.isDefault(rule.id));
    json.insert(u"default"_s, numbersOf(farm.alerts.rules.defaultOf(rule.id)));
    QJsonValue label;
    QString unit;
    for (const alerting::MetricInfo &info : farm.alerts.alerts.metrics())
        if (info.name == rule.metric) {
            label = info.label.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(info.label));
            unit = QString::fromLatin1(info.unit);
        }
    json.insert(u"labelsFrom"_s, label);
    json.insert(u"unit"_s, unit);
    return json;
}

void listRules(const Request &request, Farm &farm)
{
    QJsonArray rules;
    for (const alerting::Rule &rule : farm.alerts.rules.rules())
        rules.append(ruleJson(rule, farm));
    QJsonArray metrics;
    for (const alerting::MetricInfo &info : farm.alerts.alerts.metrics())
        metrics.append(QJsonObject{{u"name"_s, QString::fromLatin1(info.name)},
                                   {u"unit"_s, QString::fromLatin1(info.unit)},
                                   {u"help"_s, info.help},
                                   {u"labelsFrom"_s, info.label.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(info.label))}});
    reply(request, wire::compact({{u"rules"_s, rules}, {u"total"_s, rules.size()}, {u"metrics"_s, metrics}}));
}

void putRule(const Request &request, Farm &farm)
{
    const QByteArray id = request.param(0);
    const alerting::Rule *known = farm.alerts.rules.rule(id);
    const QJsonObject before = known ? alerting::toJson(*known) : QJsonObject();
    const auto done = [request, &farm, id, before](Result<std::optional<alerting::Rule>> rule) {
        if (!rule)
            return refuse(request, rule.error());
        request.audit->describe(QString::fromLatin1(id), before, *rule ? alerting::toJson(**rule) : QJsonObject());
        reply(request, wire::compact({{u"rule"_s, *rule ? QJsonValue(ruleJson(**rule, farm)) : QJsonValue()}}));
    };
    if (request.exchange->body().trimmed() == "null")
        return farm.alerts.rules.reset(id, actorOf(request.by()), done);
    const auto body = jsonOf(request);
    if (!body)
        return;
    if (body->contains(u"rule"_s) && body->value(u"rule"_s).isNull()) // of clients that send only objects
        farm.alerts.rules.reset(id, actorOf(request.by()), done);
    else
        farm.alerts.rules.put(id, *body, farm.alerts.alerts.metrics(), actorOf(request.by()), done);
}

/// The rule of a trial: a stored one by its id, or one that is not stored yet, over the stored one of its id if there is one.
Result<alerting::Rule> triedRule(const QJsonObject &body, const Farm &farm)
{
    const QJsonValue given = body.value(u"rule"_s);
    const QByteArray id = (given.isString() ? given : given[u"id"]).toString().toLatin1();
    const alerting::Rule *known = farm.alerts.rules.rule(id);
    if (given.isString()) {
        if (known)
            return *known;
        return failure("alert.no_rule", u"There is no rule %1"_s.arg(given.toString()), u"Ask for the list of rules."_s);
    }
    if (!given.isObject())
        return failure("alert.bad_rule", u"rule must be the id of a rule, or a rule"_s);
    const alerting::Rule base = known ? *known : farm.alerts.rules.fresh(id, given.toObject());
    return alerting::ruleFromRequest(given.toObject(), base, base, farm.alerts.rules.terms(farm.alerts.alerts.metrics()));
}

QJsonObject verdictJson(const std::vector<alerting::BackTester::Verdict> &verdicts, int days)
{
    qint64 fired = 0;
    qint64 brief = 0;
    qint64 samples = 0;
    QJsonArray episodes;
    for (const auto &[labels, test] : verdicts) {
        fired += qint64(test.episodes.size());
        brief += test.shorterThan(kShort);
        samples += test.samples;
        const size_t from = test.episodes.size() > kMostEpisodes ? test.episodes.size() - kMostEpisodes : 0;
        for (size_t i = from; i < test.episodes.size(); ++i) {
            const alerting::Episode &one = test.episodes[i];
            episodes.append(QJsonObject{{u"from"_s, wire::isoValue(one.from)}, {u"to"_s, wire::isoValue(one.to)},
                                        {u"severity"_s, QString::fromLatin1(word(one.severity))}, {u"peak"_s, one.peak}, {u"labels"_s, alerting::toJson(labels)}});
        }
    }
    return {{u"wouldHaveFired"_s, fired}, {u"shorterThan3Min"_s, brief}, {u"episodes"_s, episodes}, {u"samples"_s, samples}, {u"days"_s, days}};
}

void backTest(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"a back-test"_s, {u"rule"_s, u"days"_s}));
    if (!body)
        return;
    const QJsonValue wanted = body->value(u"days"_s);
    const double days = wanted.isUndefined() || wanted.isNull() ? 30 : wanted.toDouble(-1);
    if (days < 1 || days > 30 || days != double(int(days)))
        return refuse(request, 400, "alert.bad_days", u"days must be a whole number from 1 to 30"_s);
    const auto rule = triedRule(*body, farm);
    if (!rule)
        return refuse(request, rule.error());
    farm.alerts.backTester.run(*rule, int(days), farm.alerts.volumes(), [request, days](Result<std::vector<alerting::BackTester::Verdict>> verdicts) {
        verdicts ? reply(request, wire::compact(verdictJson(*verdicts, int(days)))) : refuse(request, verdicts.error());
    });
}

QJsonObject silenceJson(const alerting::Silence &silence, Farm &farm)
{
    const Time now = farm.clock.now();
    QJsonObject json = alerting::toJson(silence);
    json.insert(u"active"_s, farm.alerts.silences.isOn(silence.id, now));
    json.insert(u"nextAt"_s, wire::isoValue(farm.alerts.silences.nextStart(silence.id, now)));
    return json;
}

void listSilences(const Request &request, Farm &farm)
{
    QJsonArray items;
    for (const alerting::Silence &silence : farm.alerts.silences.silences())
        items.append(silenceJson(silence, farm));
    reply(request, wire::compact({{u"silences"_s, items}, {u"total"_s, items.size()}}));
}

void addSilence(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"a silence"_s, {u"matcher"_s, u"until"_s, u"minutes"_s, u"recurrence"_s}));
    if (!body)
        return;
    farm.alerts.silences.add(*body, actorOf(request.by()), [request, &farm](Result<alerting::Silence> silence) {
        if (!silence)
            return refuse(request, silence.error());
        const QJsonObject json = silenceJson(*silence, farm);
        request.audit->describe(silence->matcher.rule, {}, json);
        reply(request, wire::compact({{u"silence"_s, json}}), 201);
    });
}

void removeSilence(const Request &request, Farm &farm)
{
    farm.alerts.silences.remove(request.param(0), [request, &farm](Result<alerting::Silence> silence) {
        if (!silence)
            return refuse(request, silence.error());
        const QJsonObject json = silenceJson(*silence, farm);
        request.audit->describe(silence->matcher.rule, json, {});
        reply(request, wire::compact({{u"silence"_s, json}}));
    });
}

void preview(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"a preview"_s, {u"matcher"_s, u"until"_s, u"minutes"_s, u"recurrence"_s}));
    if (!body)
        return;
    const auto matcher = alerting::matcherFromRequest(body->value(u"matcher"_s));
    if (!matcher)
        return refuse(request, matcher.error());
    QJsonArray now;
    for (const auto &[key, alert] : farm.alerts.alerts.board().alerts)
        if (matcher->matches(alert))
            now.append(QString::fromLatin1(alert.id));
    const int past = farm.alerts.alerts.matched(*matcher, farm.clock.now() - std::chrono::days(kPreviewDays));
    reply(request, wire::compact({{u"matchesNow"_s, now}, {u"wouldHaveMatched"_s, past}, {u"days"_s, kPreviewDays}}));
}
} // namespace

void addAlertRules(RouteTable &routes, Farm &farm)
{
    // What only asks is a POST because its question is long; the audit log is for changes.
    const auto add = [&](const char *method, const char *path, Access access, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, Via::Router, body, [&farm, handle](const Request &request) { handle(request, farm); },
                    access == Access::Viewer ? Audited::Never : Audited::ByMethod});
    };
    add("GET", "/api/alert-rules", Access::Viewer, noBody(), listRules);
    add("PUT", "/api/alert-rules/:id", Access::Operator, jsonBody(), putRule);
    add("POST", "/api/alert-rules/back-test", Access::Viewer, jsonBody(), backTest);
    add("GET", "/api/silences", Access::Viewer, noBody(), listSilences);
    add("POST", "/api/silences", Access::Operator, jsonBody(), addSilence);
    add("DELETE", "/api/silences/:id", Access::Operator, noBody(), removeSilence);
    add("POST", "/api/silences/preview", Access::Viewer, jsonBody(), preview);
}

} // namespace freeagent::http
