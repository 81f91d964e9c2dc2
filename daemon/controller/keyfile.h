// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace freeagent::controller {

/// Writes a small secret so that only its owner can read it (0600, made anew, synced, renamed). "key.unwritable".
Result<void> writeSecretFile(const QString &path, const QByteArray &content);

/// The key from which one-time passwords and workers' tokens are derived; made at the first start. "key.unwritable",
/// "key.unreadable".
Result<QByteArray> derivationKey(const QString &dataFolder);
/// The same without making one: empty before the first start. "key.unreadable".
Result<QByteArray> knownDerivationKey(const QString &dataFolder);

/// The admin key of this start.
struct AdminKey {
    QByteArray hash;
    QByteArray fresh;   ///< in clear when it was just made, to be shown once
    QStringList remarks; ///< what an operator should know about it
};

/// `given`: from the settings, empty when not set; `storedHash`: of an earlier start, empty at the first. "key.too_short".
Result<AdminKey> adminKey(const QByteArray &given, const QByteArray &storedHash);

/// For a console on this machine: the fresh key in `<data>/admin.key`; a file with another key than `hash` is removed.
Result<void> keepLocalKey(const QString &dataFolder, AdminKey &key);

} // namespace freeagent::controller
