// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace freeagent::test {

struct TinyRequest {
    QByteArray method;
    QByteArray path; ///< with the query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A web server of one function, which writes its answer to the socket as it likes: also late, torn or never.
class TinyServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<void(QTcpSocket *, const TinyRequest &)>;

    explicit TinyServer(Handler handler);
    QUrl url() const;

    static QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {});
    static QByteArray streamHead();

private:
    void serve(QTcpSocket *socket);

    Handler m_handler;
};

} // namespace freeagent::test
