// SPDX-License-Identifier: GPL-3.0-or-later
// What a request may silence, and for how long.
#include "common/base/textforms.h"
#include "daemon/alerting/silence.h"
#include "daemon/calendar/localtime.h"
#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr qsizetype kLongestText = 300;
constexpr int kMostLabels = 10;
constexpr qint64 kLongestOccurrence = 24 * 60;
constexpr std::chrono::days kLongest{366};

tl::unexpected<Error> bad(const QString &what, const QString &fix = {}) { return failure("alert.bad_silence", what, fix); }

Result<Time> untilOf(const QJsonObject &body, Time now)
{
    const QJsonValue until = body.value(u"until"_s);
    const QJsonValue minutes = body.value(u"minutes"_s);
    const bool hasUntil = !until.isUndefined() && !until.isNull();
    if (hasUntil == (!minutes.isUndefined() && !minutes.isNull()))
        return bad(u"A silence needs an end: either until (ISO 8601) or minutes"_s, u"A silence that nobody ends hides the next outage."_s);
    const auto end = hasUntil ? wire::timeOf(until) : std::optional(now + std::chrono::minutes(qint64(std::clamp(minutes.toDouble(-1), -1.0, 1e9))));
    if (!end)
        return bad(u"until must be an ISO 8601 time"_s);
    if (*end <= now)
        return bad(hasUntil ? u"until lies in the past"_s : u"minutes must be at least 1"_s);
    if (*end > now + kLongest)
        return bad(u"A silence may last a year at most"_s);
    return *end;
}

Result<void> onlyKnown(const QJsonObject &json, const QString &of, const QStringList &known)
{
    for (const QString &key : json.keys())
        if (!known.contains(key)) {
            const QString meant = closestWord(key, known);
            return bad(u"There is no field \"%1\" in %2"_s.arg(key.left(100), of), meant.isEmpty() ? u"Fields: %1."_s.arg(known.join(u", "_s)) : u"Did you mean %1?"_s.arg(meant));
        }
    return {};
}

/// One that never comes would keep nothing quiet, and nobody would notice.
Result<void> comesBefore(Time until, const calendar::Recurrence &rule, std::chrono::minutes duration, Time now)
{
    const auto first = rule.next(now - duration);
    if (first && *first < until)
        return {};
    return bad(u"No occurrence of recurrence begins before until: this silence would never be on"_s,
               first ? u"Give a later until: the next occurrence begins at %1."_s.arg(QString::fromLatin1(toIso(*first))) : u"Give a rule that occurs again."_s);
}

Result<void> takeRecurrence(const QJsonValue &json, Time now, Silence &silence)
{
    if (json.isUndefined() || json.isNull())
        return {};
    if (!json.isObject())
        return bad(u"recurrence must be an object of rule, start, durationMinutes, zone"_s);
    if (const auto known = onlyKnown(json.toObject(), u"recurrence"_s, {u"rule"_s, u"start"_s, u"durationMinutes"_s, u"zone"_s}); !known)
        return known;
    if (!json["zone"_L1].isUndefined() && !json["zone"_L1].isNull() && !json["zone"_L1].isString())
        return bad(u"recurrence.zone must be a name such as UTC or Europe/Paris"_s);
    const double minutes = json["durationMinutes"_L1].toDouble(-1);
    if (minutes < 1 || minutes > kLongestOccurrence || minutes != double(qint64(minutes)))
        return bad(u"recurrence.durationMinutes must be a whole number from 1 to %1"_s.arg(kLongestOccurrence));
    calendar::RecurrenceSpec spec;
    spec.rule = json["rule"_L1].toString();
    spec.start = QTime::fromString(json["start"_L1].toString(), u"HH:mm"_s);
    spec.zone = json["zone"_L1].toString(u"UTC"_s).toUtf8();
    spec.from = calendar::toLocal(now, calendar::zoneNamed("UTC")).date;
    if (const QTimeZone zone = calendar::zoneNamed(spec.zone); zone.isValid())
        spec.from = calendar::toLocal(now, zone).date;
    const auto parsed = calendar::Recurrence::parse(spec);
    if (!parsed)
        return tl::unexpected(parsed.error());
    silence.when = spec;
    silence.duration = std::chrono::minutes(qint64(minutes));
    return comesBefore(silence.until, *parsed, silence.duration, now);
}
} // namespace

Result<Matcher> matcherFromRequest(const QJsonValue &json)
{
    if (!json.isObject())
        return bad(u"matcher must be an object of rule, severity, labels"_s);
    const QJsonObject object = json.toObject();
    if (const auto known = onlyKnown(object, u"a matcher"_s, {u"rule"_s, u"severity"_s, u"labels"_s}); !known)
        return tl::unexpected(known.error());
    Matcher matcher;
    const QJsonValue rule = object.value(u"rule"_s);
    if ((!rule.isUndefined() && !rule.isNull() && !rule.isString()) || rule.toString().size() > kLongestText)
        return bad(u"matcher.rule must be a text such as disk*"_s);
    matcher.rule = rule.toString();
    if (const QJsonValue severity = object.value(u"severity"_s); !severity.isUndefined() && !severity.isNull()) {
        matcher.severity = severityFrom(severity.toString().toLatin1());
        if (!matcher.severity)
            return bad(u"matcher.severity must be info, warning or critical"_s);
    }
    const QJsonValue labels = object.value(u"labels"_s);
    if (!labels.isUndefined() && !labels.isNull() && !labels.isObject())
        return bad(u"matcher.labels must be an object of texts"_s);
    const QJsonObject given = labels.toObject();
    if (given.size() > kMostLabels)
        return bad(u"matcher.labels may have %1 entries at most"_s.arg(kMostLabels));
    for (auto it = given.begin(); it != given.end(); ++it)
        if (!it.value().isString() || it.value().toString().size() > kLongestText)
            return bad(u"matcher.labels must be an object of texts"_s);
    matcher.labels = labelsFrom(given);
    if (matcher.rule.isEmpty() && !matcher.severity && matcher.labels.isEmpty())
        return bad(u"This matcher says nothing"_s, u"{\"rule\": \"*\"} silences everything."_s);
    return matcher;
}

Result<Silence> silenceFromRequest(const QJsonObject &body, const QString &author, Time now)
{
    Silence silence;
    const auto matcher = matcherFromRequest(body.value(u"matcher"_s));
    if (!matcher)
        return tl::unexpected(matcher.error());
    silence.matcher = *matcher;
    silence.reason = body.value(u"reason"_s).toString().trimmed();
    if (silence.reason.isEmpty() || silence.reason.size() > kLongestText)
        return bad(u"A silence needs a reason of at most %1 characters"_s.arg(kLongestText));
    const auto until = untilOf(body, now);
    if (!until)
        return tl::unexpected(until.error());
    silence.until = *until;
    silence.madeAt = now;
    silence.author = author;
    if (const auto taken = takeRecurrence(body.value(u"recurrence"_s), now, silence); !taken)
        return tl::unexpected(taken.error());
    return silence;
}

} // namespace freeagent::alerting
