// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/domain/build.h"

#include <functional>
#include <memory>
#include <vector>

namespace freeagent {

/// A received file that is not yet anybody's: bytes in memory, or a file in the incoming folder. Whoever holds the last reference
/// and did not store it removes the file with it.
class IncomingFile
{
public:
    virtual ~IncomingFile() = default;
    virtual qint64 size() const = 0;
    virtual QByteArray sha256() const = 0;  ///< 64 hex digits
    virtual QByteArray bytes() const = 0;   ///< whole content when it was kept in memory, else null
    virtual QString path() const = 0;       ///< where it lies, else empty
    virtual void release() = 0;             ///< the file was moved away: do not remove it
};
using IncomingFilePtr = std::shared_ptr<IncomingFile>;

struct StoreRequest {
    BuildId build;
    ArtifactKind kind;
    IncomingFilePtr file;
    Time at;
};

/// Where an artifact's bytes can be read: a local file now, an object address when storage is S3-compatible.
struct ArtifactLocation {
    QString path;
    qint64 size = 0;
};

/// Files of builds. Thread: called in the thread that made it, callbacks come in that thread's event loop.
class ArtifactStore
{
public:
    virtual ~ArtifactStore() = default;
    /// All or none. Every stored file gets a key of its own: storing a second result of a build leaves the first as it is. When `done` has a value every file is complete under its final name and synced, its folder too.
    /// Errors: "storage.full", "storage.failed".
    virtual void store(std::vector<StoreRequest> files, std::function<void(Result<std::vector<Artifact>>)> done) = 0;
    virtual Result<ArtifactLocation> locate(const QByteArray &key) const = 0; ///< "artifact.missing" when it is gone
    /// Reads whole small files (certificates). "artifact.missing", "artifact.too_large" above `maxBytes`.
    virtual void read(const QByteArray &key, qint64 maxBytes, std::function<void(Result<QByteArray>)> done) = 0;
    virtual void remove(std::vector<QByteArray> keys) = 0; ///< later, off the calling thread; missing ones are fine
    /// Removes files that no row knows (left by a kill between rename and commit) and leftovers of uploads; reports rows whose
    /// file is gone.
    struct Reconciliation {
        int orphansRemoved = 0;
        int leftoversRemoved = 0;
        int foreignLeft = 0; ///< files that nobody here named: not touched
        std::vector<QByteArray> missing;
    };
    virtual void reconcile(std::vector<QByteArray> knownKeys, std::function<void(Result<Reconciliation>)> done) = 0;
    /// Which of these keys have no file now: a look at each, off the calling thread.
    virtual void findMissing(std::vector<QByteArray> keys, std::function<void(std::vector<QByteArray>)> done) = 0;
};

} // namespace freeagent
