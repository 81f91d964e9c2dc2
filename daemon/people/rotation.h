// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QTime>

namespace freeagent::people {

struct Contacts;

/// Who has one level, in turn: from the start date on, each for one shift, then again from the first.
struct Level {
    enum class Unit : quint8 { Weeks, Days };

    QList<QByteArray> people; ///< ids, in their order; may be empty: nobody has this level
    int length = 1;           ///< of a shift, in units
    Unit unit = Unit::Weeks;
    QDate start;              ///< of the first shift; a day of the handover's weekday when shifts are weeks
    QTime handover{9, 0};     ///< wall-clock time in the zone, whatever the offset is then
    QByteArray zone = "UTC";
    std::chrono::minutes escalateAfter{15}; ///< unacknowledged for so long, a critical alert goes to the next level

    int days() const { return unit == Unit::Weeks ? length * 7 : length; }
    friend bool operator==(const Level &, const Level &) = default;
};

struct Rotation {
    QList<Level> levels; ///< L1 first

    friend bool operator==(const Rotation &, const Rotation &) = default;
};

/// A shift as the rotation has it.
struct Shift {
    QByteArray person;
    Time from{};
    Time until{};

    friend bool operator==(const Shift &, const Shift &) = default;
};

/// The shift that is on at `at`; nothing before the start or without people. Pure.
std::optional<Shift> shiftAt(const Level &level, Time at);
/// When a date is meant without a time: the level's handover on that day.
Time momentOf(const Level &level, QDate date);

QJsonObject toJson(const Rotation &rotation); ///< record and wire
Rotation rotationFrom(const QJsonObject &json);
/// A request's body as the new rotation. The first turn of a level that names no start is on at `now`. Error: "people.bad_rotation".
Result<Rotation> rotationFromRequest(const QJsonObject &body, const Contacts &contacts, Time now);

} // namespace freeagent::people
