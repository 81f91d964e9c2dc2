// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/auditlog.h"
#include "daemon/store/connection.h"

namespace freeagent::store {

/// Where the audit log's chain ends, as a transaction sees it. Of each transaction that adds to it: read once, moved by every entry,
/// written once.
struct ChainEnd {
    qint64 seq = 0;
    QByteArray hash;
};

/// Errors: of the connection.
Result<ChainEnd> readChainEnd(Connection &connection);
/// Gives the entry its place behind `end`, which moves. False: see the connection's fault.
bool appendToChain(Connection &connection, ChainEnd &end, AuditEntry entry);
bool writeChainEnd(Connection &connection, const ChainEnd &end);

} // namespace freeagent::store
