// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/manifest.h"

namespace freeagent::recovery {

/// The folder that holds the backups of a farm, one folder each. Nothing has the name of a backup before it is complete and synced, and
/// nothing keeps it while it is being removed: what is listed is whole. The folders are the only truth; there is no index to be wrong.
/// Blocks; any thread, but one at a time changes it.
class Catalogue
{
public:
    explicit Catalogue(QString folder)
        : m_folder(std::move(folder))
    {
    }

    const QString &folder() const { return m_folder; }
    QString pathOf(const QString &id) const { return m_folder + u'/' + id; }
    QString poolFolder() const { return m_folder + QStringLiteral("/storage"); }

    QList<Backup> list() const; ///< newest first
    std::optional<Backup> find(const QString &id) const;

    /// A new empty folder for a backup under way, of a name that list() does not know.
    Result<QString> begin(const QString &id) const;
    /// The id that is free at this time.
    QString freeId(Time at, Kind kind) const;
    /// Gives it its name. Everything in it is complete and synced.
    Result<void> publish(const QString &partial, const QString &id) const;
    /// "backup.not_found", "backup.unwritable".
    Result<void> remove(const QString &id) const;
    /// What a kill left of begin() and remove(). How many.
    int removeLeftovers() const;

    Result<void> setVerdict(const QString &backupFolder, const Verdict &verdict) const;
    Result<void> setCopies(const QString &backupFolder, const QList<SecondCopy> &copies) const;
    /// Lets `latest` name the newest backup that a restore could start from, or removes it when there is none.
    Result<void> pointLatest() const;
    QString latest() const; ///< what `latest` names, empty when there is none

private:
    QString m_folder;
};

/// A backup whose folder is `path`, whatever its name; nothing when it is not one.
std::optional<Backup> backupAt(const QString &path);

} // namespace freeagent::recovery
