// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/alert.h"
#include "daemon/calendar/recurrence.h"

namespace freeagent::alerting {

/// Which alerts are meant. What is empty says nothing; texts may hold the wildcards * and ?.
struct Matcher {
    QString rule;
    std::optional<Severity> severity;
    Labels labels;

    bool matches(const Alert &alert) const;
    friend bool operator==(const Matcher &, const Matcher &) = default;
};

/// True when `text` is what `pattern` with * (anything) and ? (one character) says. Case counts.
bool isLike(QStringView text, QStringView pattern);

/// Nobody is told of what matches, until a time or at recurring times until then. A record of kind "silence".
struct Silence {
    QByteArray id;
    Matcher matcher;
    QString reason;
    QString author;
    Time madeAt{};
    Time until{};
    std::optional<calendar::RecurrenceSpec> when; ///< empty: all the time
    std::chrono::minutes duration{0};             ///< of one occurrence

    friend bool operator==(const Silence &, const Silence &) = default;
};

/// A silence and what it takes to say quickly whether it is on.
class ActiveSilence
{
public:
    explicit ActiveSilence(Silence silence);

    const Silence &silence() const { return m_silence; }
    bool isOver(Time now) const { return now >= m_silence.until; }
    bool isOn(Time now);
    std::optional<Time> nextStart(Time now) const; ///< of a recurring one

private:
    Silence m_silence;
    std::optional<calendar::Recurrence> m_rule;
    /// What was found out last holds in [from, to).
    Time m_from{};
    Time m_to{};
    bool m_on = false;
};

QJsonObject toJson(const Matcher &matcher);
QJsonObject toJson(const Silence &silence); ///< record and wire
std::optional<Silence> silenceFrom(const QJsonObject &json);

/// Errors: "alert.bad_silence", those of the calendar.
Result<Matcher> matcherFromRequest(const QJsonValue &json);
Result<Silence> silenceFromRequest(const QJsonObject &body, const QString &author, Time now);

} // namespace freeagent::alerting
