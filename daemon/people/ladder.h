// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/escalation.h"
#include "daemon/people/duty.h"

namespace freeagent::people {

class Roster;

/// One step of the way a critical alert takes while nobody acknowledges it.
struct Rung {
    QByteArray person;
    int level = 1; ///< of the rotation
    std::chrono::minutes after{15};

    friend bool operator==(const Rung &, const Rung &) = default;
};

/// Who would be told at `now`, one after the other. Levels that nobody has then are no rung. Pure.
QList<Rung> ladderAt(const Plan &plan, Time now);

/// The escalation that the rotation makes. Thread: the services'.
class Ladder final : public alerting::Escalation
{
public:
    explicit Ladder(const Roster &roster);

    /// Of the rotation's levels, the last one for a level beyond it. A level that nobody has is passed over; when none is left above it: everybody on
    /// call. Only criticals go up. Without a rotation: everybody on call.
    Step step(Severity severity, int level, Time now) const override;
    /// Vendors that the contacts connect with one of the subjects, the owner, and who is on call.
    QJsonArray contacts(const QStringList &subjects) const override;

private:
    const Roster &m_roster;
};

} // namespace freeagent::people
