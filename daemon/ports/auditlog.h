// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <functional>
#include <vector>

namespace freeagent {

/// One act that somebody answers for. Never holds a secret.
struct AuditEntry {
    qint64 seq = 0;      ///< given by the log; without gaps
    Time at{};
    QString actor;       ///< the token's name, "admin key", a worker's name, ...
    QByteArray role;     ///< the word of the Role, or "worker", "build", "vm", "nobody"
    QByteArray tokenId;  ///< empty when it was no token
    QByteArray address;  ///< where the request came from
    QByteArray action;   ///< "POST /api/admin/cleanup", or a verb: "token.create"
    QString subject;     ///< what it was done to
    QByteArray before;   ///< compact JSON; empty: nothing to say
    QByteArray after;    ///< compact JSON; empty: nothing to say
    QString reason;      ///< as given by who did it
    QByteArray outcome;  ///< "ok", "denied", "refused 409", "failed 500", "unanswered"
    QByteArray previous; ///< hash of the entry before, 64 hex digits; given by the log
    QByteArray hash;     ///< of this one and, through `previous`, of all before; given by the log

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// One page, newest first; `ascending`: oldest first.
struct AuditFilter {
    std::optional<Time> since; ///< inclusive
    std::optional<Time> until; ///< exclusive
    QString actor;             ///< empty: any
    QByteArray action;         ///< empty: any
    std::optional<qint64> cursor; ///< seq of the last entry of the page before
    int limit = 100;
    bool ascending = false;
    bool wantTotal = true;
};
struct AuditPage {
    std::vector<AuditEntry> entries;
    qint64 total = -1; ///< of the filter, cursor left aside; -1 when not asked for
};

/// What walking the chain has found.
struct AuditVerdict {
    bool ok = true;
    qint64 entries = 0;                ///< that hold together, from the first on
    std::optional<qint64> firstBroken; ///< the first entry that was edited, moved or is missing
    QByteArray head;                   ///< hash of the last good entry, hex: keep it elsewhere and compare
};

/// The append-only, hash-chained record of what was done. Thread: as Store.
class AuditLog
{
public:
    virtual ~AuditLog() = default;
    /// Gives the entry its place and hash. When `done` has a value the entry is durable. Errors as Store's.
    virtual void append(AuditEntry entry, std::function<void(Result<void>)> done) = 0;
    virtual void query(const AuditFilter &filter, std::function<void(Result<AuditPage>)> done) = 0;
    /// Walks the whole chain in pieces, off the calling thread, up to the head at the moment of the last piece.
    virtual void verify(std::function<void(Result<AuditVerdict>)> done) = 0;
};

} // namespace freeagent
