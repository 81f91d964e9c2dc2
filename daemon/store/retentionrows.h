// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/retentionstore.h"

namespace freeagent::store {

class SqliteStore;

/// Retention's rows in the database of a SqliteStore, which outlives it: changed by its writer, in the same groups as all else, read
/// by its reader.
class RetentionRows final : public RetentionStore
{
public:
    explicit RetentionRows(SqliteStore &store) : m_store(store) { }

    void walk(const Walk &walk, std::function<void(Result<std::vector<StoredFile>>)> done) override;
    void putInTrash(Removals removals, std::function<void(Result<std::vector<TrashItem>>)> done) override;
    void takeBack(std::vector<QByteArray> ids, std::function<void(Result<std::vector<TrashItem>>)> done) override;
    void forget(std::vector<QByteArray> ids, std::function<void(Result<std::vector<QByteArray>>)> done) override;
    void forgetExpired(Time expired, int limit, std::function<void(Result<std::vector<QByteArray>>)> done) override;
    void trash(const TrashQuery &query, std::function<void(Result<std::vector<TrashItem>>)> done) override;
    void inventory(std::function<void(Result<Inventory>)> done) override;
    void putLogs(std::vector<std::pair<BuildId, qint64>> logs, std::function<void(Result<void>)> done) override;
    void use(std::function<void(Result<std::vector<StorageUse>>)> done) override;

private:
    SqliteStore &m_store;
};

} // namespace freeagent::store
