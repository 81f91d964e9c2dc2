// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/httpfigures.h"

#include <array>

namespace freeagent::metrics {

namespace {
// The last ones are for long polls and downloads.
constexpr std::array kBounds{0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10.0, 60.0};
constexpr size_t kMostStatuses = 24;
constexpr int kOther = 0;
} // namespace

HttpFigures::HttpFigures() { addRoute("none"); }

int HttpFigures::addRoute(const QByteArray &route)
{
    m_routes.push_back({route, {}});
    return int(m_routes.size()) - 1;
}

Histogram &HttpFigures::histogram(Route &route, int status)
{
    for (Of &one : route.byStatus)
        if (one.status == status)
            return one.seconds;
    if (route.byStatus.size() >= kMostStatuses && status != kOther)
        return histogram(route, kOther);
    return route.byStatus.emplace_back(Of{status, Histogram(kBounds)}).seconds;
}

void HttpFigures::observe(int route, int status, double seconds)
{
    histogram(m_routes[size_t(route) < m_routes.size() ? size_t(route) : kNoRoute], status).observe(seconds);
}

QHash<QByteArray, qint64> HttpFigures::counts() const
{
    QHash<QByteArray, qint64> counts;
    for (const Route &route : m_routes)
        for (const Of &one : route.byStatus)
            counts[route.name] += one.seconds.upTo(kBounds.size());
    return counts;
}

void HttpFigures::write(Exposition &out) const
{
    out.family(Exposition::Kind::Histogram, "expo_http_request_duration_seconds",
               "From the request's head to the beginning of its answer; a long poll's wait is part of it.");
    for (const Route &route : m_routes)
        for (const Of &one : route.byStatus)
            out.histogram(one.seconds, {{"route", route.name}, {"code", one.status ? QByteArray::number(one.status) : QByteArray("other")}});
}

} // namespace freeagent::metrics
