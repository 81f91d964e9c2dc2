// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/auditlog.h"

#include <memory>

namespace freeagent::store {

class ChainWalk;
class Reader;
class Writer;

/// The audit log in the store's database. The place in the chain is given by the writer inside its transaction, so entries that come
/// at the same time form one chain. Thread: the store's.
class SqliteAuditLog final : public AuditLog
{
public:
    /// Both outlive it.
    SqliteAuditLog(Writer &writer, Reader &reader);

    void append(AuditEntry entry, std::function<void(Result<void>)> done) override;
    void query(const AuditFilter &filter, std::function<void(Result<AuditPage>)> done) override;
    void verify(std::function<void(Result<AuditVerdict>)> done) override;

private:
    void verifyFrom(std::shared_ptr<ChainWalk> walk, std::function<void(Result<AuditVerdict>)> done);

    Writer &m_writer;
    Reader &m_reader;
};

/// Walks the chain of a database file, also of one that a controller has open. Blocks. Errors: "store.unusable" and those of Store.
Result<AuditVerdict> verifyAuditFile(const QString &file);

} // namespace freeagent::store
