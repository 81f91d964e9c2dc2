// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/controllerclient.h"

#include "common/client/replyerror.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace freeagent::client {

namespace {
/// For callers who want JSON and nothing else.
std::function<void(Result<Answer>)> jsonOf(ControllerClient::Done done)
{
    return [done = std::move(done)](const Result<Answer> &answer) {
        if (!answer)
            return done(tl::unexpected(answer.error()));
        if (answer->json.isNull())
            return done(failure("api.malformed", u"The answer is not JSON: this may not be an expo-controller."_s,
                                u"Check the address."_s));
        done(answer->json);
    };
}
} // namespace

ControllerClient::ControllerClient(QNetworkAccessManager &network, Access access, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_access(std::move(access))
{
}

QString ControllerClient::name() const
{
    const QUrl &url = m_access.base;
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

QNetworkRequest ControllerClient::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_access.base;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "expo-free-agent/" FREEAGENT_VERSION);
    if (!m_access.key.isEmpty()) {
        if (m_access.form == Access::Form::Bearer)
            request.setRawHeader("Authorization", "Bearer " + m_access.key);
        else
            request.setRawHeader("X-API-Key", m_access.key);
    }
    return request;
}

void ControllerClient::get(const QString &path, const QUrlQuery &query, const QObject *context, Done done)
{
    ask({.path = path, .query = query}, context, jsonOf(std::move(done)));
}

void ControllerClient::post(const QString &path, const QJsonObject &body, const QObject *context, Done done)
{
    ask({.verb = "POST", .path = path, .body = body}, context, jsonOf(std::move(done)));
}

void ControllerClient::ask(const Ask &ask, const QObject *context, std::function<void(Result<Answer>)> done)
{
    QNetworkRequest wanted = request(ask.path, ask.query);
    wanted.setTransferTimeout(int(ask.within.count()));
    if (ask.body)
        wanted.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!ask.reason.isEmpty())
        wanted.setRawHeader("X-Reason", ask.reason);
    const QByteArray body = ask.body ? QJsonDocument(*ask.body).toJson(QJsonDocument::Compact) : QByteArray();
    QNetworkReply *reply = ask.verb == "GET" ? m_network.get(wanted)
        : ask.verb == "POST"                 ? m_network.post(wanted, body)
                                             : m_network.sendCustomRequest(wanted, ask.verb, body);
    reply->setParent(this);
    QElapsedTimer asked;
    asked.start();
    QPointer<const QObject> alive(context);
    connect(reply, &QNetworkReply::finished, this, [reply, alive, anyStatus = ask.anyStatus, asked, done = std::move(done)] {
        reply->deleteLater();
        if (!alive)
            return;
        Answer answer;
        answer.took = Millis(asked.elapsed());
        answer.body = reply->readAll();
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool good = answer.status / 100 == 2 && reply->error() == QNetworkReply::NoError;
        if (!good && !(anyStatus && answer.status / 100 > 3))
            return done(tl::unexpected(replyError(*reply, answer.body)));
        answer.json = QJsonDocument::fromJson(answer.body);
        done(answer);
    });
}

} // namespace freeagent::client
