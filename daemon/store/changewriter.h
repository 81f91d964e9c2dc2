// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"
#include "daemon/store/chainend.h"
#include "daemon/store/connection.h"
#include "daemon/store/countdeltas.h"

namespace freeagent::store {

/// Turns units into rows, inside a transaction that its caller holds. Thread: the connection's.
class ChangeWriter
{
public:
    explicit ChangeWriter(Connection &connection);
    /// Learns the last sequence and revision. Once, before anything else.
    bool load();

    enum class Applied : quint8 {
        Yes,
        Conflict,  ///< nothing of the unit was applied, the transaction is whole
        Untidy,    ///< the unit failed when a part of it was applied: roll back
        Broken,    ///< the transaction is gone, see Connection::fault()
    };
    Applied apply(const Unit &unit, Committed &committed);
    /// The error of a unit that was in conflict.
    const Error &conflict() const { return m_conflict; }

    /// Writes what the units since BEGIN add up to: counts, and where the audit log ends. Last before COMMIT.
    bool flush();

    /// What a rolled-back transaction gives back.
    struct Mark {
        qint64 sequence = 0;
        Revision revision = 0;
        CountDeltas counts;
        std::optional<ChainEnd> chain; ///< of a transaction that has added to the audit log
    };
    const Mark &mark() const { return m_state; }
    void restore(const Mark &mark) { m_state = mark; }

    /// The newest `keep` events stay; some of those beyond go.
    bool forgetEvents(qint64 keep);

private:
    Applied applyChange(const InsertBuild &change, Committed &committed);
    Applied applyChange(const UpdateBuild &change, Committed &committed);
    Applied applyChange(const UpsertWorker &change, Committed &committed);
    Applied applyChange(const TouchWorkers &change, Committed &committed);
    Applied applyChange(const InsertDiagnostic &change, Committed &committed);
    Applied applyChange(const PutSetting &change, Committed &committed);
    Applied applyChange(const PutRecord &change, Committed &committed);
    Applied applyChange(const RemoveRecord &change, Committed &committed);
    Applied applyEvents(const std::vector<Event> &events, Committed &committed);
    Applied applyAudit(const std::vector<AuditEntry> &entries);
    bool flushCounts();

    struct StoredBuild {
        qint64 sequence = 0;
        Platform platform{};
        BuildStatus status{};
        Outcome outcome{};
        int attempts = 0;
        QByteArray worker;
        qint64 runMs = 0;
    };
    std::optional<StoredBuild> stored(const BuildId &id);
    bool updateRow(const StoredBuild &before, const Build &after);
    bool putAttempt(const Attempt &attempt);
    bool areStored(const std::vector<Artifact> &artifacts);
    bool putArtifacts(const std::vector<Artifact> &artifacts, const QString &project, bool mayReplace);
    Applied refuse(const QString &why);
    Applied failed(bool touched);

    Connection &m_connection;
    Mark m_state;
    Error m_conflict;
    Revision m_forgottenUpTo = 0;
};

} // namespace freeagent::store
