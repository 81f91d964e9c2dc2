// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/changewriter.h"

#include "daemon/store/rows.h"
#include "daemon/store/storageuse.h"

#include <algorithm>

namespace freeagent::store {

namespace {
constexpr Revision kForgetAtOnce = 1000; ///< events forgotten in one transaction

bool matches(const std::vector<Fence> &fences, BuildStatus status, int attempts)
{
    return std::any_of(fences.begin(), fences.end(),
                       [&](const Fence &fence) { return fence.status == status && fence.attempts == attempts; });
}
} // namespace

ChangeWriter::ChangeWriter(Connection &connection)
    : m_connection(connection)
{
}

bool ChangeWriter::load()
{
    const auto read = [this](Sql sql, qint64 &number) {
        return m_connection.each(m_connection.prepare(sql), [&](const Statement &row) { number = row.integer(0); });
    };
    Revision first = 0;
    if (!read(Sql::LastSequence, m_state.sequence) || !read(Sql::LastRevision, m_state.revision)
        || !read(Sql::FirstRevision, first))
        return false;
    m_forgottenUpTo = std::max<Revision>(0, first - 1);
    return true;
}

ChangeWriter::Applied ChangeWriter::apply(const Unit &unit, Committed &committed)
{
    bool touched = false;
    for (const Change &change : unit.changes) {
        const Applied applied = std::visit([&](const auto &c) { return applyChange(c, committed); }, change);
        if (applied == Applied::Conflict && touched)
            return Applied::Untidy;
        if (applied != Applied::Yes)
            return applied;
        touched = true;
    }
    const Applied applied = applyEvents(unit.events, committed);
    return applied == Applied::Yes ? applyAudit(unit.audit) : applied;
}

ChangeWriter::Applied ChangeWriter::refuse(const QString &why)
{
    m_conflict = Error{"store.conflict", why, {}};
    return Applied::Conflict;
}

ChangeWriter::Applied ChangeWriter::failed(bool touched)
{
    if (m_connection.fault() != Fault::Constraint)
        return Applied::Broken;
    m_conflict = m_connection.error();
    return touched ? Applied::Untidy : Applied::Conflict;
}

ChangeWriter::Applied ChangeWriter::applyChange(const InsertBuild &change, Committed &committed)
{
    const Build &build = change.build;
    if (!build.retryOf.isEmpty() && !areStored(change.artifacts))
        return m_connection.fault() == Fault::None ? refuse(QStringLiteral("A file of the build was removed meanwhile.")) : failed(false);
    const qint64 sequence = m_state.sequence + 1;
    if (!m_connection.run(Sql::InsertBuild, sequence, build.id.value, word(build.platform), word(build.status),
                          word(build.outcome), build.priority, build.attempts, TextOrNull{build.worker.value},
                          build.submittedAt, build.startedAt, build.completedAt, build.updatedAt, build.errorMessage,
                          TextOrNull{build.retryOf.value}, Blob{build.tokenHash}, build.project, build.hasCerts,
                          build.hasResult, build.branch, word(build.failure), build.pinned, build.canary,
                          TextOrNull{build.onlyOn.value}))
        return failed(false);
    m_state.sequence = sequence;
    m_state.counts.add(build.platform, build.status, build.outcome, 1,
                       CountDeltas::runMs(build.startedAt, build.completedAt));
    committed.sequences.push_back(sequence);
    return putArtifacts(change.artifacts, build.project, false) ? Applied::Yes : failed(true);
}

ChangeWriter::Applied ChangeWriter::applyChange(const UpdateBuild &change, Committed &)
{
    const Build &after = change.after;
    const std::optional<StoredBuild> before = stored(after.id);
    if (!before)
        return m_connection.fault() == Fault::None ? refuse(QStringLiteral("The build is not stored.")) : failed(false);
    if (!matches(change.expect, before->status, before->attempts))
        return refuse(QStringLiteral("The build has moved on: it is %1, attempt %2.")
                          .arg(QLatin1String(word(before->status)))
                          .arg(before->attempts));
    if (!updateRow(*before, after))
        return failed(false);
    if (m_connection.changes() != 1)
        return refuse(QStringLiteral("The build has moved on."));
    m_state.counts.add(before->platform, before->status, before->outcome, -1, -before->runMs);
    m_state.counts.add(before->platform, after.status, after.outcome, 1,
                       CountDeltas::runMs(after.startedAt, after.completedAt));
    if (change.attempt && !putAttempt(*change.attempt))
        return failed(true);
    return putArtifacts(change.artifacts, after.project, true) ? Applied::Yes : failed(true);
}

std::optional<ChangeWriter::StoredBuild> ChangeWriter::stored(const BuildId &id)
{
    std::optional<StoredBuild> found;
    Statement &statement = m_connection.prepare(Sql::BuildForUpdate);
    statement.bind(id.value);
    const bool read = m_connection.each(statement, [&found](const Statement &row) {
        found = StoredBuild{row.integer(0),
                            platformFrom(row.bytes(1)).value_or(Platform::Ios),
                            buildStatusFrom(row.bytes(2)).value_or(BuildStatus::Failed),
                            outcomeFrom(row.bytes(3)).value_or(Outcome::None),
                            int(row.integer(4)),
                            row.isNull(5) ? QByteArray() : row.bytes(5),
                            CountDeltas::runMs(row.optionalTime(6), row.optionalTime(7))};
    });
    return read ? found : std::nullopt;
}

bool ChangeWriter::updateRow(const StoredBuild &before, const Build &after)
{
    // Naming a column costs an entry in each of its indices, changed or not.
    if (before.worker == after.worker.value)
        return m_connection.run(Sql::UpdateBuild, word(after.status), word(after.outcome), after.priority, after.attempts,
                                after.startedAt, after.completedAt, after.updatedAt, after.errorMessage, after.hasResult,
                                word(after.failure), after.pinned, before.sequence, word(before.status), before.attempts);
    return m_connection.run(Sql::UpdateBuildAndWorker, TextOrNull{after.worker.value}, word(after.status),
                            word(after.outcome), after.priority, after.attempts, after.startedAt, after.completedAt,
                            after.updatedAt, after.errorMessage, after.hasResult, word(after.failure), after.pinned, before.sequence,
                            word(before.status), before.attempts);
}

bool ChangeWriter::putAttempt(const Attempt &attempt)
{
    // A new attempt is running and silent; any other is stored already, and looking for it first is the cheaper way.
    if (attempt.end != AttemptEnd::Running || attempt.startedAt) {
        if (!m_connection.run(Sql::UpdateAttempt, attempt.workerName, word(attempt.end), attempt.startedAt, attempt.endedAt,
                              attempt.errorMessage, word(attempt.failure), attempt.evidence, attempt.cluster, attempt.build.value,
                              attempt.number, attempt.worker.value, attempt.assignedAt))
            return false;
        if (m_connection.changes() == 1)
            return true;
    }
    return m_connection.run(Sql::PutAttempt, attempt.build.value, attempt.number, attempt.worker.value, attempt.workerName,
                            word(attempt.end), attempt.assignedAt, attempt.startedAt, attempt.endedAt, attempt.errorMessage,
                            word(attempt.failure), attempt.evidence, attempt.cluster);
}

/// A repeated build has the files of the first one: they must not have gone while somebody decided to repeat it.
bool ChangeWriter::areStored(const std::vector<Artifact> &artifacts)
{
    return std::all_of(artifacts.begin(), artifacts.end(), [this](const Artifact &artifact) {
        bool isStored = false;
        Statement &statement = m_connection.prepare(Sql::KeyIsStored);
        statement.bind(artifact.key);
        return m_connection.each(statement, [&isStored](const Statement &) { isStored = true; }) && isStored;
    });
}

bool ChangeWriter::putArtifacts(const std::vector<Artifact> &artifacts, const QString &project, bool mayReplace)
{
    return std::all_of(artifacts.begin(), artifacts.end(), [&](const Artifact &artifact) {
        return countArtifact(m_connection, artifact, project, mayReplace)
            && m_connection.run(Sql::PutArtifact, artifact.build.value, word(artifact.kind), artifact.key, artifact.size,
                                artifact.sha256, artifact.storedAt);
    });
}

ChangeWriter::Applied ChangeWriter::applyChange(const UpsertWorker &change, Committed &)
{
    const Worker &worker = change.worker;
    const bool put = m_connection.run(
        Sql::PutWorker, worker.id.value, worker.name, platformWords(worker.platforms), compactJson(worker.capabilities),
        worker.maxConcurrentBuilds, worker.registeredAt, worker.lastSeenAt, Blob{worker.tokenHash},
        Blob{worker.previousTokenHash}, worker.tokenIssuedAt, worker.retired, worker.completedBuilds, worker.failedBuilds,
        worker.owner, TextOrNull{holdJson(worker.hold)}, TextOrNull{requestsJson(worker.requests)});
    return put ? Applied::Yes : failed(false);
}

ChangeWriter::Applied ChangeWriter::applyChange(const TouchWorkers &change, Committed &)
{
    for (const auto &[worker, seenAt] : change.seen)
        if (!m_connection.run(Sql::TouchWorker, seenAt, worker.value))
            return failed(true);
    return Applied::Yes;
}

ChangeWriter::Applied ChangeWriter::applyChange(const InsertDiagnostic &change, Committed &)
{
    const DiagnosticReport &report = change.report;
    if (!m_connection.run(Sql::PutDiagnostic, report.id, report.worker.value, report.status, report.runAt,
                          report.durationMs, report.autoFixed, report.checks))
        return failed(false);
    return m_connection.run(Sql::TrimDiagnostics, report.worker.value, change.keep) ? Applied::Yes : failed(true);
}

ChangeWriter::Applied ChangeWriter::applyChange(const PutSetting &change, Committed &)
{
    return m_connection.run(Sql::PutSetting, change.key, Blob{change.value}) ? Applied::Yes : failed(false);
}

ChangeWriter::Applied ChangeWriter::applyChange(const PutRecord &change, Committed &)
{
    const Record &record = change.record;
    return m_connection.run(Sql::PutRecord, record.kind, record.id, record.body) ? Applied::Yes : failed(false);
}

ChangeWriter::Applied ChangeWriter::applyChange(const RemoveRecord &change, Committed &)
{
    return m_connection.run(Sql::RemoveRecord, change.kind, change.id) ? Applied::Yes : failed(false);
}

ChangeWriter::Applied ChangeWriter::applyEvents(const std::vector<Event> &events, Committed &committed)
{
    committed.events = events;
    for (Event &event : committed.events) {
        event.revision = m_state.revision + 1;
        if (!m_connection.run(Sql::InsertEvent, event.revision, event.at, event.type, TextOrNull{event.build.value},
                              TextOrNull{event.worker.value}, event.body))
            return failed(true);
        m_state.revision = event.revision;
    }
    return Applied::Yes;
}

ChangeWriter::Applied ChangeWriter::applyAudit(const std::vector<AuditEntry> &entries)
{
    if (!entries.empty() && !m_state.chain) {
        const Result<ChainEnd> end = readChainEnd(m_connection);
        if (!end)
            return failed(true);
        m_state.chain = *end;
    }
    const bool added = std::all_of(entries.begin(), entries.end(), [this](const AuditEntry &entry) {
        return appendToChain(m_connection, *m_state.chain, entry);
    });
    return added ? Applied::Yes : failed(true);
}

bool ChangeWriter::flush()
{
    // The next transaction reads it again: what a job does to the log is seen.
    const auto chain = std::exchange(m_state.chain, std::nullopt);
    return flushCounts() && (!chain || writeChainEnd(m_connection, *chain));
}

bool ChangeWriter::flushCounts()
{
    const bool flushed = m_state.counts.each([this](Platform platform, BuildStatus status, Outcome outcome, auto cell) {
        return m_connection.run(Sql::AddToCount, word(platform), word(status), word(outcome), cell.number, cell.runMs);
    });
    m_state.counts = {};
    return flushed;
}

bool ChangeWriter::forgetEvents(qint64 keep)
{
    const Revision upTo = std::min(m_state.revision - keep, m_forgottenUpTo + kForgetAtOnce);
    if (upTo < m_forgottenUpTo + kForgetAtOnce)
        return true;
    if (!m_connection.run(Sql::ForgetEvents, upTo))
        return false;
    m_forgottenUpTo = upTo;
    return true;
}

} // namespace freeagent::store
