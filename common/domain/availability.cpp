// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/availability.h"

namespace freeagent {

namespace {
constexpr Availability kAll[] = {Availability::Online, Availability::Busy,     Availability::Late,        Availability::Offline,
                                 Availability::Paused, Availability::Draining, Availability::Quarantined, Availability::Retired};

Availability availabilityOf(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Paused: return Availability::Paused;
    case HoldKind::Draining: return Availability::Draining;
    case HoldKind::Quarantined: break;
    }
    return Availability::Quarantined;
}
} // namespace

QByteArrayView word(Availability availability)
{
    switch (availability) {
    case Availability::Online: return "online";
    case Availability::Busy: return "busy";
    case Availability::Late: return "late";
    case Availability::Offline: return "offline";
    case Availability::Paused: return "paused";
    case Availability::Draining: return "draining";
    case Availability::Quarantined: return "quarantined";
    case Availability::Retired: break;
    }
    return "retired";
}

std::optional<Availability> availabilityFrom(QByteArrayView text)
{
    for (const Availability availability : kAll)
        if (word(availability) == text)
            return availability;
    return std::nullopt;
}

Availability availabilityOf(const Worker &worker, const Presence &presence, Millis lateAfter)
{
    if (worker.retired)
        return Availability::Retired;
    if (worker.hold)
        return availabilityOf(worker.hold->kind);
    if (!presence.online)
        return Availability::Offline;
    if (presence.silent > lateAfter)
        return Availability::Late;
    return presence.building ? Availability::Busy : Availability::Online;
}

bool takesNewBuilds(const Worker &worker) { return !worker.retired && !worker.hold && worker.requests.isEmpty(); }

bool takesBuildOfItsOwn(const Worker &worker, bool canary)
{
    if (worker.retired || !worker.requests.isEmpty())
        return false;
    return !worker.hold || (canary && worker.hold->kind != HoldKind::Paused);
}

QString heldText(const Hold &hold)
{
    const QString who = QString::fromLatin1(word(hold.kind)) + QStringLiteral(" by ") + hold.by;
    return hold.reason.isEmpty() ? who : QString(who + QStringLiteral(": ") + hold.reason);
}

} // namespace freeagent
