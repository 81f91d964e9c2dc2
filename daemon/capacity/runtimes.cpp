// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/runtimes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace freeagent::capacity {

namespace {
constexpr size_t kKept = 2000;
}

size_t rankOf(double share, size_t size)
{
    const auto rank = qint64(std::ceil(share * double(size) - 1e-9)) - 1;
    return size_t(std::clamp<qint64>(rank, 0, qint64(size) - 1));
}

RunTimes::RunTimes(std::vector<Millis> seen)
    : m_sorted(std::move(seen))
{
    if (m_sorted.empty())
        return;
    m_mean = std::accumulate(m_sorted.begin(), m_sorted.end(), Millis(0)) / qint64(m_sorted.size());
    std::sort(m_sorted.begin(), m_sorted.end());
    if (m_sorted.size() <= kKept)
        return;
    std::vector<Millis> thinned(kKept);
    for (size_t i = 0; i < kKept; ++i)
        thinned[i] = m_sorted[i * (m_sorted.size() - 1) / (kKept - 1)];
    m_sorted = std::move(thinned);
}

Millis RunTimes::quantile(double share) const
{
    return m_sorted.empty() ? Millis(0) : m_sorted[rankOf(share, m_sorted.size())];
}

} // namespace freeagent::capacity
