// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QList>

namespace freeagent::notify {

/// The three headers of Standard Webhooks 1.0: id, seconds, "v1," and base64 of HMAC-SHA256 over "id.seconds.body". Pure.
QList<QByteArray> standardWebhookHeaders(const QByteArray &id, Time now, const QByteArray &body, const QByteArray &secret);

/// "expo-signature: sha1=" and the hex of HMAC-SHA1 over the body, as EAS signs. Pure.
QByteArray expoSignatureHeader(const QByteArray &body, const QByteArray &secret);

} // namespace freeagent::notify
