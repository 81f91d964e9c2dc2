// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/demoroutes.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// What stands for the stars; nothing when the path is another one.
std::optional<QStringList> match(const QStringList &form, const QStringList &path)
{
    if (form.size() != path.size())
        return std::nullopt;
    QStringList taken;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] == u"*")
            taken << path[i];
        else if (form[i] != path[i])
            return std::nullopt;
    }
    return taken;
}
} // namespace

DemoReply DemoReply::refuse(int status, const QString &text, const QString &fix)
{
    return {QJsonObject{{u"error"_s, text}, {u"fix"_s, fix}}, status, {}};
}

void DemoRoutes::add(const QByteArray &verb, const QString &path, Handler handler)
{
    m_routes.append({verb, path.split(u'/'), std::move(handler)});
}

Result<client::Answer> DemoRoutes::answer(const client::Ask &ask, Time now) const
{
    const QStringList path = ask.path.split(u'/');
    for (const Route &route : m_routes) {
        const auto parts = route.verb == ask.verb ? match(route.parts, path) : std::nullopt;
        if (!parts)
            continue;
        const DemoReply reply = route.handler({ask, *parts, now});
        if (reply.status / 100 != 2 && !ask.anyStatus)
            return failure("http." + QByteArray::number(reply.status), reply.json.value("error"_L1).toString(),
                           reply.json.value("fix"_L1).toString());
        const QJsonDocument json = reply.raw.isEmpty() ? QJsonDocument(reply.json) : QJsonDocument::fromJson(reply.raw);
        return client::Answer{reply.status, reply.raw.isEmpty() ? json.toJson(QJsonDocument::Compact) : reply.raw, json, Millis(1)};
    }
    return failure("http.not_found", u"The demonstration does not know %1 %2."_s.arg(QString::fromLatin1(ask.verb), ask.path),
                   u"Connect to a controller for this."_s);
}

} // namespace freeagent::console
