// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <map>
#include <vector>

namespace freeagent::test {

/// A receiver on loopback that keeps what it gets and answers as told, byte by byte. An empty answer: none, ever.
class HttpSink
{
public:
    struct Request {
        QByteArray line; ///< "POST /path HTTP/1.1"
        std::map<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    std::vector<Request> requests;
    std::function<QByteArray(const Request &)> answer = [](const Request &) { return status("200 OK", "ok"); };

    HttpSink()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                auto got = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, got] {
                    *got += socket->readAll();
                    take(*socket, *got);
                });
            }
        });
    }

    static QByteArray status(const QByteArray &line, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray url(const QByteArray &path = "/hook") const { return "http://127.0.0.1:" + QByteArray::number(port()) + path; }

private:
    void take(QTcpSocket &socket, QByteArray &got)
    {
        const qsizetype end = got.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        for (const QByteArray &line : got.left(end).split('\n'))
            if (request.line.isEmpty())
                request.line = line.trimmed();
            else
                request.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
        const qsizetype length = request.headers["content-length"].toLongLong();
        if (got.size() < end + 4 + length)
            return;
        request.body = got.mid(end + 4, length);
        got.clear();
        requests.push_back(request);
        socket.write(answer(request));
    }

    QTcpServer m_server;
};

} // namespace freeagent::test
