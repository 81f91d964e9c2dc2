// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/response.h"

#include <QHostAddress>

namespace freeagent::ingest {

/// A request head that passed the strict parser (RFC 9112, and narrower): the one canonical form that everything behind the
/// gate sees.
struct RequestHead {
    QByteArray method;  ///< upper-case token
    QByteArray path;    ///< percent-decoded once, begins with '/', no "//", no "." or ".." segment, no control characters
    QByteArray query;   ///< raw, without '?'
    Headers headers;    ///< names lower-case, values trimmed; no duplicates of framing headers
    QHostAddress peer;
    quint16 peerPort = 0;
    qint64 contentLength = -1; ///< -1: none given
    int minorVersion = 1;      ///< HTTP/1.x
    bool chunked = false;
    bool expectContinue = false;
    bool keepAlive = true;

    QByteArray value(QByteArrayView lowerCaseName) const; ///< first value, or null
    bool hasBody() const { return chunked || contentLength > 0; }
    /// Decoded value of a query parameter ('+' is a space); null when absent.
    QByteArray queryValue(QByteArrayView name) const;
    bool hasQuery(QByteArrayView name) const;
};

} // namespace freeagent::ingest
