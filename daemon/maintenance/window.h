// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/calendar/recurrence.h"
#include "daemon/maintenance/maintenancerun.h"

namespace freeagent::maintenance {

/// A time that is set aside for maintenance again and again. A record of kind "window".
struct Window {
    QByteArray id;
    QString name;
    calendar::RecurrenceSpec when;
    std::chrono::minutes duration{120};
    QString message; ///< for users, without the time of return
    QList<QByteArray> steps; ///< those that are taken; the others of a run are skipped
    AtDeadline atDeadline = AtDeadline::Wait;
    std::chrono::seconds drainDeadline{0}; ///< from the start of the drain; zero: half the window
    bool enabled = true;
    QString by;
    Time madeAt{};
    Time changedAt{}; ///< made or last changed: what began before was never announced like this, and does not run

    friend bool operator==(const Window &, const Window &) = default;
};

struct Occurrence {
    QByteArray windowId;
    QString name;
    Time start{};
    Time end{};
    QByteArray localStart; ///< wall-clock time in the window's zone: "2026-02-01T02:00"

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

QJsonObject toJson(const Window &window); ///< record and wire
std::optional<Window> windowFrom(const QJsonObject &json);

/// A request's body over `base` (a new window, or the one to be changed). `today`: first day of a rule that names none, in UTC. Errors:
/// "maintenance.bad_window" and the calendar's.
Result<Window> windowFromRequest(const QJsonObject &body, Window base, QDate today);

} // namespace freeagent::maintenance
