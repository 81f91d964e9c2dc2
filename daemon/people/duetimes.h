// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/duty.h"

#include <QTimeZone>

namespace freeagent::people {

/// Of the person on call at level 1, else of the owner, else UTC.
QTimeZone reviewZone(const Plan &plan, const Contacts &contacts, Time now);

/// The day of the last morning (08:00) or Monday (09:00) in the zone that is not after `now`. Pure.
QDate lastMorning(Time now, const QTimeZone &zone);
QDate lastMonday(Time now, const QTimeZone &zone);
Time morningTime(QDate day, const QTimeZone &zone);
Time mondayTime(QDate day, const QTimeZone &zone);

/// What to do about a day that is `due` when the last one was `done`.
enum class DueStep : quint8 {
    Nothing,
    Send,  ///< also when several were missed: once
    Adopt, ///< take `due` as done without a message: the first start, or a clock that stood in a far future
};
DueStep dueStep(QDate done, QDate due, int period);

} // namespace freeagent::people
