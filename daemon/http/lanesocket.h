// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace freeagent::http {

/// A connected socket without a network: what is fed can be read from it, what is written to it is dropped.
class LaneSocket final : public QTcpSocket
{
    Q_OBJECT
public:
    explicit LaneSocket(QObject *parent);

    void feed(const QByteArray &bytes);

    qint64 bytesAvailable() const override { return QIODevice::bytesAvailable() + m_feed.size() - m_read; }
    qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override {}
    void close() override {}
    void setReadBufferSize(qint64) override {}
    void setSocketOption(SocketOption, const QVariant &) override {}

protected:
    qint64 readData(char *data, qint64 max) override;
    qint64 readLineData(char *data, qint64 max) override { return QIODevice::readLineData(data, max); }
    qint64 skipData(qint64 n) override { return QIODevice::skipData(n); }
    qint64 writeData(const char *, qint64 n) override { return n; }

private:
    QByteArray m_feed;
    qsizetype m_read = 0;
};

/// Hands exactly one LaneSocket to QtHttpServer. QtHttpServer insists on a listening server, so it listens on loopback for the moment of
/// binding and turns everybody away.
class LaneServer final : public QTcpServer
{
    Q_OBJECT
public:
    bool open() { return listen(QHostAddress::LocalHost, 0); }
    void offer(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;
};

} // namespace freeagent::http
