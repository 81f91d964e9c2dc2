// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/routerlane.h"

#include "daemon/http/lanesocket.h"

#include <QHttpServer>
#include <QUrl>

namespace freeagent::http {

namespace {
QHttpServerRequest::Method methodOf(const QByteArray &name)
{
    using Method = QHttpServerRequest::Method;
    static const QHash<QByteArray, Method> kMethods{{"GET", Method::Get},       {"POST", Method::Post},
                                                    {"PUT", Method::Put},       {"DELETE", Method::Delete},
                                                    {"OPTIONS", Method::Options}};
    return kMethods.value(name, Method::Unknown);
}

/// "/api/builds/:id/status" in QtHttpServer's words, and how many parameters it has.
std::pair<QString, int> ruleOf(const QByteArray &pattern)
{
    QString rule;
    int parameters = 0;
    for (const QByteArray &segment : pattern.mid(1).split('/')) {
        const bool parameter = segment.startsWith(':');
        parameters += parameter;
        rule += QLatin1Char('/') + (parameter ? QStringLiteral("<arg>") : QString::fromLatin1(segment));
    }
    return {rule, parameters};
}

QHttpServerResponse done() { return QHttpServerResponse(QHttpServerResponse::StatusCode::NoContent); }
} // namespace

class RouterLane::Private
{
public:
    void add(const Route *route)
    {
        const auto [rule, parameters] = ruleOf(route->pattern);
        const auto method = methodOf(route->method);
        const auto run = [this, route] {
            found = true;
            route->handler(*current);
            return done();
        };
        switch (parameters) {
        case 0: server.route(rule, method, [run] { return run(); }); break;
        case 1: server.route(rule, method, [run](const QString &) { return run(); }); break;
        default: server.route(rule, method, [run](const QString &, const QString &) { return run(); }); break;
        }
    }

    QHttpServer server;           ///< owns the lane once it is bound
    LaneSocket *socket = nullptr; ///< a child of the lane
    const Request *current = nullptr;
    bool found = false;
};

RouterLane::RouterLane(const RouteTable &routes)
    : d(std::make_unique<Private>())
{
    for (const auto &route : routes.routes())
        if (route->via == Via::Router)
            d->add(route.get());
    auto *lane = new LaneServer;
    lane->open();
    d->server.bind(lane);
    d->socket = new LaneSocket(lane);
    lane->offer(d->socket);
    lane->close();
}

RouterLane::~RouterLane() = default;

bool RouterLane::dispatch(const Request &request)
{
    const ingest::RequestHead &head = request.exchange->head();
    const QByteArray method = head.method == "HEAD" ? QByteArray("GET") : head.method;
    QByteArray path = head.path;
    if (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    d->current = &request;
    d->found = false;
    d->socket->feed(method + ' ' + path.toPercentEncoding("/") + " HTTP/1.1\r\nHost: lane\r\n\r\n");
    d->current = nullptr;
    return d->found;
}

} // namespace freeagent::http
