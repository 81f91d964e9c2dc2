// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/domain/build.h"

#include <QList>
#include <QSet>
#include <functional>
#include <vector>

namespace freeagent {

/// What is kept of a build on disk: its artifacts, and its log.
enum class StoredKind : quint8 { Source, Certs, Profile, Result, Log };

inline QByteArrayView word(StoredKind kind)
{
    return kind == StoredKind::Log ? QByteArrayView("log") : word(ArtifactKind(kind));
}
inline std::optional<StoredKind> storedKindFrom(QByteArrayView text)
{
    if (text == "log")
        return StoredKind::Log;
    const auto kind = artifactKindFrom(text);
    return kind ? std::optional(StoredKind(*kind)) : std::nullopt;
}
/// In the order in which a clean-up goes through them.
inline constexpr StoredKind kStoredKinds[] = {StoredKind::Source, StoredKind::Certs, StoredKind::Profile, StoredKind::Log, StoredKind::Result};

/// A stored file and what decides whether it may go.
struct StoredFile {
    BuildId build; ///< the first that had it
    StoredKind kind{};
    QByteArray key; ///< of a log: the build's id
    qint64 bytes = 0;
    Time storedAt{};
    std::optional<Time> endedAt; ///< of the build
    bool success = false;
    bool pinned = false;
    bool follows = false;   ///< a build accepted before this one has the same file: judged there
    bool isShared = false;  ///< by a build that is open, pinned or ended at or after the limit
    int newerSuccesses = 0; ///< of the same project, branch and platform, counted up to the number asked for
};

/// A removed file that can still be had back.
struct TrashItem {
    QByteArray id;
    QByteArray run; ///< the clean-up that put it there
    StoredKind kind{};
    QByteArray key;
    qint64 bytes = 0;
    QByteArray sha256;
    Time storedAt{};
    Time trashedAt{};
    Time expiresAt{};
    QList<BuildId> builds; ///< that had it, the first of them first
    QString project;       ///< of the first

    BuildId build() const { return builds.value(0); }
    friend bool operator==(const TrashItem &, const TrashItem &) = default;
};

/// Files of one project, kind and UTC day of storing. In the trash: all kinds, by the day they came there.
struct StorageUse {
    QString project;
    QByteArray kind; ///< word of a StoredKind, or "trash"
    qint64 day = 0;  ///< days since 1970
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Rows of stored files and of the trash. Every change is applied wholly or not at all, and keeps the figures of use. Thread and
/// errors: as Store.
class RetentionStore
{
public:
    virtual ~RetentionStore() = default;

    /// A walk over the files of one kind in the order of storing, some at a time.
    struct Walk {
        StoredKind kind{};
        Time endedBefore{};  ///< only files stored before this; later sharers protect
        int countSuccesses = 0;
        Time after{};        ///< where the last portion ended
        BuildId afterBuild;
        int limit = 200;
    };
    virtual void walk(const Walk &walk, std::function<void(Result<std::vector<StoredFile>>)> done) = 0;

    struct Removal {
        QByteArray id; ///< of the item to be
        StoredKind kind{};
        QByteArray key;
        Time endedBefore{};
    };
    struct Removals {
        QByteArray run;
        Time at{};
        Time expiresAt{};
        std::vector<Removal> files;
    };
    /// Takes the rows of files away and puts items in their place. Every file is judged once more by what is stored now: one that an
    /// open, younger or pinned build has stays. Gives what went.
    virtual void putInTrash(Removals removals, std::function<void(Result<std::vector<TrashItem>>)> done) = 0;
    /// The rows as they were, for items whose builds have no younger file of the kind. Gives what came back.
    virtual void takeBack(std::vector<QByteArray> ids, std::function<void(Result<std::vector<TrashItem>>)> done) = 0;
    /// Forgets items for good: those with these ids, or the `limit` oldest that expire at or before `expired`. Gives their ids.
    virtual void forget(std::vector<QByteArray> ids, std::function<void(Result<std::vector<QByteArray>>)> done) = 0;
    virtual void forgetExpired(Time expired, int limit, std::function<void(Result<std::vector<QByteArray>>)> done) = 0;

    struct TrashQuery {
        std::vector<QByteArray> ids; ///< these
        QByteArray run;              ///< else those of this run; empty: all, the newest first
        QByteArray before;           ///< cursor: only ids below this one
        int limit = 1000;
    };
    virtual void trash(const TrashQuery &query, std::function<void(Result<std::vector<TrashItem>>)> done) = 0;

    /// All items, and those among them whose key is in use again; the builds whose logs are known. At start.
    struct Inventory {
        std::vector<TrashItem> items;
        QSet<QByteArray> inUse;
        QSet<BuildId> logs;
    };
    virtual void inventory(std::function<void(Result<Inventory>)> done) = 0;

    /// The size of logs of builds that have ended; others are ignored.
    virtual void putLogs(std::vector<std::pair<BuildId, qint64>> logs, std::function<void(Result<void>)> done) = 0;

    virtual void use(std::function<void(Result<std::vector<StorageUse>>)> done) = 0;
};

} // namespace freeagent
