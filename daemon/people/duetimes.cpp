// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/duetimes.h"

#include "daemon/calendar/localtime.h"

namespace freeagent::people {

namespace {
const QTime kMorning(8, 0);
const QTime kMonday(9, 0);
} // namespace

QTimeZone reviewZone(const Plan &plan, const Contacts &contacts, Time now)
{
    const auto turn = plan.onCall(1, now);
    const Person *person = turn ? contacts.person(turn->person) : nullptr;
    if (!person)
        person = contacts.person(contacts.owner);
    const QTimeZone zone = person ? calendar::zoneNamed(person->zone) : QTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

Time morningTime(QDate day, const QTimeZone &zone) { return calendar::fromLocal({day, kMorning}, zone); }
Time mondayTime(QDate day, const QTimeZone &zone) { return calendar::fromLocal({day, kMonday}, zone); }

QDate lastMorning(Time now, const QTimeZone &zone)
{
    const QDate today = calendar::toLocal(now, zone).date;
    return morningTime(today, zone) <= now ? today : today.addDays(-1);
}

QDate lastMonday(Time now, const QTimeZone &zone)
{
    const QDate today = calendar::toLocal(now, zone).date;
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return mondayTime(monday, zone) <= now ? monday : monday.addDays(-7);
}

DueStep dueStep(QDate done, QDate due, int period)
{
    if (!done.isValid())
        return DueStep::Adopt;
    if (due > done)
        return DueStep::Send;
    // One period back is another zone, or a clock that was mended; more is a clock that had been wrong.
    return done.daysTo(due) < -period ? DueStep::Adopt : DueStep::Nothing;
}

} // namespace freeagent::people
