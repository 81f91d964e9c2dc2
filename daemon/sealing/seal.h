// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/sealing/key.h"

#include <functional>

namespace freeagent::sealing {

// Sealed files: eight bytes "EFASEAL" and the version 1, eight of the key's id, 24 of the stream, then pieces of 64 KiB, each sealed with
// XChaCha20-Poly1305 as libsodium's secretstream does it; the last is marked as such, so a file that was cut, that goes on, or whose
// pieces were moved or changed does not open. `context` says what the file is for (its name, say) and has to be the same when it is opened:
// a sealed file in the place of another does not open either.
//
// All of it blocks; any thread. Errors: "seal.wrong_key" (another key sealed it), "seal.damaged" (cut, changed, or of another context),
// "seal.not_sealed", "seal.no_space", "seal.unreadable", "seal.unwritable", "seal.cancelled".

using GoOn = std::function<bool()>; ///< asked now and then; false ends the work

struct Written {
    qint64 bytes = 0;
    QString sha256; ///< of what was written, 64 hex digits
};

/// `to` must not exist; it is synced, with mode 0600. On an error it does not exist.
Result<Written> sealFile(const QString &from, const QString &to, const Key &key, const QByteArray &context, const GoOn &goOn = {});
Result<Written> openFile(const QString &from, const QString &to, const Key &key, const QByteArray &context, const GoOn &goOn = {});

/// The same for what is small.
Result<QByteArray> seal(const QByteArray &content, const Key &key, const QByteArray &context);
Result<QByteArray> open(const QByteArray &sealed, const Key &key, const QByteArray &context);

} // namespace freeagent::sealing
