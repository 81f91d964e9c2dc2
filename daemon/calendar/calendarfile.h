// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QList>

namespace freeagent::calendar {

struct CalendarEntry {
    QByteArray uid; ///< stays the same for the same entry
    Time start{};
    Time end{};
    QString summary;
    QString description;
};

/// An iCalendar file (RFC 5545) of single events in UTC, which every reader understands without time-zone tables.
QByteArray calendarFile(const QString &name, const QList<CalendarEntry> &entries, Time stamp);

} // namespace freeagent::calendar
