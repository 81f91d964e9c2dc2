// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/files.h"
#include "daemon/recovery/manifest.h"

namespace freeagent::recovery {

/// The files of a backup with their digests, as sha256sum -c reads them.
QByteArray sumsOf(const Manifest &manifest, const QByteArray &manifestText);

/// How far a look goes into the files of builds that a backup stands for: not at all, to their sizes, to every byte.
enum class Depth : quint8 { Database, Sizes, Bytes };

/// How the look at one file of a backup ended.
struct FileLook {
    ManifestFile file;
    Verified outcome = Verified::CouldNotTell;
    QString message; ///< what is wrong, one sentence; empty when nothing is
};
/// Every file of the manifest against its digest, also those behind one that failed. Blocks; any thread.
QList<FileLook> lookAtFiles(const QString &backupFolder, const Manifest &manifest, const GoOn &goOn = {});

/// Looks at a backup as a restore would: every byte of its files against the digests, the database opened, its pages, indices and foreign
/// keys checked and its rows counted against the manifest. `pool`: folder of the files of builds. Failed: it is not what was written. CouldNotTell: it could not be looked at. Blocks; any thread.
Verdict verify(const QString &backupFolder, const QString &pool, DatabaseInspector &inspector, const Clock &clock, Depth depth,
               const GoOn &goOn = {});

} // namespace freeagent::recovery
