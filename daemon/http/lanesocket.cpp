// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/lanesocket.h"

#include <QHostAddress>
#include <cstring>
#include <unistd.h>

namespace freeagent::http {

LaneSocket::LaneSocket(QObject *parent)
    : QTcpSocket(parent)
{
    setSocketState(ConnectedState);
    setPeerAddress(QHostAddress::LocalHost);
    setOpenMode(ReadWrite);
}

void LaneSocket::feed(const QByteArray &bytes)
{
    m_feed = bytes;
    m_read = 0;
    Q_EMIT readyRead();
}

qint64 LaneSocket::readData(char *data, qint64 max)
{
    const qint64 n = std::min<qint64>(max, m_feed.size() - m_read);
    if (n > 0)
        std::memcpy(data, m_feed.constData() + m_read, size_t(n));
    m_read += n;
    return n;
}

void LaneServer::offer(QTcpSocket *socket)
{
    addPendingConnection(socket);
    Q_EMIT newConnection();
}

void LaneServer::incomingConnection(qintptr descriptor) { ::close(int(descriptor)); }

} // namespace freeagent::http
