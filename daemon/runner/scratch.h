// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/id.h"
#include "common/base/result.h"

#include <QStringList>
#include <atomic>

namespace freeagent::runner {

/// Where one build lives on disk:
///
///     <scratch>/<build>/          0700, all that the build can write to
///         source/ output/ tmp/ home/ certs/
///     <scratch>/.trash/           what is to be removed
///     <state>/runs/<build>.json   which processes belong to it; outside of the build's reach
class Scratch
{
public:
    /// Makes the folders; what an earlier try at the same build left is discarded first.
    static Result<Scratch> create(const QString &scratchRoot, const QString &stateFolder, const BuildId &build);

    QString root() const { return m_root; }
    QString source() const { return m_root + QStringLiteral("/source"); }
    QString output() const { return m_root + QStringLiteral("/output"); }
    QString tmp() const { return m_root + QStringLiteral("/tmp"); }
    QString home() const { return m_root + QStringLiteral("/home"); }
    QString certs() const { return m_root + QStringLiteral("/certs"); }
    QString sourceArchive() const; ///< beside root(): not in the build's reach
    QString packedResult() const; ///< beside root()

    /// Notes that the process group `group` works for this build, so that a successor of a killed worker can end it.
    Result<void> note(qint64 group) const;
    /// Name of the variable that every process of the build has in its environment, with root() as value.
    static QByteArray mark() { return QByteArrayLiteral("FREEAGENT_SCRATCH"); }
    /// Kills what left the process group of the build and still carries the mark. How many there were; always 0 on
    /// macOS.
    int endStrays() const;
    /// Leaves source, output and the rest of root() for people to look at; only certs(), the archives and the note are
    /// removed.
    void keep() const;
    /// Puts all of the build into the trash of the scratch folder: quick however much it is, and the same build may
    /// come again at once. False when something could not be moved; the note then stays, for the next start.
    bool discard() const;

private:
    QString m_root;
    QString m_runFile;
};

/// What a killed worker left behind.
struct Leftovers {
    QStringList builds; ///< ids
    int endedGroups = 0; ///< process groups that were still at work
};

/// Ends process groups that a predecessor noted and that are still the same processes (same boot, same start), and
/// discards its builds' folders; with `keepFolders` they stay. Touches nothing that was not noted in `stateFolder`.
Leftovers sweep(const QString &stateFolder, bool keepFolders);

/// Removes what was discarded. Blocks, long when there are many files; `stop`, set from another thread, ends it early.
/// Any thread.
void emptyTrash(const QString &scratchRoot, const std::atomic_bool *stop = nullptr);

/// Removes a tree, also one with folders that have lost their write permission. Never follows links. True when nothing
/// is left.
bool removeTree(const QString &path, const std::atomic_bool *stop = nullptr);

} // namespace freeagent::runner
