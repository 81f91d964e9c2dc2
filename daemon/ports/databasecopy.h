// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QMap>
#include <functional>
#include <vector>

namespace freeagent {

/// What a database holds, as counted.
struct DatabaseContents {
    int schemaVersion = 0;
    QMap<QString, qint64> rows; ///< by table

    friend bool operator==(const DatabaseContents &, const DatabaseContents &) = default;
};

struct DatabaseCopy {
    DatabaseContents contents; ///< of the moment that was copied, counted in the source
    qint64 sourceBytes = 0;    ///< size of the source at that moment
};

/// Copies the database while it is in use. Blocks; in any thread but the services'.
class DatabaseCopier
{
public:
    virtual ~DatabaseCopier() = default;

    /// Asked now and then with the part that is done, 0 to 1; false ends the work.
    using GoOn = std::function<bool(double part)>;
    /// Writes the database as it is at one moment to `target`, a file that must not exist, as one file that needs no other; it is not
    /// yet synced. Changes go on meanwhile. On an error `target` may be half written. Errors: "backup.cancelled", "store.full" (the
    /// disk of the target), "store.unusable", "store.busy", "store.failed".
    virtual Result<DatabaseCopy> copy(const QString &target, const GoOn &goOn) = 0;
};

/// A build of a database, as far as a restore cares.
struct BuildState {
    QString id;
    QString status; ///< empty: the database does not know it
};

struct BuildDifference {
    BuildState present;
    BuildState restored;
};

struct BuildComparison {
    qint64 lost = 0;    ///< builds that only the present database knows
    qint64 changed = 0; ///< with another status: they return to what they were
    qint64 gained = 0;  ///< builds that only the other database knows: they return
    std::vector<BuildDifference> differences; ///< the first thousand
};

struct StoredFileRow {
    QByteArray key;
    qint64 size = 0;
    QByteArray sha256; ///< 64 hex digits
};

/// Looks into database files that nobody writes to. Blocks; any thread. Errors mean that nothing can be said: "store.unusable",
/// "store.busy", "store.failed".
class DatabaseInspector
{
public:
    virtual ~DatabaseInspector() = default;

    struct Finding {
        QString trouble; ///< what is wrong with the file, one sentence; empty when it is whole
        DatabaseContents contents;
    };
    /// Opens the file for reading, checks every page, index and foreign key, and counts.
    virtual Result<Finding> inspect(const QString &file) = 0;
    /// What `restored` would change in a farm that runs on `present`.
    virtual Result<BuildComparison> compare(const QString &present, const QString &restored) = 0;
    /// What the database says in one place against what it says in another, one sentence; empty when its own counters are what its rows
    /// come to.
    virtual QString contradiction([[maybe_unused]] const QString &file) { return {}; }
    /// The files that rows of the database stand for.
    virtual Result<std::vector<StoredFileRow>> storedFiles(const QString &file) = 0;
    /// The newest step of the schema that this program knows.
    virtual int knownSchema() const = 0;
};

} // namespace freeagent
