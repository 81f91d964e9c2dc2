// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kWaitMs = 1'000;
constexpr qint64 kLongestMessage = 64 * 1024;
const QByteArray kTaken = "taken\n";

/// Sockets of all users may share one folder.
QString nameFor(const QString &folder)
{
    const QByteArray place = QCryptographicHash::hash((folder + u'\n' + QDir::homePath()).toUtf8(), QCryptographicHash::Sha256);
    return u"expo-console-"_s + QString::fromLatin1(place.toHex().first(16));
}
} // namespace

SingleInstance::SingleInstance(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_name(nameFor(m_folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

SingleInstance::Outcome SingleInstance::begin(const Options &options)
{
    QDir().mkpath(m_folder);
    // Two that start at once must not take each other's socket for a dead one.
    QLockFile lock(QDir(m_folder).filePath(u"expo-console.lock"_s));
    const bool alone = lock.tryLock(2 * kWaitMs);
    if (handOver(options))
        return Outcome::HandedOver;
    if (alone && !m_server.listen(m_name)) {
        // What a console that was killed left behind; one that hangs would still be connected to.
        QLocalSocket probe;
        probe.connectToServer(m_name);
        if (!probe.waitForConnected(kWaitMs)) {
            QLocalServer::removeServer(m_name);
            m_server.listen(m_name);
        }
    }
    return Outcome::First;
}

bool SingleInstance::handOver(const Options &options) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kWaitMs))
        return false;
    socket.write(toMessage(options));
    socket.flush();
    while (socket.bytesAvailable() < kTaken.size() && socket.waitForReadyRead(kWaitMs)) { }
    return socket.readAll() == kTaken;
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > kLongestMessage)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const auto options = fromMessage(socket->readLine());
            if (!options)
                return socket->abort();
            socket->write(kTaken);
            socket->disconnectFromServer();
            Q_EMIT handedOver(*options);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

QByteArray toMessage(const Options &options)
{
    const QJsonObject told{
        {u"url"_s, options.url ? options.url->toString(QUrl::FullyEncoded) : QString()},
        {u"keyFile"_s, options.keyFile.isEmpty() ? QString() : QFileInfo(options.keyFile).absoluteFilePath()},
        {u"page"_s, QString::fromLatin1(options.page)},
        {u"tray"_s, options.tray},
        {u"wall"_s, options.wall},
        {u"link"_s, options.link.toString(QUrl::FullyEncoded)},
    };
    return QJsonDocument(told).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Options> fromMessage(const QByteArray &line)
{
    const QJsonDocument told = QJsonDocument::fromJson(line);
    if (!told.isObject())
        return std::nullopt;
    // The same checks as for a command line: whoever can write here is the same user, but perhaps an older console.
    QStringList arguments{u"expo-console"_s};
    for (const auto &[option, key] : {std::pair("--url"_L1, "url"_L1), std::pair("--page"_L1, "page"_L1)})
        if (const QString value = told[key].toString(); !value.isEmpty())
            arguments << option << value;
    for (const auto &[option, key] : {std::pair("--tray"_L1, "tray"_L1), std::pair("--wall"_L1, "wall"_L1)})
        if (told[key].toBool())
            arguments << option;
    if (const QString link = told["link"_L1].toString(); !link.isEmpty())
        arguments << u"--"_s << link;
    const auto parsed = parseOptions(arguments, told["keyFile"_L1].toString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace freeagent::console
