// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QList>

namespace freeagent::console {

/// A stretch of samples without a hole. Between two stretches nothing is known, and nothing is drawn.
using QueueStretch = QList<api::QueueSample>;

/// Queue depth over the last day. Any one thread.
class QueueHistory
{
public:
    static constexpr Millis kKeep{24 * 3600'000};
    /// Samples come every 10 s; three missed ones are a hole.
    static constexpr Millis kHole{35'000};

    /// Older than the newest kept is ignored; closer than 4 s to it replaces nothing and is ignored.
    void append(const api::QueueSample &sample);
    /// Merges what a controller remembers (oldest first) with what was seen here.
    void merge(const QList<api::QueueSample> &samples);
    void clear() { m_samples.clear(); }
    const QList<api::QueueSample> &samples() const { return m_samples; }

    /// The stretches within [from, to], thinned to about `maxPoints` in all: a bucket keeps its highest values, so that no peak
    /// is lost. Linear in the number of samples.
    QList<QueueStretch> stretches(Time from, Time to, int maxPoints) const;

private:
    void dropOld();

    QList<api::QueueSample> m_samples;
};

} // namespace freeagent::console
