// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/files.h"
#include "daemon/recovery/manifest.h"

namespace freeagent::recovery {

/// A file of a build in the pool.
struct PooledFile {
    QString key; ///< path below the storage folder: "builds/2026-01-05/0Uq...x.result", "logs/..."
    qint64 bytes = 0;
    QString sha256;
    bool isLog = false; ///< may have grown since
};

/// Copies the files below `storage` that are new into `pool`: what is there with the same key, size and digest is not copied again. Real
/// copies, never links: a link would be lost with the disk. `rows`: what the copied database says; a file that is not what its row says
/// is not copied over a good one. Writes the list of all files of this moment to `backupFolder`. Errors in between are told in the
/// result; what was copied until then stays and counts the next time. Goes no faster than `rate` bytes a second, 0 being no limit. Blocks;
/// any thread.
StorageShare copyStorage(const QString &storage, const QString &pool, const QString &backupFolder, const std::vector<StoredFileRow> &rows,
                         const std::function<bool(double part)> &goOn, qint64 rate = 0);

/// The list that copyStorage() wrote. "backup.unreadable".
Result<QList<PooledFile>> readShare(const QString &backupFolder);
inline const QString kShareName = QStringLiteral("storage.jsonl");

/// Removes from the pool what none of these backups needs. How many files.
qint64 pruneStorage(const QString &pool, const QList<Backup> &backups);

} // namespace freeagent::recovery
