// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/absence.h"

#include <QSettings>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr QLatin1String kLastSeen = "lastSeen"_L1;
constexpr QLatin1String kFrom = "awayFrom"_L1;
constexpr QLatin1String kTo = "awayTo"_L1;
/// How exact a restart knows when the farm was seen last.
constexpr std::chrono::minutes kWrittenEvery{1};

QString iso(Time time) { return QString::fromLatin1(toIso(time)); }
} // namespace

Absence::Absence(QSettings &settings, const Clock &clock, const QString &farm)
    : m_settings(settings)
    , m_clock(clock)
    , m_group(u"away/"_s + QString::fromLatin1(QUrl::toPercentEncoding(farm)) + u'/')
    , m_last(fromIso(settings.value(key(kLastSeen)).toString()))
{
    const auto from = fromIso(settings.value(key(kFrom)).toString());
    const auto to = fromIso(settings.value(key(kTo)).toString());
    if (from && to && *from < *to)
        m_span = Span{*from, *to};
}

QString Absence::key(QLatin1String what) const { return m_group + what; }

bool Absence::tick(bool contact)
{
    if (!contact)
        return false;
    const Time now = m_clock.now();
    const Instant instant = m_clock.monotonic();
    std::optional<Millis> away;
    if (m_lastInstant)
        away = std::chrono::duration_cast<Millis>(instant - *m_lastInstant);
    else if (m_last)
        away = now - *m_last;
    const bool ended = away && *away >= kLong;
    if (ended) {
        m_span = Span{m_span ? m_span->from : now - *away, now};
        m_settings.setValue(key(kFrom), iso(m_span->from));
        m_settings.setValue(key(kTo), iso(m_span->to));
    }
    m_lastInstant = instant;
    remember(now);
    return ended;
}

void Absence::remember(Time now)
{
    m_last = now;
    if (m_written && now >= *m_written && now - *m_written < kWrittenEvery)
        return;
    m_written = now;
    m_settings.setValue(key(kLastSeen), iso(now));
}

void Absence::seen()
{
    m_span.reset();
    m_settings.remove(key(kFrom));
    m_settings.remove(key(kTo));
}

QList<MissedEvent> missedEvents(const QJsonArray &alerts, const Span &span)
{
    const auto within = [&span](const std::optional<Time> &time) { return time && *time >= span.from && *time <= span.to; };
    QList<MissedEvent> events;
    for (const QJsonValue &alert : alerts) {
        const QString state = alert["state"_L1].toString();
        const auto fired = fromIso(alert["firedAt"_L1].toString());
        const auto since = fired ? fired : fromIso(alert["since"_L1].toString());
        const auto until = fromIso(alert["resolvedAt"_L1].toString());
        // One that was only pending has asked nobody for anything.
        const bool counts = state == "firing"_L1 || state == "acknowledged"_L1 || (state == "resolved"_L1 && fired);
        if (!counts || !since || (!within(since) && !within(until)))
            continue;
        events << MissedEvent{alert["id"_L1].toString(), problemSeverity(alert["severity"_L1].toString()), alert["summary"_L1].toString(), *since,
                              until};
    }
    std::stable_sort(events.begin(), events.end(), [](const MissedEvent &a, const MissedEvent &b) {
        return std::tuple(!a.until, a.severity, a.since) > std::tuple(!b.until, b.severity, b.since);
    });
    return events;
}

} // namespace freeagent::console
