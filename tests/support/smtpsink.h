// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates/certificates.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace freeagent::test {

/// A real SMTP server on loopback (python3-aiosmtpd) that demands STARTTLS and the login farm, canary-password; and what it got.
class SmtpSink
{
public:
    SmtpSink()
    {
        m_process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(FREEAGENT_SMTP_SINK), m_files.certificate, m_files.key, mailbox()});
        if (!QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, patience))
            qFatal("the SMTP server does not start");
        m_port = m_process.readLine().trimmed().toUShort();
        if (m_port == 0)
            qFatal("the SMTP server (python3-aiosmtpd) does not start: %s", m_process.readAllStandardError().constData());
    }
    ~SmtpSink()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }
    quint16 port() const { return m_port; }
    QString authority() const { return m_files.certificate; } ///< PEM that its certificate is trusted by
    QList<QJsonObject> mails() const
    {
        QList<QJsonObject> list;
        QFile file(mailbox());
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (!line.isEmpty())
                    list.append(QJsonDocument::fromJson(line).object());
        return list;
    }
    /// Of one of its mails, decoded.
    static QString textOf(const QJsonObject &mail)
    {
        const QByteArray data = mail.value(QStringLiteral("data")).toString().toLatin1();
        return QString::fromUtf8(QByteArray::fromBase64(data.mid(data.indexOf("\r\n\r\n"))));
    }
    void empty() { QFile::remove(mailbox()); }

private:
    QString mailbox() const { return m_folder.filePath(QStringLiteral("mailbox")); }

    Certificates m_certificates;
    Certificates::Files m_files = m_certificates.selfSigned(kLocalNames);
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace freeagent::test
