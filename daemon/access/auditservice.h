// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/auditlog.h"

#include <QHash>

namespace freeagent::access {

/// Writes what was done into the audit log. Acts are written one by one; refusals are gathered, so that somebody who guesses cannot
/// flood the log: the first of a kind at once, the others as one entry with their number a minute later. Thread: the services'.
class AuditService
{
public:
    /// Kinds of refusals that have an entry of their own within a minute; the rest shares one.
    static constexpr int kMostKinds = 50;

    AuditService(AuditLog &log, const Clock &clock);

    /// When `done` has a value the entry is durable. `at` is set here.
    void record(AuditEntry entry, std::function<void(Result<void>)> done);
    /// The same entry for who stores it together with what it tells of (Unit::audit).
    AuditEntry dated(AuditEntry entry) const;
    /// A refusal: "auth.failed" for a bad credential, "auth.refused" for a good one that does not suffice.
    void refused(AuditEntry entry);
    /// Writes the numbers that are due. Called once a second.
    void tick();
    /// Writes all numbers, due or not: before the end.
    void flush();

    AuditLog &log() { return m_log; }

private:
    struct Gathered {
        AuditEntry example;
        Time since{};
        qint64 more = 0; ///< beside the first, which is written
    };

    void write(AuditEntry entry);
    void conclude(const Gathered &gathered);

    AuditLog &m_log;
    const Clock &m_clock;
    QHash<QByteArray, Gathered> m_refusals;
};

} // namespace freeagent::access
