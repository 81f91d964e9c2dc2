// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "daemon/calendar/localtime.h"

#include <QList>

namespace freeagent::calendar {

/// A rule of recurrence in the wall-clock time of a zone.
struct RecurrenceSpec {
    QString rule;           ///< RFC 5545: "FREQ=MONTHLY;BYDAY=1SU"
    QTime start;            ///< time of day
    QDate from;             ///< first day on which it can occur; counts and intervals are reckoned from here
    QByteArray zone = "UTC";

    friend bool operator==(const RecurrenceSpec &, const RecurrenceSpec &) = default;
};

/// When something recurs. "02:00 in Europe/Paris" stays 02:00 on the wall whatever the offset; what happens to wall-clock times that do not
/// exist or exist twice is said at fromLocal(). Pure; any thread.
class Recurrence
{
public:
    /// Errors, each naming the part that is wrong: "schedule.bad_rule", "schedule.bad_zone", "schedule.bad_start", "schedule.never".
    static Result<Recurrence> parse(const RecurrenceSpec &spec);

    /// The first `count` occurrences later than `after`; fewer when the rule ends.
    QList<Time> after(Time after, int count) const;
    std::optional<Time> next(Time after) const;
    const RecurrenceSpec &spec() const { return m_spec; }
    const QTimeZone &zone() const { return m_zone; }

private:
    RecurrenceSpec m_spec;
    QByteArray m_rule; ///< without UNTIL
    QTimeZone m_zone;
    std::optional<Time> m_until; ///< inclusive
    bool m_counted = false;
};

} // namespace freeagent::calendar
