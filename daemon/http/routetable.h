// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/route.h"

#include <memory>
#include <vector>

namespace freeagent::http {

/// Finds the route of a path by its segments. A literal segment goes before a parameter, one trailing slash is ignored.
class RouteTable
{
public:
    RouteTable();
    ~RouteTable();

    void add(Route route);
    /// Gives each route its number, before the first request.
    void number(const std::function<int(const Route &)> &numberOf);
    const std::vector<std::unique_ptr<Route>> &routes() const { return m_routes; }

    struct Match {
        const Route *route = nullptr; ///< nullptr: no such path, or not this method
        QList<QByteArray> params;
        QByteArray allow; ///< the methods of a known path when `route` is null
    };
    /// HEAD finds the route of GET.
    Match match(QByteArrayView method, const QByteArray &path) const;

private:
    struct Node;
    std::vector<std::unique_ptr<Route>> m_routes;
    std::unique_ptr<Node> m_root;
};

} // namespace freeagent::http
