// SPDX-License-Identifier: GPL-3.0-or-later
// What needs somebody, and who has it.
#include "daemon/alerting/desk.h"
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
using alerting::Alert;
using alerting::AlertState;

constexpr int kMostComment = 300;
constexpr std::chrono::days kLongestAcknowledgement{30};
constexpr std::chrono::hours kUsualAcknowledgement{2};

struct Query {
    QSet<QByteArray> states;
    QSet<QByteArray> severities;
    std::optional<Time> since;
    int limit = 100;

    bool takes(const Alert &alert) const
    {
        return states.contains(word(alert.state).toByteArray()) && (severities.isEmpty() || severities.contains(word(alert.severity).toByteArray()))
            && (!since || alert.isOpen() || alert.resolvedAt >= since);
    }
};

tl::unexpected<Error> invalid(const QString &text) { return failure("request.invalid_query", text); }

QSet<QByteArray> wordsOf(const QByteArray &text)
{
    QSet<QByteArray> words;
    for (const QByteArray &one : text.split(','))
        if (!one.trimmed().isEmpty())
            words.insert(one.trimmed());
    return words;
}

Result<Query> queryOf(const Request &request)
{
    Query query;
    query.states = wordsOf(request.query("state"));
    for (const QByteArray &one : query.states)
        if (!alerting::alertStateFrom(one))
            return invalid(u"Invalid state: pending, firing, acknowledged or resolved, separated by commas"_s);
    if (query.states.isEmpty())
        query.states = {"pending", "firing", "acknowledged"};
    query.severities = wordsOf(request.query("severity"));
    for (const QByteArray &one : query.severities)
        if (!severityFrom(one))
            return invalid(u"Invalid severity: info, warning or critical, separated by commas"_s);
    if (request.exchange->head().hasQuery("since")) {
        query.since = fromIso(QString::fromUtf8(request.query("since")));
        if (!query.since)
            return invalid(u"Invalid since: an ISO 8601 time"_s);
    }
    bool ok = true;
    if (request.exchange->head().hasQuery("limit"))
        query.limit = request.query("limit").toInt(&ok);
    if (!ok || query.limit < 1 || query.limit > 1000)
        return invalid(u"Invalid limit: a number from 1 to 1000"_s);
    return query;
}

QJsonObject countsJson(const alerting::Board &board)
{
    int severities[3] = {};
    int acknowledged = 0;
    int suppressed = 0;
    for (const auto &[key, alert] : board.alerts) {
        if (!alert.isActive())
            continue;
        if (alert.suppressed)
            ++suppressed;
        else if (alert.acknowledged)
            ++acknowledged;
        else
            ++severities[int(alert.severity)];
    }
    return {{u"critical"_s, severities[int(Severity::Critical)]}, {u"warning"_s, severities[int(Severity::Warning)]},
            {u"info"_s, severities[int(Severity::Info)]}, {u"acknowledged"_s, acknowledged}, {u"suppressed"_s, suppressed}};
}

/// Open ones first, the worst and the oldest of them first; then what is over, the latest first.
void list(const Request &request, Farm &farm)
{
    const auto query = queryOf(request);
    if (!query)
        return refuse(request, query.error());
    std::vector<const Alert *> found;
    for (const auto &[key, alert] : farm.alerts.alerts.board().alerts)
        if (query->takes(alert))
            found.push_back(&alert);
    std::stable_sort(found.begin(), found.end(), [](const Alert *a, const Alert *b) {
        return a->severity != b->severity ? a->severity > b->severity : a->since < b->since;
    });
    const auto &history = farm.alerts.alerts.history();
    for (auto it = history.rbegin(); it != history.rend(); ++it)
        if (query->takes(*it))
            found.push_back(&*it);
    QJsonArray items;
    for (size_t i = 0; i < std::min(found.size(), size_t(query->limit)); ++i)
        items.append(farm.alerts.shown(*found[i]));
    reply(request, wire::compact({{u"alerts"_s, items}, {u"total"_s, qint64(found.size())}, {u"counts"_s, countsJson(farm.alerts.alerts.board())}}));
}

const Alert *known(const Request &request, Farm &farm)
{
    const Alert *alert = farm.alerts.alerts.find(request.param(0));
    if (!alert)
        refuse(request, {"alert.not_found", u"There is no alert %1"_s.arg(QString::fromLatin1(request.param(0))), u"Ask for the list of alerts."_s});
    return alert;
}

void show(const Request &request, Farm &farm)
{
    if (const Alert *alert = known(request, farm))
        reply(request, wire::compact({{u"alert"_s, farm.alerts.shown(*alert)}}));
}

