// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace freeagent::test {

/// Keys and certificates, made by openssl(1) in a folder of its own. Blocks. A step that fails ends the test program with its words.
class Certificates
{
public:
    struct Files {
        QString certificate; ///< PEM
        QString key;         ///< PEM, P-256
    };

    Files authority(const QString &name);
    /// `alternatives`: "DNS:localhost,IP:127.0.0.1".
    Files selfSigned(const QString &alternatives, int days = 30);
    Files signedBy(const Files &authority, const QString &alternatives, int days = 30);
    QString fileWith(const QByteArray &content);

private:
    QString path(const QString &ending);
    static void openssl(const QStringList &arguments);

    QTemporaryDir m_folder;
    int m_made = 0;
};

inline const QString kLocalNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");

} // namespace freeagent::test
