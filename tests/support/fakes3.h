// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace freeagent::test {

/// The store of tests/support/fakes3.py: on loopback, and strict about signatures. Needs FREEAGENT_SOURCE_DIR.
class FakeS3
{
public:
    /// With TLS when a certificate and its key are given, PEM files.
    explicit FakeS3(const QString &certificate = {}, const QString &key = {})
        : m_tls(!certificate.isEmpty())
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList words{QStringLiteral(FREEAGENT_SOURCE_DIR "/tests/support/fakes3.py"), m_folder.path(), bucket, QString::fromLatin1(accessKey),
                          QString::fromLatin1(secretKey), region};
        if (m_tls)
            words += {certificate, key};
        m_process.start(QStringLiteral("python3"), words);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        m_port = quint16(m_process.readLine().trimmed().split(' ').value(1).toUInt());
        if (m_port == 0)
            qFatal("the store does not start");
    }
    ~FakeS3()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    const QString bucket = QStringLiteral("farm-backups");
    const QString region = QStringLiteral("eu-test-1");
    const QByteArray accessKey = "AKTESTTESTTEST";
    const QByteArray secretKey = "secret/of+the=store0123456789";

    QString endpoint() const { return (m_tls ? QStringLiteral("https://localhost:%1") : QStringLiteral("http://127.0.0.1:%1")).arg(m_port); }
    QString folder() const { return m_folder.path(); } ///< an object is a file in it
    void next(const QByteArray &what) { ask("PUT /_control?" + what); } ///< "slow=2"
    QList<QByteArray> log() { return ask("GET /_log").split('\n'); }
    QStringList keys() const
    {
        QStringList names;
        QDirIterator it(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            names.append(QDir(m_folder.path()).relativeFilePath(it.next()));
        names.sort();
        return names;
    }

private:
    QByteArray ask(const QByteArray &line) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        socket.waitForConnected();
        socket.write(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QByteArray all;
        while (socket.waitForReadyRead())
            all += socket.readAll();
        return all.mid(all.indexOf("\r\n\r\n") + 4);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_tls;
};

} // namespace freeagent::test
