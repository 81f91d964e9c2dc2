// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace freeagent::ingest {

using Headers = QList<std::pair<QByteArray, QByteArray>>; ///< names lower-case

/// A complete answer. The gate adds Date, Content-Length, Connection and the security headers.
struct Response {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    Headers headers; ///< values with CR, LF or NUL are refused: the answer becomes a 500
    bool close = false; ///< close the connection after this answer
};

/// A file as the answer. The gate does HEAD, Range (one range), If-None-Match, If-Range and sends with sendfile, paced by the
/// reader. `etag` is strong and quoted.
struct FileResponse {
    QString path;
    QByteArray contentType = "application/octet-stream";
    QByteArray etag;
    Headers headers;
};

} // namespace freeagent::ingest
