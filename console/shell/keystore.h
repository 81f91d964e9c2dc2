// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QObject>
#include <QUrl>
#include <functional>

namespace freeagent::console {

/// A key, and where it is kept.
struct KeptKey {
    enum class Where : quint8 { Nowhere, Keyring, File };

    QByteArray key;
    Where where = Where::Nowhere;

    friend bool operator==(const KeptKey &, const KeptKey &) = default;
};

/// Keeps one API key for each controller: in the keyring of the desktop, or where there is none in a file that only its owner may
/// read (whoever shows the result says so). Asynchronous; GUI thread.
class KeyStore final : public QObject
{
    Q_OBJECT
public:
    enum class Keyring : quint8 { Use, Avoid };

    /// `folder` takes the files; it is made when needed.
    KeyStore(QString folder, Keyring keyring, QObject *parent = nullptr);

    /// `Nowhere` when none is kept.
    void read(const QUrl &controller, const QObject *context, std::function<void(KeptKey)> done);
    /// Errors: "key.write".
    void write(const QUrl &controller, const QByteArray &key, const QObject *context, std::function<void(Result<KeptKey>)> done);

    /// Wherever it is kept.
    void forget(const QUrl &controller);

    QString fileFor(const QUrl &controller) const;

private:
    KeptKey readFile(const QUrl &controller) const;
    Result<KeptKey> writeFile(const QUrl &controller, const QByteArray &key) const;

    QString m_folder;
    Keyring m_keyring;
};

/// The key in a file that somebody else keeps, such as the one a controller leaves for the consoles of its own machine.
/// Errors: "key.read".
Result<QByteArray> readKeyFile(const QString &path);

} // namespace freeagent::console
