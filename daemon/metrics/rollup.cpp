// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/rollup.h"

#include "daemon/metrics/series.h"

#include <map>

namespace freeagent::metrics {

namespace {
constexpr int kRowsAtOnce = 720; ///< two hours of samples: some milliseconds
} // namespace

MetricStore::Rows rolledUp(const MetricStore::Rows &source, Millis width)
{
    MetricStore::Rows rows;
    for (auto row = source.begin(); row != source.end();) {
        const Time at = floored(row->at, width);
        std::map<QByteArray, Figure> sums;
        for (; row != source.end() && row->at < at + width; ++row)
            for (const auto &[name, figure] : unpacked(row->body))
                sums[name].add(figure);
        rows.push_back({at, packed(Figures(sums.begin(), sums.end()))});
    }
    return rows;
}

Rollup::Rollup(MetricStore &store, Grain from, Grain to)
    : m_store(store)
    , m_from(from)
    , m_to(to)
{
}

void Rollup::forget()
{
    m_next.reset();
    m_busy = false;
    ++m_generation;
}

void Rollup::advance(Time now, Time end)
{
    if (m_busy)
        return;
    end = floored(end, widthOf(m_to));
    if (!m_next)
        findPlace(now);
    else if (*m_next < end)
        make(end);
}

void Rollup::findPlace(Time now)
{
    m_busy = true;
    // The present step may have been made in a life before the clock was set back.
    m_store.newest(m_to, floored(now, widthOf(m_to)) - Millis(1), [this, generation = m_generation, alive = std::weak_ptr(m_alive)](Result<std::optional<Time>> newest) {
        if (alive.expired() || generation != m_generation)
            return;
        m_busy = false;
        if (newest)
            m_next = *newest ? **newest + widthOf(m_to) : Time();
    });
}

void Rollup::make(Time end)
{
    m_busy = true;
    m_store.read(m_from, *m_next, end, kRowsAtOnce, {},
                 [this, end, generation = m_generation, alive = std::weak_ptr(m_alive)](Result<MetricStore::Rows> rows) {
                     if (alive.expired() || generation != m_generation)
                         return;
                     m_busy = false;
                     if (!rows)
                         return;
                     const bool isAll = rows->size() < size_t(kRowsAtOnce);
                     store(std::move(*rows), isAll, end);
                 });
}

void Rollup::store(MetricStore::Rows source, bool isAll, Time end)
{
    Time next = end;
    if (!isAll) { // the last step may go on behind these rows
        next = floored(source.back().at, widthOf(m_to));
        std::erase_if(source, [next](const SampleRow &row) { return row.at >= next; });
    }
    MetricStore::Rows made = rolledUp(source, widthOf(m_to));
    if (made.empty()) {
        m_next = next;
        return;
    }
    m_busy = true;
    m_store.put(m_to, std::move(made), [this, next, generation = m_generation, alive = std::weak_ptr(m_alive)](Result<void> stored) {
        if (alive.expired() || generation != m_generation)
            return;
        m_busy = false;
        if (stored)
            m_next = next;
    });
}

} // namespace freeagent::metrics
