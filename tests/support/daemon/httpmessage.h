// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace freeagent::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// What a client sends, byte for byte as it says.
struct HttpRequest {
    QByteArray method = "GET";
    QByteArray target = "/";
    Headers headers;
    QByteArray body;
    bool chunked = false;        ///< body in chunks instead of with a Content-Length
    bool expectContinue = false; ///< waits for "100 Continue" before the body; a final answer instead ends the request
};

/// What came back. `status` 0: no complete answer arrived, `error` says why.
struct HttpReply {
    int status = 0;
    QByteArray reason;
    Headers headers; ///< names in lower case
    QByteArray body;
    QByteArray error;
    bool continued = false; ///< a "100 Continue" came first
    bool closes = false;    ///< the server closes the connection after it

    bool arrived() const { return status != 0; }
    QByteArray header(QByteArrayView lowerCaseName) const;
    bool hasHeader(QByteArrayView lowerCaseName) const { return !header(lowerCaseName).isNull(); }
    QJsonValue json() const;     ///< undefined when the body is not JSON
    QJsonObject object() const { return json().toObject(); }
};

/// Bytes of a request, with Host and the framing header its body needs.
QByteArray encode(const HttpRequest &request, quint16 port);

/// One part of a form. A part with a file name is a file.
struct FormPart {
    QByteArray name;
    QByteArray value;
    QByteArray fileName;
    QByteArray contentType;
};

/// multipart/form-data; parts stay in their order.
class Form
{
public:
    Form &field(const QByteArray &name, const QByteArray &value);
    Form &file(const QByteArray &name, const QByteArray &content, const QByteArray &fileName = "file.bin",
               const QByteArray &contentType = "application/octet-stream");
    QByteArray contentType() const;
    QByteArray body() const;

private:
    QList<FormPart> m_parts;
};

} // namespace freeagent::test
