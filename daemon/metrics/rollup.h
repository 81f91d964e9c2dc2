// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/metricstore.h"

namespace freeagent::metrics {

/// Makes rows of a coarser grain from rows of a finer one, step by step behind the present. What it makes depends on nothing but the
/// stored rows, so a restart, a day without the controller or a clock that was set back cost nothing: it goes on behind the newest
/// row that it finds, and makes a step again when its rows have changed. Thread: the services'.
class Rollup
{
public:
    Rollup(MetricStore &store, Grain from, Grain to);

    /// Makes what lies wholly before `end`, unless it is at it already. Does nothing else in this thread than to add up.
    void advance(Time now, Time end);
    /// The clock was set: looks again where to go on.
    void forget();
    /// All steps before this one are made; nothing is known before the first answer.
    std::optional<Time> madeUntil() const { return m_next; }

private:
    void findPlace(Time now);
    void make(Time end);
    void store(MetricStore::Rows source, bool isAll, Time end);

    MetricStore &m_store;
    const Grain m_from;
    const Grain m_to;
    std::optional<Time> m_next;
    quint64 m_generation = 0; ///< answers to questions before the last forget() come to nothing
    bool m_busy = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

/// Rows of `width` from finer ones that are in order of time.
MetricStore::Rows rolledUp(const MetricStore::Rows &source, Millis width);

} // namespace freeagent::metrics
