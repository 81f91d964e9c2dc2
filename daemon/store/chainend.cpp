// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/chainend.h"

#include "daemon/store/auditchain.h"

namespace freeagent::store {

Result<ChainEnd> readChainEnd(Connection &connection)
{
    ChainEnd end{0, auditGenesis()};
    const bool read = connection.each(connection.prepare(Sql::ChainEnd), [&end](const Statement &row) {
        end = {row.integer(0), row.bytes(1)};
    });
    return read ? Result<ChainEnd>(end) : tl::unexpected(connection.error());
}

bool appendToChain(Connection &connection, ChainEnd &end, AuditEntry entry)
{
    entry.seq = end.seq + 1;
    entry.previous = end.hash;
    entry.hash = auditHash(entry);
    if (!connection.run(Sql::InsertAudit, entry.seq, entry.at, entry.actor, entry.role, entry.tokenId, entry.address, entry.action,
                        entry.subject, entry.before, entry.after, entry.reason, entry.outcome, entry.previous, entry.hash))
        return false;
    end = {entry.seq, entry.hash};
    return true;
}

bool writeChainEnd(Connection &connection, const ChainEnd &end) { return connection.run(Sql::MoveChainEnd, end.seq, end.hash); }

} // namespace freeagent::store
