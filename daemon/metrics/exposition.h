// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/histogram.h"

#include <initializer_list>

namespace freeagent::metrics {

enum class Format : quint8 { Prometheus, OpenMetrics };

/// What the Accept header of a scraper asks for: OpenMetrics when it is named and not worth less than plain text.
Format formatFor(QByteArrayView accept);
QByteArray contentType(Format format);

/// Writes one scrape. prometheus-cpp is no help here: it writes only the old text format, without `# EOF`, units, info families and
/// exemplars, and keeps each value behind a lock in a registry of its own, while ours are in memory already, in one thread. The
/// format is small: families of lines. Names and help are our own words; label values may hold anything and are escaped.
class Exposition
{
public:
    enum class Kind : quint8 { Gauge, Counter, Histogram, Info };
    using Label = std::pair<const char *, QByteArrayView>;
    using Labels = std::initializer_list<Label>;

    explicit Exposition(Format format) : m_format(format) {}

    /// Begins a family; what follows belongs to it. `name` is without `_total` and `_info`, with its base unit.
    Exposition &family(Kind kind, const char *name, const char *help);
    Exposition &value(double value, Labels labels = {});
    Exposition &histogram(const Histogram &histogram, Labels labels = {});

    QByteArray take(); ///< with `# EOF` where the format wants it

private:
    void line(const char *suffix, Labels labels, QByteArrayView bound, QByteArrayView number, const Exemplar *exemplar = nullptr);
    void label(const char *name, QByteArrayView value, bool &first);
    void exemplar(const Exemplar &exemplar);

    const Format m_format;
    Kind m_kind = Kind::Gauge;
    QByteArray m_name;
    QByteArray m_out;
};

/// "0.25", "12.0", "+Inf": the one way OpenMetrics writes a number of a bound.
QByteArray boundText(double bound);

} // namespace freeagent::metrics
