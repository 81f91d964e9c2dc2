// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/availability.h"

namespace freeagent::services {

/// One step on the way of getting a worker back to work.
struct ChecklistItem {
    QByteArray step; ///< stable: polled, registered, diagnostics, disk, no_hold, canary
    bool done = false;
    QString evidence; ///< what is known
    QString hint;     ///< what to do; empty when done

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// What the list is made from.
struct BringBackFacts {
    Time now{};
    bool online = false;
    bool late = false;
    Millis silent{0}; ///< since the last sign of life
    QString address;  ///< of the last poll; may be empty
    std::optional<DiagnosticReport> diagnostics; ///< the latest
    std::optional<double> diskPercent;
    std::optional<qint64> diskFreeBytes;
    std::optional<Build> canary; ///< the latest on this worker
};

/// Pure; ticks itself as the facts change. In the order in which one goes about it.
QList<ChecklistItem> bringBackList(const Worker &worker, const BringBackFacts &facts);

} // namespace freeagent::services
