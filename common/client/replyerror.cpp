// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/replyerror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace freeagent::client {

namespace {
QString where(const QNetworkReply &reply)
{
    const QUrl url = reply.url();
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

/// The other side showed no certificate: it does not speak TLS, or not as we do.
Error handshakeError(const QNetworkReply &reply, const QString &host)
{
    if (!reply.sslConfiguration().peerCertificate().isNull())
        return {"net.tls", u"The certificate of %1 is not trusted: %2"_s.arg(host, reply.errorString()),
                u"Install the certificate authority, or correct the address."_s};
    if (!isPlainHttp(reply))
        return {"net.tls", u"No agreement on TLS with %1: %2"_s.arg(host, reply.errorString()),
                u"Check that https is spoken at this port, and the TLS versions of both sides."_s};
    return {"net.plain", u"The controller at %1 speaks http, not https."_s.arg(host),
            u"Write http://%1, or https:// with the port that has TLS (tls.port, 3443 when not set)."_s.arg(host)};
}

Error transportError(const QNetworkReply &reply)
{
    const QString host = where(reply);
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {"net.refused", u"Nothing listens at %1."_s.arg(host),
                u"Start the controller (systemctl status expo-controller) or correct the address."_s};
    case QNetworkReply::HostNotFoundError:
        return {"net.host", u"The name %1 is not known."_s.arg(host), u"Correct the address or the name service."_s};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {"net.timeout", u"%1 did not answer in time."_s.arg(host),
                u"Check the network and the load of the controller."_s};
    case QNetworkReply::SslHandshakeFailedError:
        return handshakeError(reply, host);
    case QNetworkReply::RemoteHostClosedError:
        return {"net.closed", u"%1 closed the connection."_s.arg(host), u"Check that the controller still runs."_s};
    default:
        return {"net.failed", u"No contact with %1: %2"_s.arg(host, reply.errorString()),
                u"Check the network and the address."_s};
    }
}

QString bodyMessage(const QByteArray &body)
{
    const QJsonValue error = QJsonDocument::fromJson(body).object().value("error"_L1);
    return error.isObject() ? error.toObject().value("message"_L1).toString() : error.toString();
}

/// What the controller proposes: it knows more than the status says.
QString bodyFix(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject inner = object.value("error"_L1).toObject().value("details"_L1).toObject();
    return (inner.isEmpty() ? object : inner).value("fix"_L1).toString();
}

QByteArray statusCode(int status)
{
    switch (status) {
    case 401: return "http.unauthorized";
    case 403: return "http.forbidden";
    case 404: return "http.not_found";
    case 410: return "http.gone";
    case 429:
    case 503: return "http.busy";
    default: return status / 100 == 3 ? QByteArray("http.redirect") : "http." + QByteArray::number(status);
    }
}

QString statusFix(int status)
{
    switch (status) {
    case 401: return u"Enter the API key of this controller."_s;
    case 403: return u"Enter the API key of this controller, or a token whose role allows this."_s;
    case 404: return u"Check the id, and that the address is that of an expo-controller."_s;
    case 429:
    case 503: return u"Wait a moment and try again."_s;
    default: return status / 100 == 3 ? u"Enter the address it redirects to."_s : QString();
    }
}
} // namespace

bool isPlainHttp(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::SslHandshakeFailedError && reply.sslConfiguration().peerCertificate().isNull()
        && reply.errorString().contains(u"wrong version number"_s); // OpenSSL's words for an answer that is not TLS
}

Error replyError(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (status / 100 == 2 && reply.error() != QNetworkReply::NoError))
        return transportError(reply);
    QString message = bodyMessage(body);
    if (message.isEmpty())
        message = u"%1 answered %2 %3."_s.arg(
            where(reply), QString::number(status),
            reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString());
    const QString fix = bodyFix(body);
    return {statusCode(status), message, fix.isEmpty() ? statusFix(status) : fix};
}

} // namespace freeagent::client
