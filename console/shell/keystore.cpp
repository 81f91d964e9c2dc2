// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/keystore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qint64 kLongestKey = 4'096;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString service() { return u"expo-console"_s; }
QString entryOf(const QUrl &controller) { return controller.toString(QUrl::RemoveUserInfo); }
} // namespace

KeyStore::KeyStore(QString folder, Keyring keyring, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_keyring(keyring)
{
}

QString KeyStore::fileFor(const QUrl &controller) const
{
    const QByteArray name = QCryptographicHash::hash(entryOf(controller).toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QDir(m_folder).filePath(QString::fromLatin1(name) + u".key"_s);
}

void KeyStore::read(const QUrl &controller, const QObject *context, std::function<void(KeptKey)> done)
{
    const QPointer<const QObject> alive(context);
    if (m_keyring == Keyring::Avoid) {
        QMetaObject::invokeMethod(
            this, [this, controller, alive, done] { alive ? done(readFile(controller)) : void(); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(entryOf(controller));
    connect(job, &QKeychain::Job::finished, this, [this, job, controller, alive, done] {
        if (!alive)
            return;
        if (job->error() == QKeychain::NoError && !job->binaryData().isEmpty())
            return done({job->binaryData(), KeptKey::Where::Keyring});
        done(readFile(controller));
    });
    job->start();
}

void KeyStore::write(const QUrl &controller, const QByteArray &key, const QObject *context,
                     std::function<void(Result<KeptKey>)> done)
{
    const QPointer<const QObject> alive(context);
    if (m_keyring == Keyring::Avoid) {
        QMetaObject::invokeMethod(
            this, [this, controller, key, alive, done] { alive ? done(writeFile(controller, key)) : void(); },
            Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(entryOf(controller));
    job->setBinaryData(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, controller, key, alive, done] {
        const bool kept = job->error() == QKeychain::NoError;
        if (kept)
            QFile::remove(fileFor(controller));
        if (!alive)
            return;
        done(kept ? Result<KeptKey>(KeptKey{key, KeptKey::Where::Keyring}) : writeFile(controller, key));
    });
    job->start();
}

void KeyStore::forget(const QUrl &controller)
{
    QFile::remove(fileFor(controller));
    if (m_keyring == Keyring::Avoid)
        return;
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(entryOf(controller));
    job->start();
}

KeptKey KeyStore::readFile(const QUrl &controller) const
{
    const auto key = readKeyFile(fileFor(controller));
    return key ? KeptKey{*key, KeptKey::Where::File} : KeptKey{};
}

Result<KeptKey> KeyStore::writeFile(const QUrl &controller, const QByteArray &key) const
{
    const QString path = fileFor(controller);
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) && file.write(key) == key.size()
        && file.commit() && QFile::setPermissions(path, kOwnerOnly);
    if (!written)
        return failure("key.write", u"The key cannot be kept in %1: %2."_s.arg(path, file.errorString()),
                       u"Make the folder writable; until then the key must be entered at every start."_s);
    return KeptKey{key, KeptKey::Where::File};
}

Result<QByteArray> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("key.read", u"The key file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                       u"Check the path and its owner, or enter the key."_s);
    const QByteArray key = file.read(kLongestKey).trimmed();
    if (key.isEmpty() || key.contains('\n'))
        return failure("key.read", u"The key file %1 does not hold one key."_s.arg(path),
                       u"It must hold the API key in a single line."_s);
    return key;
}

} // namespace freeagent::console
