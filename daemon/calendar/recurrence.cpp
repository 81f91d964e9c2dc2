// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/calendar/recurrence.h"

#include "daemon/calendar/rulecheck.h"

#include <libical/ical.h>
#include <memory>

namespace freeagent::calendar {

namespace {
struct IteratorEnd {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

/// Without a zone: libical counts wall-clock times, zones are ours.
icaltimetype floating(const LocalTime &local)
{
    icaltimetype time = icaltime_null_time();
    time.year = local.date.year();
    time.month = local.date.month();
    time.day = local.date.day();
    time.hour = local.time.hour();
    time.minute = local.time.minute();
    return time;
}

LocalTime localOf(const icaltimetype &time)
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute)};
}

/// The last instant that an UNTIL allows: a date means the whole of that day in the zone.
Time lastInstant(const QString &until, const QTimeZone &zone)
{
    const QDate date = QDate::fromString(until.left(8), QStringLiteral("yyyyMMdd"));
    if (until.size() == 8)
        return fromLocal({date.addDays(1), QTime(0, 0)}, zone) - Millis(1);
    const QTime time = QTime::fromString(until.mid(9, 6), QStringLiteral("HHmmss"));
    if (until.endsWith(QLatin1Char('Z')))
        return fromMs(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch());
    return fromLocal({date, time}, zone);
}
} // namespace

Result<Recurrence> Recurrence::parse(const RecurrenceSpec &spec)
{
    auto parts = checkedRule(spec.rule);
    if (!parts)
        return tl::unexpected(parts.error());
    if (!spec.start.isValid())
        return failure("schedule.bad_start", QStringLiteral("The start is no time of day"), QStringLiteral("Write it like 02:00."));
    if (!spec.from.isValid() || spec.from.year() < 1971 || spec.from.year() > 2500)
        return failure("schedule.bad_start", QStringLiteral("The first day is no date between 1971 and 2500"), QStringLiteral("Write it like 2026-02-01."));
    Recurrence recurrence;
    recurrence.m_spec = spec;
    recurrence.m_zone = zoneNamed(spec.zone);
    if (!recurrence.m_zone.isValid())
        return failure("schedule.bad_zone", QStringLiteral("\"%1\" is no time zone this system knows").arg(QString::fromUtf8(spec.zone)),
                       QStringLiteral("Use a name such as UTC or Europe/Paris; the package tzdata brings them."));
    if (const QString until = parts->take(QStringLiteral("UNTIL")); !until.isEmpty())
        recurrence.m_until = lastInstant(until, recurrence.m_zone);
    recurrence.m_counted = parts->contains(QStringLiteral("COUNT"));
    // libical wants FREQ first.
    recurrence.m_rule = "FREQ=" + parts->take(QStringLiteral("FREQ")).toLatin1();
    for (auto part = parts->cbegin(); part != parts->cend(); ++part)
        recurrence.m_rule += ';' + part.key().toLatin1() + '=' + part.value().toLatin1();
    icalerror_set_errors_are_fatal(0);
    icalrecurrencetype rule = icalrecurrencetype_from_string(recurrence.m_rule.constData());
    const bool understood = rule.freq != ICAL_NO_RECURRENCE;
    ::free(rule.rscale);
    if (!understood)
        return failure("schedule.bad_rule", QStringLiteral("The parts of the rule do not go together"),
                       QStringLiteral("Write it like FREQ=MONTHLY;BYDAY=1SU."));
    if (!recurrence.next(fromMs(0)))
        return failure("schedule.never", QStringLiteral("There is no day that this rule means"),
                       QStringLiteral("Leave out what contradicts itself, such as the 30th of February."));
    return recurrence;
}

QList<Time> Recurrence::after(Time after, int count) const
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(m_rule.constData());
    const icaltimetype first = floating({m_spec.from, m_spec.start});
    const std::unique_ptr<icalrecur_iterator, IteratorEnd> iterator(icalrecur_iterator_new(rule, first));
    ::free(rule.rscale);
    QList<Time> found;
    if (!iterator)
        return found;
    // A counted rule must be counted from its beginning.
    if (!m_counted && after > fromLocal({m_spec.from, m_spec.start}, m_zone) + std::chrono::days(2))
        icalrecur_iterator_set_start(iterator.get(), floating({toLocal(after - std::chrono::days(1), m_zone).date, m_spec.start}));
    for (icaltimetype at = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(at) && found.size() < count;
         at = icalrecur_iterator_next(iterator.get())) {
        const Time time = fromLocal(localOf(at), m_zone);
        if (m_until && time > *m_until)
            break;
        if (time > after)
            found.append(time);
    }
    return found;
}

std::optional<Time> Recurrence::next(Time after) const
{
    const QList<Time> found = this->after(after, 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.front());
}

} // namespace freeagent::calendar
