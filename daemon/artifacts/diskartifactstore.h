// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/artifactstore.h"

namespace freeagent::artifacts {

/// Artifacts as files below one folder:
///
///     <storage>/farm.id                                whose folder this is; see mark()
///     <storage>/incoming/                              what is being received
///     <storage>/builds/<UTC day>/<build id>.<kind>     what is stored; the key is this path below <storage>
///
/// Small files that wait together are made durable together. Large files have a thread of their own, so that a gigabyte does not hold
/// up a kilobyte. A stored file is never overwritten: a second one for the same build and kind gets a name of its own.
/// Files have mode 0600, folders 0700; no symbolic link below the storage folder is followed.
class DiskArtifactStore final : public ArtifactStore
{
public:
    /// Makes the folders. "storage.failed", "storage.full".
    static Result<std::unique_ptr<DiskArtifactStore>> create(const QString &storageFolder);
    ~DiskArtifactStore() override; ///< finishes what was asked for, drops callbacks

    static QString markName() { return QStringLiteral("farm.id"); }
    QByteArray mark() const; ///< whose folder it is, as it was at create(); empty: nobody said
    /// Durable when `done` has a value. "storage.failed", "storage.full".
    void putMark(const QByteArray &id, std::function<void(Result<void>)> done);

    QString incomingFolder() const; ///< for whoever receives files: same disk, so that storing is a rename

    void store(std::vector<StoreRequest> files, std::function<void(Result<std::vector<Artifact>>)> done) override;
    Result<ArtifactLocation> locate(const QByteArray &key) const override;
    void read(const QByteArray &key, qint64 maxBytes, std::function<void(Result<QByteArray>)> done) override;
    void remove(std::vector<QByteArray> keys) override;
    /// Once, at start; files that this process has stored meanwhile stay.
    void reconcile(std::vector<QByteArray> knownKeys, std::function<void(Result<Reconciliation>)> done) override;
    void findMissing(std::vector<QByteArray> keys, std::function<void(std::vector<QByteArray>)> done) override;

private:
    struct Parts;
    explicit DiskArtifactStore(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace freeagent::artifacts
