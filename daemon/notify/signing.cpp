// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/signing.h"

#include <QMessageAuthenticationCode>

namespace freeagent::notify {

QList<QByteArray> standardWebhookHeaders(const QByteArray &id, Time now, const QByteArray &body, const QByteArray &secret)
{
    const QByteArray seconds = QByteArray::number(toMs(now) / 1000);
    const QByteArray content = id + '.' + seconds + '.' + body;
    const QByteArray signature = QMessageAuthenticationCode::hash(content, secret, QCryptographicHash::Sha256).toBase64();
    return {"webhook-id: " + id, "webhook-timestamp: " + seconds, "webhook-signature: v1," + signature};
}

QByteArray expoSignatureHeader(const QByteArray &body, const QByteArray &secret)
{
    return "expo-signature: sha1=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha1).toHex();
}

} // namespace freeagent::notify
