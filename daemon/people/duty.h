// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/contacts.h"
#include "daemon/people/rotation.h"

namespace freeagent::people {

/// For a while, somebody else than the rotation says. A record of kind "oncall-override".
struct Override {
    QByteArray id; ///< by age: the younger of two wins where they overlap
    int level = 1;
    QByteArray person;
    Time from{};
    Time until{};
    QString reason;
    QString by;
    Time madeAt{};

    friend bool operator==(const Override &, const Override &) = default;
};

/// Who has a level, from when until when without a break.
struct Turn {
    QByteArray person;
    Time from{};
    Time until{};
    QByteArray overrideId; ///< empty: it is the rotation's

    friend bool operator==(const Turn &, const Turn &) = default;
};

/// Rotation and overrides: who is on call is a function of them and the time. Pure; any thread.
struct Plan {
    Rotation rotation;
    QList<Override> overrides; ///< by age

    /// `level`: from 1. Nothing when nobody has it then.
    std::optional<Turn> onCall(int level, Time at) const;
    /// Turns that overlap the span, in their order; the first and the last one whole.
    QList<Turn> turns(int level, Time from, Time to) const;
};

/// The two overrides that let `b` do the shift of `a` that is on at `at` (its rest when it has begun at `now`), and `a` the next of `b`'s after
/// it. Errors: "people.bad_swap".
Result<std::pair<Override, Override>> swapped(const Plan &plan, int level, const QByteArray &a, const QByteArray &b, Time at, Time now);

QJsonObject toJson(const Override &override); ///< record and wire
std::optional<Override> overrideFrom(const QJsonObject &json);
/// A request's body, without id and maker. What lies before `now` is left out. Error: "people.bad_override".
Result<Override> overrideFromRequest(const QJsonObject &body, const Contacts &contacts, const Rotation &rotation, Time now);

} // namespace freeagent::people
