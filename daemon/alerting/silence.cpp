// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/silence.h"

#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

bool isLike(QStringView text, QStringView pattern)
{
    // The last star is where to go on when the rest does not fit: linear for all that people write.
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool Matcher::matches(const Alert &alert) const
{
    if (!rule.isEmpty() && !isLike(QString::fromLatin1(alert.rule), rule))
        return false;
    if (severity && *severity != alert.severity)
        return false;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        if (!alert.labels.contains(it.key()) || !isLike(alert.labels.value(it.key()), it.value()))
            return false;
    return true;
}

ActiveSilence::ActiveSilence(Silence silence)
    : m_silence(std::move(silence))
{
    if (m_silence.when)
        if (auto rule = calendar::Recurrence::parse(*m_silence.when))
            m_rule = std::move(*rule);
}

bool ActiveSilence::isOn(Time now)
{
    if (isOver(now) || (m_silence.when && !m_rule))
        return false;
    if (!m_rule)
        return true;
    if (now >= m_from && now < m_to)
        return m_on;
    const auto start = m_rule->next(now - m_silence.duration);
    m_on = start && *start <= now;
    m_from = m_on ? *start : now;
    m_to = !start ? Time::max() : m_on ? *start + m_silence.duration : *start;
    return m_on;
}

std::optional<Time> ActiveSilence::nextStart(Time now) const
{
    const auto start = m_rule ? m_rule->next(now) : std::nullopt;
    return start && *start < m_silence.until ? start : std::nullopt;
}

QJsonObject toJson(const Matcher &matcher)
{
    return {{u"rule"_s, matcher.rule},
            {u"severity"_s, matcher.severity ? QJsonValue(QString::fromLatin1(word(*matcher.severity))) : QJsonValue()},
            {u"labels"_s, toJson(matcher.labels)}};
}

QJsonObject toJson(const Silence &silence)
{
    QJsonValue recurrence;
    if (silence.when)
        recurrence = QJsonObject{{u"rule"_s, silence.when->rule},
                                 {u"start"_s, silence.when->start.toString(u"HH:mm"_s)},
                                 {u"from"_s, silence.when->from.toString(Qt::ISODate)},
                                 {u"zone"_s, QString::fromLatin1(silence.when->zone)},
                                 {u"durationMinutes"_s, qint64(silence.duration.count())}};
    return {{u"id"_s, QString::fromLatin1(silence.id)},
            {u"matcher"_s, toJson(silence.matcher)},
            {u"reason"_s, silence.reason},
            {u"author"_s, silence.author},
            {u"createdAt"_s, wire::isoValue(silence.madeAt)},
            {u"until"_s, wire::isoValue(silence.until)},
            {u"recurrence"_s, recurrence}};
}

std::optional<Silence> silenceFrom(const QJsonObject &json)
{
    const auto until = wire::timeOf(json.value(u"until"_s));
    if (!until || json.value(u"id"_s).toString().isEmpty())
        return std::nullopt;
    const QJsonObject matcher = json.value(u"matcher"_s).toObject();
    Silence silence;
    silence.id = json.value(u"id"_s).toString().toLatin1();
    silence.matcher = {matcher.value(u"rule"_s).toString(), severityFrom(matcher.value(u"severity"_s).toString().toLatin1()),
                       labelsFrom(matcher.value(u"labels"_s).toObject())};
    silence.reason = json.value(u"reason"_s).toString();
    silence.author = json.value(u"author"_s).toString();
    silence.madeAt = wire::timeOf(json.value(u"createdAt"_s)).value_or(Time());
    silence.until = *until;
    if (const QJsonObject when = json.value(u"recurrence"_s).toObject(); !when.isEmpty()) {
        silence.when = calendar::RecurrenceSpec{when.value(u"rule"_s).toString(), QTime::fromString(when.value(u"start"_s).toString(), u"HH:mm"_s),
                                                QDate::fromString(when.value(u"from"_s).toString(), Qt::ISODate),
                                                when.value(u"zone"_s).toString().toLatin1()};
        silence.duration = std::chrono::minutes(when.value(u"durationMinutes"_s).toInteger());
    }
    return silence;
}

} // namespace freeagent::alerting
