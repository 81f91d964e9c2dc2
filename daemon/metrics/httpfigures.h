// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/exposition.h"

#include <QHash>
#include <memory>

namespace freeagent::metrics {

/// How long answers took, by route and status. Routes are told beforehand and statuses are few, so the number of series has a bound
/// that no client can move. Observing costs some tens of nanoseconds and no lock. Thread: the gate's.
class HttpFigures
{
public:
    static constexpr int kNoRoute = 0; ///< requests that met none

    HttpFigures();
    /// Returns its number. `route` as "GET /api/builds/:id".
    int addRoute(const QByteArray &route);
    void observe(int route, int status, double seconds);
    void write(Exposition &out) const;
    QHash<QByteArray, qint64> counts() const; ///< answers by route

private:
    struct Of {
        int status;
        Histogram seconds;
    };
    struct Route {
        QByteArray name;
        std::vector<Of> byStatus;
    };
    Histogram &histogram(Route &route, int status);

    std::vector<Route> m_routes;
};

} // namespace freeagent::metrics
