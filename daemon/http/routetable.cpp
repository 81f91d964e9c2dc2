// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/routetable.h"

#include <QHash>
#include <algorithm>

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
/// Takes the next segment off `rest`; what it gives is valid as long as the path.
QByteArray nextSegment(QByteArrayView &rest)
{
    const qsizetype slash = rest.indexOf('/');
    const QByteArrayView segment = slash < 0 ? rest : rest.first(slash);
    rest = slash < 0 ? QByteArrayView() : rest.sliced(slash + 1);
    return QByteArray::fromRawData(segment.data(), segment.size());
}

QByteArrayView withoutFirstSlash(const QByteArray &path) { return path.isEmpty() ? QByteArrayView() : QByteArrayView(path).sliced(1); }
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
    for (QByteArrayView rest = withoutFirstSlash(added->pattern); !rest.isEmpty();) {
        const QByteArray segment = nextSegment(rest);
        if (segment.startsWith(':')) {
            if (!node->parameter)
                node->parameter = std::make_unique<Node>();
            node = node->parameter.get();
            continue;
        }
        Node *&next = node->literals[QByteArray(segment.constData(), segment.size())];
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
    for (QByteArrayView rest = withoutFirstSlash(path); !rest.isEmpty();) {
        const QByteArray segment = nextSegment(rest);
        const auto literal = node->literals.constFind(segment);
        if (literal != node->literals.constEnd()) {
            node = *literal;
        } else if (node->parameter && !segment.isEmpty()) {
            node = node->parameter.get();
            match.params.append(QByteArray(segment.constData(), segment.size()));
        } else {
            return {};
        }
    }
    const QByteArrayView wanted = method == "HEAD" ? QByteArrayView("GET") : method;
    const auto found = std::find_if(node->routes.begin(), node->routes.end(), [wanted](const Route *route) { return wanted == route->method; });
    if (found != node->routes.end()) {
        match.route = *found;
        return match;
    }
    for (const Route *route : node->routes)
        match.allow += (match.allow.isEmpty() ? "" : ", ") + route->method + (route->method == "GET" ? ", HEAD" : "");
    return match;
}

} // namespace freeagent::http
