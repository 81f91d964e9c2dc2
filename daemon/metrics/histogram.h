// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <span>
#include <vector>

namespace freeagent::metrics {

/// One observation that stands for its bucket, so that a strange figure leads to its build. OpenMetrics shows it; it is no label.
struct Exemplar {
    QByteArray build;
    double value = 0;
    Time at{};
};

/// How often a figure fell between fixed bounds. Thread: its user's.
class Histogram
{
public:
    /// `bounds` ascend and live as long as the histogram.
    explicit Histogram(std::span<const double> bounds);

    void observe(double value);
    void observe(double value, Exemplar exemplar);

    std::span<const double> bounds() const { return m_bounds; }
    qint64 upTo(size_t bound) const;  ///< observations at or below this bound; of the one behind the last: all
    const Exemplar *exemplar(size_t bound) const;
    double sum() const { return m_sum; }

private:
    size_t bucket(double value) const;

    std::span<const double> m_bounds;
    std::vector<qint64> m_counts; ///< one more than bounds
    std::vector<Exemplar> m_exemplars; ///< empty until the first comes
    double m_sum = 0;
};

} // namespace freeagent::metrics
