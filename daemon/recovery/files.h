// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <functional>

namespace freeagent::recovery {

// Files as backups need them: complete and synced, or not there. All block; any thread. Errors: "backup.no_space" (the disk is full),
// "backup.unreadable", "backup.unwritable"; "backup.cancelled" when `goOn` says so.

using GoOn = std::function<bool()>;

/// As much as is copied or read between two questions.
constexpr qint64 kPiece = 1 << 20;

struct Digest {
    qint64 bytes = 0;
    QString sha256;
};

/// Made with mode 0700 when it is missing, with those above it.
Result<void> makeFolder(const QString &folder);
/// SHA-256 of what is on the disk, as far as the system can be told to look there and not into its memory.
Result<Digest> digestOf(const QString &file, const GoOn &goOn = {});
/// Bytes, never a link; mode 0600, synced, its time that of the source. `to` must not exist; on an error it does not.
Result<Digest> copyFile(const QString &from, const QString &to, const GoOn &goOn = {});
/// Made anew under another name, synced, renamed; mode 0600.
Result<void> writeWhole(const QString &file, const QByteArray &content);
Result<void> syncFile(const QString &file);
Result<void> syncFolder(const QString &folder); ///< the names in it
/// A rename that is synced.
Result<void> moveTo(const QString &from, const QString &to);
/// Nothing when it cannot be read.
QByteArray readSmall(const QString &file);
/// With everything in it; never follows links. False when something is left.
bool removeTree(const QString &folder);

} // namespace freeagent::recovery
