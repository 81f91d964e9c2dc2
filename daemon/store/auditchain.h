// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/auditlog.h"

namespace freeagent::store {

/// The bytes of an entry that its hash is taken of, behind the hash of the entry before it: every field in the order of the struct,
/// each with its length before it ("3:cat"), so that no two entries have the same form.
QByteArray canonicalForm(const AuditEntry &entry);

/// SHA-256 of `entry.previous` and the canonical form, 64 hex digits.
QByteArray auditHash(const AuditEntry &entry);

/// What stands before the first entry.
QByteArray auditGenesis();

/// Follows the chain, entry by entry in the order of their numbers. Pure.
class ChainWalk
{
public:
    /// False from the first entry on that does not fit.
    bool take(const AuditEntry &entry);
    /// The chain must end here; false when entries are missing at the end or the head is another.
    bool endsAt(qint64 seq, const QByteArray &hash);

    qint64 last() const { return m_verdict.entries; }
    bool broken() const { return !m_verdict.ok; }
    const AuditVerdict &verdict() const { return m_verdict; }

private:
    AuditVerdict m_verdict{true, 0, {}, auditGenesis()};
};

} // namespace freeagent::store
