// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace freeagent::test {

struct FakeRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    /// Of a multipart body; empty when there is none of this name.
    QByteArray part(const QByteArray &name) const;
};

struct FakeResponse {
    int status = 200;
    QByteArray body = "{}";
    QList<QPair<QByteArray, QByteArray>> headers {};
    qsizetype cutAfter = -1; ///< bytes of the body, then the connection is gone
};

/// A tiny HTTP/1.1 server in the test's own event loop.
class FakeHttp : public QObject
{
public:
    /// The way back to who asked. Nothing happens when the connection is gone by then.
    class Reply
    {
    public:
        explicit Reply(QTcpSocket *socket) : m_socket(socket) { }

        void operator()(const FakeResponse &response) const;
        /// False: whatever is answered reaches nobody.
        bool isThere() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }

    private:
        QPointer<QTcpSocket> m_socket;
    };
    /// Answers by calling `reply`, at once or later.
    using Handler = std::function<void(const FakeRequest &, const Reply &reply)>;

    explicit FakeHttp(Handler handler);

    /// On the same port as before, when there was one.
    bool appear();
    /// Closes the port and cuts every connection.
    void vanish();
    QUrl url() const;

private:
    void take(QTcpSocket *socket, QByteArray &buffer);

    Handler m_handler;
    QTcpServer m_server;
    quint16 m_port = 0;
    QList<QPointer<QTcpSocket>> m_sockets;
};

} // namespace freeagent::test
