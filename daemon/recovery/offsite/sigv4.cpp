// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/sigv4.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace freeagent::recovery::s3 {

namespace {
const QByteArray kAlgorithm = "AWS4-HMAC-SHA256";
const QByteArray kService = "s3";

QByteArray hmac(const QByteArray &key, const QByteArray &text) { return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256); }

QByteArray sha256(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); }

QByteArray signedNames(const Signable &request) { return request.headers.keys().join(';'); }

QByteArray scopeOf(const QByteArray &day, const QByteArray &region) { return QByteArray(day + '/' + region + '/' + kService + "/aws4_request"); }
} // namespace

QByteArray encoded(const QByteArray &text, bool keepSlashes)
{
    return text.toPercentEncoding(keepSlashes ? "/" : "");
}

QByteArray canonicalQuery(QList<std::pair<QByteArray, QByteArray>> query)
{
    for (auto &[name, value] : query) {
        name = encoded(name, false);
        value = encoded(value, false);
    }
    std::sort(query.begin(), query.end());
    QByteArray text;
    for (const auto &[name, value] : std::as_const(query))
        text += (text.isEmpty() ? QByteArray() : QByteArray("&")) + name + '=' + value;
    return text;
}

QByteArray canonicalRequest(const Signable &request)
{
    QByteArray text = request.method + '\n' + request.path + '\n' + canonicalQuery(request.query) + '\n';
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        text += it.key() + ':' + it->simplified() + '\n';
    return text + '\n' + signedNames(request) + '\n' + request.payloadSha256;
}

QByteArray amzDate(Time at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray signingKey(const QByteArray &secretKey, const QByteArray &day, const QByteArray &region, const QByteArray &service)
{
    return hmac(hmac(hmac(hmac(QByteArray("AWS4" + secretKey), day), region), service), "aws4_request");
}

QByteArray authorization(const Signable &request, const Credentials &credentials, const QByteArray &region, Time at)
{
    const QByteArray date = amzDate(at);
    const QByteArray day = date.left(8);
    const QByteArray scope = scopeOf(day, region);
    const QByteArray toSign = kAlgorithm + '\n' + date + '\n' + scope + '\n' + sha256(canonicalRequest(request));
    const QByteArray signature = hmac(signingKey(credentials.secretKey, day, region, kService), toSign).toHex();
    return kAlgorithm + " Credential=" + credentials.accessKey + '/' + scope + ",SignedHeaders=" + signedNames(request) + ",Signature=" + signature;
}

} // namespace freeagent::recovery::s3
