// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QList>
#include <QMap>

namespace freeagent::recovery::s3 {

// The signature of requests to S3 and what speaks like it: AWS Signature Version 4. Pure.

struct Credentials {
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArray sessionToken; ///< empty: lasting credentials
};

struct Signable {
    QByteArray method;
    QByteArray path;                               ///< encoded: "/bucket/a%20b"
    QList<std::pair<QByteArray, QByteArray>> query; ///< not encoded
    QMap<QByteArray, QByteArray> headers;          ///< all that are signed, names in lower case; "host" and "x-amz-date" among them
    QByteArray payloadSha256;                      ///< hex
};

/// Every byte but letters, digits, '-', '.', '_' and '~' as %XX; slashes stay when `keepSlashes`.
QByteArray encoded(const QByteArray &text, bool keepSlashes);
QByteArray canonicalQuery(QList<std::pair<QByteArray, QByteArray>> query);
QByteArray canonicalRequest(const Signable &request);
/// "20130524T000000Z"
QByteArray amzDate(Time at);
QByteArray signingKey(const QByteArray &secretKey, const QByteArray &day, const QByteArray &region, const QByteArray &service);
/// Value of the header "authorization".
QByteArray authorization(const Signable &request, const Credentials &credentials, const QByteArray &region, Time at);

} // namespace freeagent::recovery::s3
