// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/routetable.h"

#include <QHash>

namespace freeagent::http {

BodyRule noBody() { return {}; }

BodyRule jsonBody(qint64 maxBytes)
{
    return {ingest::BodyPolicy::Memory, maxBytes, "Request body too large", {}};
}

struct RouteTable::Node {
    QHash<QByteArray, Node *> literals;
    std::unique_ptr<Node> parameter;
    std::vector<std::unique_ptr<Node>> owned;
    std::vector<const Route *> routes;
};

RouteTable::RouteTable()
    : m_root(std::make_unique<Node>())
{
}

RouteTable::~RouteTable() = default;

namespace {
QList<QByteArray> segments(const QByteArray &path)
{
    QList<QByteArray> list;
    qsizetype from = 1;
    while (from < path.size()) {
        qsizetype to = path.indexOf('/', from);
        if (to < 0)
            to = path.size();
        list.append(path.mid(from, to - from));
        from = to + 1;
    }
    return list;
}
} // namespace

void RouteTable::number(const std::function<int(const Route &)> &numberOf)
{
    for (const auto &route : m_routes)
        route->number = numberOf(*route);
}

void RouteTable::add(Route route)
{
    m_routes.push_back(std::make_unique<Route>(std::move(route)));
    const Route *added = m_routes.back().get();
    Node *node = m_root.get();
    for (const QByteArray &segment : segments(added->pattern)) {
        if (segment.startsWith(':')) {
            if (!node->parameter)
                node->parameter = std::make_unique<Node>();
            node = node->parameter.get();
            continue;
        }
        Node *&next = node->literals[segment];
        if (!next) {
            node->owned.push_back(std::make_unique<Node>());
            next = node->owned.back().get();
        }
        node = next;
    }
    node->routes.push_back(added);
}

RouteTable::Match RouteTable::match(QByteArrayView method, const QByteArray &path) const
{
    Match match;
    const Node *node = m_root.get();
    for (const QByteArray &segment : segments(path)) {
        const auto literal = node->literals.constFind(segment);
        if (literal != node->literals.constEnd()) {
            node = *literal;
        } else if (node->parameter && !segment.isEmpty()) {
            node = node->parameter.get();
            match.params.append(segment);
        } else {
            return {};
        }
    }
    const QByteArrayView wanted = method == "HEAD" ? QByteArrayView("GET") : method;
    for (const Route *route : node->routes) {
        if (wanted == route->method)
            match.route = route;
        match.allow += (match.allow.isEmpty() ? "" : ", ") + route->method + (route->method == "GET" ? ", HEAD" : "");
    }
    return match;
}

} // namespace freeagent::http
