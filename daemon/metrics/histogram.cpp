// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/histogram.h"

namespace freeagent::metrics {

Histogram::Histogram(std::span<const double> bounds)
    : m_bounds(bounds)
    , m_counts(bounds.size() + 1)
{
}

size_t Histogram::bucket(double value) const
{
    size_t i = 0;
    while (i < m_bounds.size() && value > m_bounds[i])
        ++i;
    return i;
}

void Histogram::observe(double value)
{
    ++m_counts[bucket(value)];
    m_sum += value;
}

void Histogram::observe(double value, Exemplar exemplar)
{
    observe(value);
    m_exemplars.resize(m_counts.size());
    exemplar.value = value;
    m_exemplars[bucket(value)] = std::move(exemplar);
}

qint64 Histogram::upTo(size_t bound) const
{
    qint64 number = 0;
    for (size_t i = 0; i <= bound && i < m_counts.size(); ++i)
        number += m_counts[i];
    return number;
}

const Exemplar *Histogram::exemplar(size_t bound) const
{
    return bound < m_exemplars.size() && !m_exemplars[bound].build.isEmpty() ? &m_exemplars[bound] : nullptr;
}

} // namespace freeagent::metrics
