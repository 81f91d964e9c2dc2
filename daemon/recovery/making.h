// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/catalogue.h"
#include "daemon/recovery/files.h"

namespace freeagent::recovery {

inline const QString kDatabaseName = QStringLiteral("controller.db");
inline const QString kConfigName = QStringLiteral("config.json");
inline const QString kChangesName = QStringLiteral("changes.json");

/// Settings as they may be seen: a secret only by a seal that changes with it.
using ConfigText = QMap<QString, QString>;

/// What of a farm a backup is made of.
struct Site {
    QString databaseFile;  ///< only its size is asked for; its bytes come through the copier
    QString storageFolder;
    ConfigText config;
    QMap<QString, QString> keys; ///< fingerprints of secret keys, by file name
    QString version;
    qint64 storageRate = 0; ///< bytes of files of builds a second, at most; 0: no limit
};

struct Order {
    Kind kind = Kind::Manual;
    bool withStorage = false;
    QString by;
    QString reason;
};

struct Tools {
    DatabaseCopier &copier;
    DatabaseInspector &inspector;
    const Clock &clock;
    GoOn goOn{}; ///< of a restore; empty: nothing ends it
};

/// Told now and then how far the work is; false ends it.
using Step = std::function<bool(double part, const QString &what)>;

/// Copies, writes the manifest, verifies, and only then lets it be seen under its name; `latest` follows when it counts. A kill at any
/// moment leaves nothing that looks whole. A backup that fails its check is kept for a look, does not count, and is told as an error.
/// Blocks; any thread, one at a time for a folder. Errors: "backup.cancelled", "backup.no_space", "backup.unwritable",
/// "backup.not_verified", those of the copier.
Result<Backup> makeBackup(const Catalogue &catalogue, const Site &site, const Order &order, const Tools &tools, const Step &step);

/// The configuration alone, with the difference to the last one that was kept; nothing when there is none.
Result<std::optional<Backup>> keepConfig(const Catalogue &catalogue, const Site &site, const Order &order, const Tools &tools);

} // namespace freeagent::recovery
