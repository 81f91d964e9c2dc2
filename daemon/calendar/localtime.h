// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace freeagent::calendar {

/// Wall-clock time of a zone: a date and a time of day without an offset.
struct LocalTime {
    QDate date;
    QTime time;

    friend bool operator==(const LocalTime &, const LocalTime &) = default;
};

/// "Europe/Paris", "UTC": a name of the tz database. Invalid for anything else.
QTimeZone zoneNamed(const QByteArray &name);

LocalTime toLocal(Time time, const QTimeZone &zone);
/// The instant of a wall-clock time, as RFC 5545 has it: a time that is skipped when clocks go forward is read with the offset before
/// the change (02:30 becomes 03:30), a time that comes twice when they go back is the first of the two.
Time fromLocal(const LocalTime &local, const QTimeZone &zone);
/// "2026-02-01T02:00"
QByteArray text(const LocalTime &local);

} // namespace freeagent::calendar
