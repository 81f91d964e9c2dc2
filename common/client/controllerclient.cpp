// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/controllerclient.h"

#include "common/client/replyerror.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace freeagent::client {

namespace {
constexpr int kAnswerWithinMs = 20'000;
}

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
    QNetworkRequest wanted = request(path, query);
    wanted.setTransferTimeout(kAnswerWithinMs);
    finish(m_network.get(wanted), context, std::move(done));
}

void ControllerClient::post(const QString &path, const QJsonObject &body, const QObject *context, Done done)
{
    QNetworkRequest wanted = request(path);
    wanted.setTransferTimeout(kAnswerWithinMs);
    wanted.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    finish(m_network.post(wanted, QJsonDocument(body).toJson(QJsonDocument::Compact)), context, std::move(done));
}

void ControllerClient::finish(QNetworkReply *reply, const QObject *context, Done done)
{
    reply->setParent(this);
    QPointer<const QObject> alive(context);
    connect(reply, &QNetworkReply::finished, this, [reply, alive, done = std::move(done)] {
        reply->deleteLater();
        if (!alive)
            return;
        const QByteArray body = reply->readAll();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() != QNetworkReply::NoError || status / 100 != 2)
            return done(tl::unexpected(replyError(*reply, body)));
        QJsonParseError why;
        const QJsonDocument json = QJsonDocument::fromJson(body, &why);
        if (why.error != QJsonParseError::NoError)
            return done(failure("api.malformed", u"The answer is not JSON: this may not be an expo-controller."_s,
                                u"Check the address."_s));
        done(json);
    });
}

} // namespace freeagent::client
