// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "daemon/ports/databasecopy.h"

#include <QJsonObject>

namespace freeagent::recovery {

/// Why a backup was made. A ConfigChange holds the configuration only.
enum class Kind : quint8 { Daily, Manual, PreOptimise, ConfigChange, PreRestore };
QString word(Kind kind);
std::optional<Kind> kindFrom(const QString &word);

/// "20260201T020000Z-daily", with "-2", "-3"... when the name was taken.
QString backupId(Time at, Kind kind, int take = 1);
/// Exactly what backupId() makes: safe as the name of a folder.
bool isBackupId(const QString &text);

struct ManifestFile {
    QString name;
    qint64 bytes = 0;
    QString sha256; ///< 64 hex digits

    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

/// The files of builds that a backup stands for; they lie in the pool that all backups of a folder share.
struct StorageShare {
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 copiedFiles = 0; ///< new in the pool with this backup
    qint64 copiedBytes = 0;
    qint64 missing = 0;     ///< rows whose file was gone
    qint64 damaged = 0;     ///< files that are not what their row says: not copied
    QString error;          ///< why not all was copied; empty when it was

    friend bool operator==(const StorageShare &, const StorageShare &) = default;
};

/// manifest.json: what a backup holds and of when it is.
struct Manifest {
    QString id;
    Kind kind = Kind::Manual;
    QString version; ///< of the program
    Time startedAt{};
    Time endedAt{};
    QString by;
    QString reason;
    QList<ManifestFile> files;
    std::optional<DatabaseContents> contents; ///< empty: no database in it
    qint64 sourceBytes = 0;
    std::optional<StorageShare> storage;
    QMap<QString, QString> keys; ///< fingerprints of keys that are not in the backup, by file name

    qint64 bytes() const;
    qint64 builds() const { return contents ? contents->rows.value(QStringLiteral("builds")) : 0; }
    friend bool operator==(const Manifest &, const Manifest &) = default;
};

QJsonObject toJson(const Manifest &manifest);
std::optional<Manifest> manifestFrom(const QJsonObject &json); ///< nothing when a needed field is missing or of another kind

/// How the look at a backup ended.
enum class Verified : quint8 { Ok, Failed, CouldNotTell };
QString word(Verified outcome);

struct Verdict {
    Verified outcome = Verified::CouldNotTell;
    Time at{};
    QString message; ///< what is wrong, one sentence; empty when nothing is
};
QJsonObject toJson(const Verdict &verdict);
std::optional<Verdict> verdictFrom(const QJsonObject &json);

/// How the copying of a backup to another place ended.
struct SecondCopy {
    QString target; ///< as configured
    Time at{};
    QString error; ///< empty: it is there
    bool isSealed = false; ///< encrypted before it left
};
QJsonObject toJson(const SecondCopy &copy);
std::optional<SecondCopy> secondCopyFrom(const QJsonObject &json);

/// A backup as it lies in its folder.
struct Backup {
    Manifest manifest;
    std::optional<Verdict> verdict;
    QList<SecondCopy> copies;
    QString path;

    bool hasDatabase() const { return manifest.contents.has_value(); }
    bool isGood() const { return verdict && verdict->outcome == Verified::Ok; }
    /// A restore of the latest could take it; what was there before a restore was not good enough then.
    bool counts() const { return hasDatabase() && isGood() && manifest.kind != Kind::PreRestore; }
};

} // namespace freeagent::recovery
