// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/response.h"

#include <QByteArrayView>
#include <ctime>

namespace freeagent::ingest {

/// "Not Found" for 404. Never empty.
QByteArrayView reasonPhrase(int status);

/// The Date field of now, written anew once a second.
class HttpDate
{
public:
    QByteArrayView text();

private:
    time_t m_second = 0;
    char m_text[32] = {};
};

enum class Framing : quint8 {
    Length,  ///< Content-Length
    Chunked, ///< Transfer-Encoding: chunked
    Close,   ///< the body ends with the connection
    None,    ///< 204, 304: no body and no length
};

struct ResponseHead {
    int status = 200;
    QByteArrayView contentType; ///< empty: not sent
    const Headers &headers;
    Framing framing = Framing::Length;
    qint64 contentLength = 0;
    bool keepAlive = true;
    int minorVersion = 1; ///< of the request
    QByteArrayView date;
};

/// False when a name is no token or a value has CR, LF, NUL or another control character: such an answer must not be sent.
bool areSendable(const Headers &headers);

/// Appends status line and fields, blank line included. Adds Date, Connection, framing and the security headers; those of
/// `headers` that the gate owns (connection, date, framing) are left out.
void appendHead(QByteArray &out, const ResponseHead &head);

} // namespace freeagent::ingest
