// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/exposition.h"

#include <QList>
#include <cmath>
#include <limits>

namespace freeagent::metrics {

namespace {
QByteArray numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    if (value == std::trunc(value) && std::abs(value) < 1e15)
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', 15);
}

QByteArray escapedHelp(QByteArray text, Format format)
{
    text.replace('\\', "\\\\").replace('\n', "\\n");
    return format == Format::OpenMetrics ? text.replace('"', "\\\"") : text;
}

double weightOf(const QByteArrayList &parameters)
{
    for (const QByteArray &parameter : parameters.mid(1))
        if (const QByteArray trimmed = parameter.trimmed(); trimmed.startsWith("q=")) {
            bool ok = false;
            const double q = trimmed.mid(2).toDouble(&ok);
            return ok ? q : 0;
        }
    return 1;
}

/// The base unit that a name ends in.
QByteArray unitOf(const QByteArray &name)
{
    for (const char *unit : {"seconds", "bytes", "ratio"})
        if (name.endsWith(QByteArray("_" + QByteArray(unit))))
            return unit;
    return {};
}
} // namespace

Format formatFor(QByteArrayView accept)
{
    double open = 0;
    double plain = 0;
    const QByteArrayList ranges = accept.toByteArray().toLower().split(',');
    for (const QByteArray &range : ranges) {
        const QByteArrayList parts = range.split(';');
        const QByteArray type = parts.first().trimmed();
        if (type == "application/openmetrics-text")
            open = std::max(open, weightOf(parts));
        else if (type == "text/plain" || type == "text/*")
            plain = std::max(plain, weightOf(parts));
    }
    return open > 0 && open >= plain ? Format::OpenMetrics : Format::Prometheus;
}

QByteArray contentType(Format format)
{
    return format == Format::OpenMetrics ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                                         : "text/plain; version=0.0.4; charset=utf-8";
}

QByteArray boundText(double bound)
{
    const QByteArray text = numberText(bound);
    return text.contains('.') || text.contains('e') || text.endsWith("Inf") ? text : text + ".0";
}

Exposition &Exposition::family(Kind kind, const char *name, const char *help)
{
    static constexpr const char *kOpenKinds[] = {"gauge", "counter", "histogram", "info"};
    static constexpr const char *kPlainKinds[] = {"gauge", "counter", "histogram", "gauge"};
    const bool isOpen = m_format == Format::OpenMetrics;
    m_kind = kind;
    m_name = name;
    const char *suffix = kind == Kind::Counter ? "_total" : kind == Kind::Info ? "_info" : "";
    const QByteArray shown = isOpen ? m_name : m_name + suffix; // the old format has no families, only names of lines
    m_out += "# HELP " + shown + ' ' + escapedHelp(help, m_format) + '\n';
    m_out += "# TYPE " + shown + ' ' + (isOpen ? kOpenKinds : kPlainKinds)[size_t(kind)] + '\n';
    if (const QByteArray unit = unitOf(m_name); isOpen && !unit.isEmpty())
        m_out += "# UNIT " + shown + ' ' + unit + '\n';
    return *this;
}

Exposition &Exposition::value(double value, Labels labels)
{
    line(m_kind == Kind::Counter ? "_total" : m_kind == Kind::Info ? "_info" : "", labels, {}, numberText(value));
    return *this;
}

Exposition &Exposition::histogram(const Histogram &histogram, Labels labels)
{
    const auto bounds = histogram.bounds();
    for (size_t i = 0; i <= bounds.size(); ++i) {
        const double bound = i < bounds.size() ? bounds[i] : std::numeric_limits<double>::infinity();
        line("_bucket", labels, boundText(bound), QByteArray::number(histogram.upTo(i)), histogram.exemplar(i));
    }
    line("_sum", labels, {}, numberText(histogram.sum()));
    line("_count", labels, {}, QByteArray::number(histogram.upTo(bounds.size())));
    return *this;
}

void Exposition::line(const char *suffix, Labels labels, QByteArrayView bound, QByteArrayView number, const Exemplar *sample)
{
    m_out += m_name;
    m_out += suffix;
    bool first = true;
    for (const Label &one : labels)
        label(one.first, one.second, first);
    if (!bound.isEmpty())
        label("le", bound, first);
    if (!first)
        m_out += '}';
    m_out += ' ';
    m_out += number;
    if (sample && m_format == Format::OpenMetrics)
        exemplar(*sample);
    m_out += '\n';
}

void Exposition::label(const char *name, QByteArrayView value, bool &first)
{
    m_out += first ? '{' : ',';
    first = false;
    m_out += name;
    m_out += "=\"";
    for (const char c : value) {
        switch (c) {
        case '\\': m_out += "\\\\"; break;
        case '"': m_out += "\\\""; break;
        case '\n': m_out += "\\n"; break;
        default: m_out += c; break;
        }
    }
    m_out += '"';
}

void Exposition::exemplar(const Exemplar &exemplar)
{
    bool first = true;
    m_out += " # ";
    label("build_id", QByteArrayView(exemplar.build).first(std::min<qsizetype>(exemplar.build.size(), 100)), first);
    m_out += "} " + numberText(exemplar.value) + ' ' + QByteArray::number(double(toMs(exemplar.at)) / 1000, 'f', 3);
}

QByteArray Exposition::take()
{
    if (m_format == Format::OpenMetrics)
        m_out += "# EOF\n";
    return std::move(m_out);
}

} // namespace freeagent::metrics
