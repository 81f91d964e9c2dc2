// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/controllerclient.h"

#include <QJsonArray>
#include <QStringList>

namespace freeagent::console {

/// A request to the demonstration.
struct DemoCall {
    const client::Ask &ask;
    QStringList parts; ///< what stood in place of each '*' of the route
    Time now{};

    QJsonObject body() const { return ask.body.value_or(QJsonObject{}); }
    QString query(const QString &name) const { return ask.query.queryItemValue(name, QUrl::FullyDecoded); }
};

/// What the demonstration says.
struct DemoReply {
    QJsonObject json{};
    int status = 200;
    QByteArray raw{}; ///< instead of JSON

    /// A refusal in the form of a controller's.
    static DemoReply refuse(int status, const QString &text, const QString &fix = {});
};

/// The routes of the demonstration: what a controller would answer to the requests of the pages. Any one thread.
class DemoRoutes
{
public:
    using Handler = std::function<DemoReply(const DemoCall &)>;

    /// `path` is "/api/alerts/*/ack": a '*' takes one part. The first that fits answers.
    void add(const QByteArray &verb, const QString &path, Handler handler);
    /// Errors as those of a controller: "http.not_found" where there is no route.
    Result<client::Answer> answer(const client::Ask &ask, Time now) const;

private:
    struct Route {
        QByteArray verb;
        QStringList parts;
        Handler handler;
    };
    QList<Route> m_routes;
};

} // namespace freeagent::console