void timeline(const Request &request, Farm &farm)
{
    const Alert *alert = known(request, farm);
    if (!alert)
        return;
    QJsonArray moments;
    for (const alerting::Moment &moment : alert->timeline)
        moments.append(alerting::toJson(moment));
    reply(request, wire::compact({{u"timeline"_s, moments}, {u"deliveries"_s, farm.alerts.shown(*alert).value(u"notified"_s)}}));
}

tl::unexpected<Error> bad(const QString &text, const QString &fix = {}) { return failure("alert.bad_acknowledgement", text, fix); }

Result<QString> commentOf(const QJsonObject &body)
{
    const QJsonValue comment = body.value(u"comment"_s);
    if ((!comment.isUndefined() && !comment.isNull() && !comment.isString()) || comment.toString().size() > kMostComment)
        return bad(u"comment must be a text of at most %1 characters"_s.arg(kMostComment));
    return comment.toString();
}

/// It ends after two hours unless an end is given, or it is to stay whatever comes: one that nobody ends hides the next outage.
Result<alerting::Acknowledgement> acknowledgementOf(const QJsonObject &body, const QString &by, Time now)
{
    const auto comment = commentOf(body);
    if (!comment)
        return tl::unexpected(comment.error());
    alerting::Acknowledgement acknowledgement{by, now, *comment, {}, false};
    const QJsonValue until = body.value(u"until"_s);
    const QJsonValue minutes = body.value(u"minutes"_s);
    const QJsonValue sticky = body.value(u"sticky"_s);
    const bool hasUntil = !until.isUndefined() && !until.isNull();
    const bool hasMinutes = !minutes.isUndefined() && !minutes.isNull();
    if (!sticky.isUndefined() && !sticky.isNull() && !sticky.isBool())
        return bad(u"sticky must be true or false"_s);
    if (hasUntil && hasMinutes)
        return bad(u"Give either until or minutes"_s);
    if (hasUntil)
        acknowledgement.until = wire::timeOf(until);
    if (hasMinutes && minutes.isDouble() && minutes.toDouble() < 1)
        return bad(u"minutes: at least one minute"_s, u"Without minutes and until it lasts two hours."_s);
    if (hasMinutes && minutes.toDouble(-1) >= 1 && minutes.toDouble() <= 1e6)
        acknowledgement.until = now + std::chrono::minutes(qint64(minutes.toDouble()));
    if (!hasUntil && !hasMinutes && !sticky.toBool())
        acknowledgement.until = now + kUsualAcknowledgement;
    if ((hasUntil || hasMinutes) && (!acknowledgement.until || *acknowledgement.until <= now || *acknowledgement.until > now + kLongestAcknowledgement))
        return bad(u"An acknowledgement ends in the future, within 30 days: until is an ISO 8601 time, minutes a number"_s);
    acknowledgement.sticky = sticky.toBool();
    return acknowledgement;
}

alerting::AlertBook::Done answering(const Request &request, Farm &farm)
{
    return [request, &farm](Result<Alert> alert) {
        if (!alert)
            return refuse(request, alert.error());
        request.audit->describe(alert->story.summary, {}, {{u"state"_s, QString::fromLatin1(word(alert->state))}});
        reply(request, wire::compact({{u"alert"_s, farm.alerts.shown(*alert)}}));
    };
}

void acknowledge(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"an acknowledgement"_s, {u"comment"_s, u"until"_s, u"minutes"_s, u"sticky"_s}));
    if (!body)
        return;
    const auto acknowledgement = acknowledgementOf(*body, actorOf(request.by()), farm.clock.now());
    if (!acknowledgement)
        return refuse(request, acknowledgement.error());
    farm.alerts.alerts.acknowledge(request.param(0), *acknowledgement, answering(request, farm));
}

void unacknowledge(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"the end of an acknowledgement"_s, {u"comment"_s}));
    if (!body)
        return;
    const auto comment = commentOf(*body);
    if (!comment)
        return refuse(request, comment.error());
    farm.alerts.alerts.unacknowledge(request.param(0), actorOf(request.by()), *comment, answering(request, farm));
}
} // namespace

void addAlerts(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const char *method, const char *path, Access access, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, Via::Router, body, [&farm, handle](const Request &request) { handle(request, farm); }});
    };
    add("GET", "/api/alerts", Access::Viewer, noBody(), list);
    add("GET", "/api/alerts/:id", Access::Viewer, noBody(), show);
    add("GET", "/api/alerts/:id/timeline", Access::Viewer, noBody(), timeline);
    add("POST", "/api/alerts/:id/ack", Access::Operator, jsonBody(), acknowledge);
    add("POST", "/api/alerts/:id/unack", Access::Operator, jsonBody(), unacknowledge);
}

} // namespace freeagent::http
