// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/calendar/localtime.h"

namespace freeagent::calendar {

namespace {
constexpr qint64 kDayMs = 86'400'000;

/// The wall-clock time read as if it were UTC.
qint64 naiveMs(const LocalTime &local)
{
    return QDateTime(local.date, local.time, Qt::UTC).toMSecsSinceEpoch();
}

qint64 offsetMs(qint64 utcMs, const QTimeZone &zone)
{
    return 1000ll * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}
} // namespace

QTimeZone zoneNamed(const QByteArray &name)
{
    if (name == "UTC")
        return QTimeZone(QByteArray("UTC"));
    // Qt also reads "UTC+01:00" and POSIX rules; a zone without the rules of a place is a trap at the next change of clocks.
    return name.contains('/') && QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone();
}

LocalTime toLocal(Time time, const QTimeZone &zone)
{
    const QDateTime naive = QDateTime::fromMSecsSinceEpoch(toMs(time) + offsetMs(toMs(time), zone), Qt::UTC);
    return {naive.date(), naive.time()};
}

Time fromLocal(const LocalTime &local, const QTimeZone &zone)
{
    // Zones change their offset at most once within two days, so one of the offsets around is the right one.
    const qint64 naive = naiveMs(local);
    const qint64 before = offsetMs(naive - kDayMs, zone);
    const qint64 after = offsetMs(naive + kDayMs, zone);
    const bool isBefore = offsetMs(naive - before, zone) == before;
    const bool isAfter = offsetMs(naive - after, zone) == after;
    return fromMs(naive - (isBefore || !isAfter ? before : after));
}

QByteArray text(const LocalTime &local)
{
    return (local.date.toString(Qt::ISODate) + QLatin1Char('T') + local.time.toString(QStringLiteral("HH:mm"))).toLatin1();
}

} // namespace freeagent::calendar
