// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/farmstate.h"

namespace freeagent::console {

/// What a worker did in a few minutes, as far as the console knows.
enum class StripCell : quint8 { Unknown, Idle, Busy, Offline, Held };

/// The last day of each worker in cells of five minutes, oldest first: busy from the builds it had; offline and held from the present
/// back to since when it is. Before the console's oldest build nothing is known. Pure apart from what it keeps.
class WorkerStrips
{
public:
    static constexpr int kCells = 288;
    static constexpr Millis kCell{300'000};

    /// Counts anew when a minute has passed since the last time, or with `force`. True when it did.
    bool refresh(const FarmState &state, Time now, bool force = false);
    /// kCells of them; empty when the worker is unknown.
    const QList<StripCell> &of(const QByteArray &worker) const;
    /// Part of the known cells in which it built, 0 to 1; nothing when none is known.
    std::optional<double> busyPart(const QByteArray &worker) const;

private:
    QHash<QByteArray, QList<StripCell>> m_strips;
    QList<StripCell> m_none;
    std::optional<Time> m_at;
};

} // namespace freeagent::console
