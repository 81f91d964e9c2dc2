// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/filetrash.h"

namespace freeagent::artifacts {

/// The trash as one more folder of the storage tree, so that every move is a rename:
///
///     <storage>/trash/<item>              an artifact
///     <storage>/trash/<item>.<attempt>    a segment of a log
///
/// Names are ids that were checked; nothing is followed, nothing overwritten.
class DiskTrash final : public FileTrash
{
public:
    /// Makes the folders. "storage.failed", "storage.full".
    static Result<std::unique_ptr<DiskTrash>> create(const QString &storageFolder);
    ~DiskTrash() override; ///< does what was asked for, drops callbacks

    void put(std::vector<TrashItem> items, Moved done) override;
    void takeBack(std::vector<TrashItem> items, Moved done) override;
    void purge(std::vector<QByteArray> ids, std::function<void()> done) override;
    void settle(std::vector<TrashItem> items, QSet<QByteArray> inUse, std::function<void(Settled)> done) override;
    void logSizes(std::vector<BuildId> builds, std::function<void(std::vector<std::pair<BuildId, qint64>>)> done) override;
    void logsBeside(QSet<BuildId> known, std::function<void(std::vector<std::pair<BuildId, qint64>>)> portion) override;

private:
    struct Parts;
    explicit DiskTrash(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace freeagent::artifacts
