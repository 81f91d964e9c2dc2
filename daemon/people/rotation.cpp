// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/rotation.h"

#include "daemon/calendar/localtime.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
QTimeZone zoneOf(const Level &level)
{
    const QTimeZone zone = calendar::zoneNamed(level.zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}
} // namespace

Time momentOf(const Level &level, QDate date) { return calendar::fromLocal({date, level.handover}, zoneOf(level)); }

std::optional<Shift> shiftAt(const Level &level, Time at)
{
    if (level.people.isEmpty() || !level.start.isValid() || level.days() < 1)
        return std::nullopt;
    // The day whose handover came last: reckoned in dates, so that a day of 23 or 25 hours is one day.
    QDate day = calendar::toLocal(at, zoneOf(level)).date;
    if (momentOf(level, day) > at)
        day = day.addDays(-1);
    const qint64 passed = level.start.daysTo(day);
    if (passed < 0)
        return std::nullopt;
    const qint64 number = passed / level.days();
    const QDate from = level.start.addDays(number * level.days());
    return Shift{level.people[number % level.people.size()], momentOf(level, from), momentOf(level, from.addDays(level.days()))};
}

QJsonObject toJson(const Rotation &rotation)
{
    QJsonArray levels;
    for (const Level &level : rotation.levels) {
        QJsonArray people;
        for (const QByteArray &person : level.people)
            people.append(QString::fromLatin1(person));
        levels.append(QJsonObject{{u"people"_s, people},
                                  {u"length"_s, level.length},
                                  {u"unit"_s, level.unit == Level::Unit::Weeks ? u"weeks"_s : u"days"_s},
                                  {u"start"_s, level.start.toString(Qt::ISODate)},
                                  {u"handover"_s, level.handover.toString(u"HH:mm"_s)},
                                  {u"zone"_s, QString::fromLatin1(level.zone)},
                                  {u"escalateAfterMinutes"_s, int(level.escalateAfter.count())}});
    }
    return {{u"levels"_s, levels}};
}

Rotation rotationFrom(const QJsonObject &json)
{
    Rotation rotation;
    for (const QJsonValue &value : json.value(u"levels"_s).toArray()) {
        Level level;
        for (const QJsonValue &person : value[u"people"_s].toArray())
            level.people.append(person.toString().toLatin1());
        level.length = value[u"length"_s].toInt(1);
        level.unit = value[u"unit"_s].toString() == u"days" ? Level::Unit::Days : Level::Unit::Weeks;
        level.start = QDate::fromString(value[u"start"_s].toString(), Qt::ISODate);
        level.handover = QTime::fromString(value[u"handover"_s].toString(), u"HH:mm"_s);
        level.zone = value[u"zone"_s].toString().toLatin1();
        level.escalateAfter = std::chrono::minutes(value[u"escalateAfterMinutes"_s].toInt(15));
        rotation.levels.append(level);
    }
    return rotation;
}

} // namespace freeagent::people
