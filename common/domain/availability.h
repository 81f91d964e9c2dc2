// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/worker.h"

namespace freeagent {

/// The one word for people about a worker: the first that fits of retired, the kind of its hold, offline, late, busy, online.
enum class Availability : quint8 { Online, Busy, Late, Offline, Paused, Draining, Quarantined, Retired };
QByteArrayView word(Availability);
std::optional<Availability> availabilityFrom(QByteArrayView);

/// What decides the word.
struct Presence {
    bool online = false;
    Millis silent{0}; ///< since the last sign of life
    bool building = false;
};
/// `lateAfter`: an online worker that was silent for longer is late.
Availability availabilityOf(const Worker &worker, const Presence &presence, Millis lateAfter);

/// Whether the worker may be handed new builds of any kind: there is no hold, and nothing it was asked to do to itself.
bool takesNewBuilds(const Worker &worker);
/// Whether it may be handed a build that is for it alone. Operators' trials reach who is drained or quarantined; nothing reaches who
/// is paused, or was asked to do something to itself.
bool takesBuildOfItsOwn(const Worker &worker, bool canary);

/// "paused by anna: Xcode update", "quarantined by farm: 3 failures in a row".
QString heldText(const Hold &hold);

/// What a machine said about itself when it last asked for work. Unknown figures are nothing.
struct MachineFacts {
    QString os;
    QString xcode;
    std::optional<qint64> uptimeSeconds;
    std::optional<qint64> diskFreeBytes;
    std::optional<qint64> memoryFreeBytes;

    friend bool operator==(const MachineFacts &, const MachineFacts &) = default;
};

} // namespace freeagent
