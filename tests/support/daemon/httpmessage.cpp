// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/httpmessage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freeagent::test {

namespace {
const QByteArray kBoundary = "----freeagent-7d1c0ffee5e9";
}

QByteArray HttpReply::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers)
        if (name == lowerCaseName)
            return value;
    return {};
}

QJsonValue HttpReply::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue::Undefined;
}

QByteArray encode(const HttpRequest &request, quint16 port)
{
    QByteArray out = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    for (const auto &[name, value] : request.headers)
        out += name + ": " + value + "\r\n";
    if (request.chunked)
        out += "Transfer-Encoding: chunked\r\n";
    else if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT")
        out += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    if (request.expectContinue)
        out += "Expect: 100-continue\r\n";
    out += "\r\n";
    return out;
}

Form &Form::field(const QByteArray &name, const QByteArray &value)
{
    m_parts.append({name, value, {}, {}});
    return *this;
}

Form &Form::file(const QByteArray &name, const QByteArray &content, const QByteArray &fileName, const QByteArray &contentType)
{
    m_parts.append({name, content, fileName, contentType});
    return *this;
}

QByteArray Form::contentType() const { return "multipart/form-data; boundary=" + kBoundary; }

QByteArray Form::body() const
{
    QByteArray out;
    for (const FormPart &part : m_parts) {
        out += "--" + kBoundary + "\r\nContent-Disposition: form-data; name=\"" + part.name + '"';
        if (!part.fileName.isEmpty())
            out += "; filename=\"" + part.fileName + "\"\r\nContent-Type: " + part.contentType;
        out += "\r\n\r\n" + part.value + "\r\n";
    }
    return out + "--" + kBoundary + "--\r\n";
}

} // namespace freeagent::test
