// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/keyfile.h"

#include "common/base/id.h"
#include "common/base/secret.h"

#include <QFile>
#include <QSaveFile>

namespace freeagent::controller {

namespace {
constexpr int kShortestKey = 16;

QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

bool isPlain(const QByteArray &key)
{
    return std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
    });
}
} // namespace

Result<void> writeSecretFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content + '\n') == content.size() + 1 && file.commit();
    if (!written)
        return failure("key.unwritable", QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()),
                       QStringLiteral("Give the controller's user write access to the data folder."));
    return {};
}

namespace {
QString derivationFile(const QString &dataFolder) { return dataFolder + QStringLiteral("/secret.key"); }
} // namespace

Result<QByteArray> knownDerivationKey(const QString &dataFolder)
{
    const QString path = derivationFile(dataFolder);
    const QByteArray known = readWhole(path);
    if (known.size() >= 32)
        return known;
    if (QFile::exists(path))
        return failure("key.unreadable", QStringLiteral("%1 cannot be read or is damaged").arg(path),
                       QStringLiteral("Restore it from a backup, or remove it: workers then register again."));
    return QByteArray();
}

Result<QByteArray> derivationKey(const QString &dataFolder)
{
    const auto known = knownDerivationKey(dataFolder);
    if (!known || !known->isEmpty())
        return known;
    const QByteArray fresh = newToken();
    if (const auto written = writeSecretFile(derivationFile(dataFolder), fresh); !written)
        return tl::unexpected(written.error());
    return fresh;
}

Result<AdminKey> adminKey(const QByteArray &given, const QByteArray &storedHash)
{
    if (given.isEmpty() && !storedHash.isEmpty())
        return AdminKey{storedHash, {}, {}};
    if (given.isEmpty()) {
        const QByteArray fresh = newToken();
        return AdminKey{tokenHash(fresh), fresh, {}};
    }
    if (given.size() < kShortestKey)
        return failure("key.too_short", QStringLiteral("The admin key has %1 characters; at least %2 are needed").arg(given.size()).arg(kShortestKey),
                       QStringLiteral("Use a random one, e.g. 43 characters of base64url."));
    AdminKey key{tokenHash(given), {}, {}};
    if (!isPlain(given))
        key.remarks.append(QStringLiteral("The admin key has characters other than A-Z a-z 0-9 _ -: build machines refuse such a key "
                                          "and their builds fail. Choose one without them."));
    return key;
}

Result<void> keepLocalKey(const QString &dataFolder, AdminKey &key)
{
    const QString path = dataFolder + QStringLiteral("/admin.key");
    if (!key.fresh.isEmpty())
        return writeSecretFile(path, key.fresh);
    const QByteArray local = readWhole(path);
    if (!local.isEmpty() && !equalInConstantTime(tokenHash(local), key.hash) && QFile::remove(path))
        key.remarks.append(QStringLiteral("%1 held another key than the admin key, and was removed. If the admin key is lost, set a new one with "
                                          "--api-key-file.").arg(path));
    return {};
}

} // namespace freeagent::controller
