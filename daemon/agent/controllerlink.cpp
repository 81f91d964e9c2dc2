// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/controllerlink.h"

#include "common/client/replyerror.h"

#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {

std::optional<Millis> retryAfterOf(const QNetworkReply *reply)
{
    bool isNumber = false;
    const int seconds = reply->rawHeader("Retry-After").toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(Millis(seconds * 1000)) : std::nullopt;
}

QString errorIn(const QByteArray &body)
{
    const QJsonValue error = QJsonDocument::fromJson(body).object()[u"error"_s];
    const QString text = error.isObject() ? error[u"message"_s].toString() : error.toString();
    return text.left(300);
}

} // namespace

bool Answer::saysNotOurs() const
{
    if (status == 404) // an unknown route, of a controller that does not have it, says nothing about the build
        return errorIn(body) != u"Not found"_s;
    return status == 403 || status == 409 || status == 410;
}

QJsonObject Answer::json() const { return QJsonDocument::fromJson(body).object(); }

QString Answer::said() const
{
    if (status == 0)
        return problem;
    const QString text = errorIn(body);
    return text.isEmpty() ? u"HTTP %1"_s.arg(status) : u"HTTP %1: %2"_s.arg(QString::number(status), text);
}

Answer answerOf(QNetworkReply *reply, qint64 bodyLimit)
{
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cut = answer.status != 0 && reply->error() > QNetworkReply::NoError
        && reply->error() < QNetworkReply::ProxyConnectionRefusedError;
    if (cut && answer.ok())
        answer.status = 0; // the head came, the body did not
    answer.body = reply->isReadable() ? reply->read(bodyLimit) : QByteArray();
    answer.date = reply->rawHeader("Date");
    answer.retryAfter = retryAfterOf(reply);
    if (answer.status == 0)
        answer.problem = client::isPlainHttp(*reply) ? u"the controller at %1 speaks http, not https: correct controller.url"_s.arg(reply->url().authority())
                                                     : reply->errorString();
    return answer;
}

ControllerLink::ControllerLink(const QUrl &controller, const QByteArray &apiKey, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_apiKey(apiKey)
{
    for (QNetworkAccessManager *manager : {&m_requests, &m_transfers})
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void ControllerLink::setIdentity(const QByteArray &workerId, const QByteArray &accessToken)
{
    m_workerId = workerId;
    m_accessToken = accessToken;
}

QNetworkRequest ControllerLink::request(const QString &location) const
{
    QUrl url(location);
    const bool whole = !url.isRelative();
    const bool ours = !whole
        || (url.scheme() == m_controller.scheme() && url.host() == m_controller.host()
            && url.port() == m_controller.port());
    if (!whole) {
        // Appended, not resolved: a controller may live below a path of a proxy.
        url = m_controller;
        const QString base = m_controller.path();
        url.setPath(base.chopped(base.endsWith(u'/') ? 1 : 0) + location.section(u'?', 0, 0));
        url.setQuery(location.contains(u'?') ? location.section(u'?', 1) : QString());
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("expo-worker/" FREEAGENT_VERSION));
    if (!ours)
        return request;
    if (!m_apiKey.isEmpty())
        request.setRawHeader("X-API-Key", m_apiKey);
    if (!m_workerId.isEmpty())
        request.setRawHeader("X-Worker-Id", m_workerId);
    if (!m_accessToken.isEmpty())
        request.setRawHeader("X-Worker-Token", m_accessToken);
    return request;
}

void ControllerLink::get(const QString &path, Millis timeout, QObject *context, Then then)
{
    QNetworkRequest wanted = request(path);
    wanted.setTransferTimeout(int(timeout.count()));
    finish(m_requests.get(wanted), context, std::move(then));
}

void ControllerLink::post(const QString &path, const QJsonObject &body, Millis timeout, QObject *context, Then then)
{
    QNetworkRequest wanted = request(path);
    wanted.setTransferTimeout(int(timeout.count()));
    wanted.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    if (path.startsWith(u"/api/builds/"_s))
        wanted.setRawHeader("X-Build-Id", path.section(u'/', 3, 3).toLatin1());
    finish(m_requests.post(wanted, QJsonDocument(body).toJson(QJsonDocument::Compact)), context, std::move(then));
}

void ControllerLink::finish(QNetworkReply *reply, QObject *context, Then then)
{
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(context, &QObject::destroyed, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context, [this, reply, then = std::move(then)] {
        const Answer answer = answerOf(reply);
        then(answer);
        noteStatus(answer.status);
    });
}

void ControllerLink::noteStatus(int status)
{
    if (status == 401)
        Q_EMIT unauthorized();
}

Result<void> trustAlso(const QString &pemFile)
{
    if (pemFile.isEmpty())
        return {};
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(pemFile, QSsl::Pem);
    if (certificates.isEmpty())
        return failure("link.ca_file", u"%1 holds no certificate in PEM form."_s.arg(pemFile),
                       u"Correct controller.ca-file."_s);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(certificates);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return {};
}

QString buildPath(const QByteArray &build, QStringView rest)
{
    return u"/api/builds/" % QString::fromLatin1(build) % u'/' % rest;
}

} // namespace freeagent::agent
