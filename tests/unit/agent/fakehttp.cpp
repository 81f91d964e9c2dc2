// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/agent/fakehttp.h"

#include <QJsonDocument>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::test {

QJsonObject FakeRequest::json() const { return QJsonDocument::fromJson(body).object(); }

QByteArray FakeRequest::part(const QByteArray &name) const
{
    const qsizetype head = body.indexOf(QByteArray("name=\"" + name + '"'));
    if (head < 0)
        return {};
    const qsizetype begin = body.indexOf("\r\n\r\n", head) + 4;
    const QByteArray boundary = body.left(body.indexOf("\r\n"));
    return body.mid(begin, body.indexOf(QByteArray("\r\n" + boundary), begin) - begin);
}

FakeHttp::FakeHttp(Handler handler)
    : m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            m_sockets.append(socket);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer = std::make_shared<QByteArray>()] {
                buffer->append(socket->readAll());
                take(socket, *buffer);
            });
        }
    });
}

bool FakeHttp::appear()
{
    const bool listening = m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = m_server.serverPort();
    return listening;
}

void FakeHttp::vanish()
{
    m_server.close();
    for (const QPointer<QTcpSocket> &socket : std::as_const(m_sockets)) {
        if (socket)
            socket->abort();
    }
    m_sockets.clear();
}

QUrl FakeHttp::url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

void FakeHttp::take(QTcpSocket *socket, QByteArray &buffer)
{
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        FakeRequest request;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1).split('?').value(0);
        request.query = first.value(1).mid(request.path.size() + 1);
        for (const QByteArray &line : lines.mid(1))
            request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_handler(request, Reply(socket));
    }
}

void FakeHttp::Reply::operator()(const FakeResponse &response) const
{
    if (!isThere())
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status)
        + " Whatever\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    m_socket->write(head + "\r\n");
    if (response.cutAfter < 0) {
        m_socket->write(response.body);
        return;
    }
    m_socket->write(response.body.left(response.cutAfter));
    m_socket->flush();
    m_socket->disconnectFromHost();
}

} // namespace freeagent::test
