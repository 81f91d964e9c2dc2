// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/statements.h"

namespace freeagent::store {

#define BUILD_COLUMNS                                                                                                   \
    "b.sequence, b.id, b.platform, b.status, b.outcome, b.priority, b.attempts, b.worker_id, b.created_at, "            \
    "b.started_at, b.completed_at, b.updated_at, b.error_message, b.retry_of, b.token_hash, b.project, b.has_certs, "   \
    "b.has_result, b.branch, b.failure_class, b.pinned, b.canary, b.only_on"
#define ATTEMPT_COLUMNS                                                                                                 \
    "j.build_id, j.number, j.worker_id, j.worker_name, j.status, j.assigned_at, j.started_at, j.ended_at, j.error_message, " \
    "j.failure_class, j.evidence, j.cluster"
#define ARTIFACT_COLUMNS "a.build_id, a.kind, a.key, a.size, a.sha256, a.stored_at"
#define TRASH_COLUMNS "id, run, kind, key, size, sha256, stored_at, trashed_at, expires_at, builds, project"
#define NEWER_SUCCESSES                                                                                                 \
    "(SELECT COUNT(*) FROM (SELECT 1 FROM builds n WHERE n.outcome = 'success' AND n.project = b.project "              \
    "AND n.branch = b.branch AND n.platform = b.platform AND n.sequence > b.sequence LIMIT ?) counted)"
#define OPEN "b.status IN ('pending', 'assigned', 'building')"

QByteArrayView text(Sql sql)
{
    switch (sql) {
    case Sql::Begin: return "BEGIN IMMEDIATE";
    case Sql::BeginRead: return "BEGIN";
    case Sql::Commit: return "COMMIT";
    case Sql::Rollback: return "ROLLBACK";
    case Sql::Savepoint: return "SAVEPOINT unit";
    case Sql::RollbackToSavepoint: return "ROLLBACK TO unit";
    case Sql::ReleaseSavepoint: return "RELEASE unit";
    case Sql::Checkpoint: return "PRAGMA wal_checkpoint(PASSIVE)";

    case Sql::LastSequence: return "SELECT MAX(sequence) FROM builds";
    case Sql::LastRevision: return "SELECT MAX(revision) FROM events";
    case Sql::FirstRevision: return "SELECT MIN(revision) FROM events";

    case Sql::ChainEnd: return "SELECT seq, hash FROM audit_head WHERE id = 1";
    case Sql::MoveChainEnd: return "UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1";
    case Sql::InsertAudit:
        return "INSERT INTO audit_log (seq, at, actor, role, token_id, address, action, subject, before_state, after_state, reason, "
               "outcome, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    case Sql::InsertBuild:
        return "INSERT INTO builds (sequence, id, platform, status, outcome, priority, attempts, worker_id, created_at, "
               "started_at, completed_at, updated_at, error_message, retry_of, token_hash, project, has_certs, has_result, branch, "
               "failure_class, pinned, canary, only_on) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    case Sql::BuildForUpdate:
        return "SELECT sequence, platform, status, outcome, attempts, worker_id, started_at, completed_at FROM builds "
               "WHERE id = ?";
    case Sql::UpdateBuild:
        return "UPDATE builds SET status = ?, outcome = ?, priority = ?, attempts = ?, started_at = ?, completed_at = ?, "
               "updated_at = ?, error_message = ?, has_result = ?, failure_class = ?, pinned = ? "
               "WHERE sequence = ? AND status = ? AND attempts = ?";
    case Sql::UpdateBuildAndWorker:
        return "UPDATE builds SET worker_id = ?, status = ?, outcome = ?, priority = ?, attempts = ?, started_at = ?, "
               "completed_at = ?, updated_at = ?, error_message = ?, has_result = ?, failure_class = ?, pinned = ? "
               "WHERE sequence = ? AND status = ? AND attempts = ?";
    case Sql::UpdateAttempt:
        return "UPDATE jobs SET worker_name = ?, status = ?, started_at = ?, ended_at = ?, error_message = ?, failure_class = ?, "
               "evidence = ?, cluster = ? "
               "WHERE build_id = ? AND number = ? AND worker_id = ? AND assigned_at = ?";
    case Sql::PutAttempt:
        return "INSERT INTO jobs (build_id, number, worker_id, worker_name, status, assigned_at, started_at, ended_at, "
               "error_message, failure_class, evidence, cluster) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (build_id, number) DO UPDATE SET worker_id = excluded.worker_id, "
               "worker_name = excluded.worker_name, status = excluded.status, assigned_at = excluded.assigned_at, "
               "started_at = excluded.started_at, ended_at = excluded.ended_at, error_message = excluded.error_message, "
               "failure_class = excluded.failure_class, evidence = excluded.evidence, cluster = excluded.cluster";
    case Sql::PutArtifact:
        return "INSERT INTO artifacts (build_id, kind, key, size, sha256, stored_at) VALUES (?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (build_id, kind) DO UPDATE SET key = excluded.key, size = excluded.size, "
               "sha256 = excluded.sha256, stored_at = excluded.stored_at";
    case Sql::ClearResults:
        return "UPDATE builds SET has_result = 0 "
               "WHERE id IN (SELECT build_id FROM artifacts WHERE key = ? AND kind = 'result')";
    case Sql::RemoveArtifacts: return "DELETE FROM artifacts WHERE key = ?";
    case Sql::PutWorker:
        return "INSERT INTO workers (id, name, platforms, capabilities, max_concurrent_builds, registered_at, last_seen_at, "
               "token_hash, previous_token_hash, token_issued_at, retired, completed_builds, failed_builds, owner, hold, requests) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET name = excluded.name, platforms = excluded.platforms, "
               "capabilities = excluded.capabilities, max_concurrent_builds = excluded.max_concurrent_builds, "
               "registered_at = excluded.registered_at, last_seen_at = excluded.last_seen_at, "
               "token_hash = excluded.token_hash, previous_token_hash = excluded.previous_token_hash, "
               "token_issued_at = excluded.token_issued_at, retired = excluded.retired, "
               "completed_builds = excluded.completed_builds, failed_builds = excluded.failed_builds, owner = excluded.owner, "
               "hold = excluded.hold, requests = excluded.requests";
    case Sql::TouchWorker: return "UPDATE workers SET last_seen_at = ? WHERE id = ?";
    case Sql::PutDiagnostic:
        return "INSERT INTO diagnostics (id, worker_id, status, run_at, duration_ms, auto_fixed, checks) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)";
    case Sql::TrimDiagnostics:
        return "DELETE FROM diagnostics WHERE id IN (SELECT id FROM diagnostics WHERE worker_id = ? "
               "ORDER BY run_at DESC, id DESC LIMIT 1000000 OFFSET ?)";
    case Sql::PutSetting:
        return "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    case Sql::PutRecord:
        return "INSERT INTO records (kind, id, body) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body";
    case Sql::RemoveRecord: return "DELETE FROM records WHERE kind = ? AND id = ?";
    case Sql::AddToCount:
        return "INSERT INTO build_counts (platform, status, outcome, number, run_ms) VALUES (?, ?, ?, ?, ?) "
               "ON CONFLICT (platform, status, outcome) DO UPDATE SET number = build_counts.number + excluded.number, "
               "run_ms = build_counts.run_ms + excluded.run_ms";
    case Sql::InsertEvent:
        return "INSERT INTO events (revision, at, type, build_id, worker_id, body) VALUES (?, ?, ?, ?, ?, ?)";
    case Sql::ForgetEvents: return "DELETE FROM events WHERE revision <= ?";

    case Sql::BuildById: return "SELECT " BUILD_COLUMNS " FROM builds b WHERE b.id = ?";
    case Sql::BuildBySequence: return "SELECT " BUILD_COLUMNS " FROM builds b WHERE b.sequence = ?";
    case Sql::AttemptsOfBuild: return "SELECT " ATTEMPT_COLUMNS " FROM jobs j WHERE j.build_id = ? ORDER BY j.number";
    case Sql::ArtifactsOfBuild: return "SELECT " ARTIFACT_COLUMNS " FROM artifacts a WHERE a.build_id = ?";
    case Sql::RetriesOfBuild:
        return "SELECT b.retry_of, b.id, b.created_at FROM builds b WHERE b.retry_of = ? ORDER BY b.sequence";
    case Sql::OpenBuilds: return "SELECT " BUILD_COLUMNS " FROM builds b WHERE " OPEN " ORDER BY b.sequence";
    case Sql::AttemptsOfOpenBuilds:
        return "SELECT " ATTEMPT_COLUMNS " FROM builds b JOIN jobs j ON j.build_id = b.id WHERE " OPEN
               " ORDER BY j.build_id, j.number";
    case Sql::ArtifactsOfOpenBuilds:
        return "SELECT " ARTIFACT_COLUMNS " FROM builds b JOIN artifacts a ON a.build_id = b.id WHERE " OPEN;
    case Sql::RetriesOfOpenBuilds:
        return "SELECT r.retry_of, r.id, r.created_at FROM builds b JOIN builds r ON r.retry_of = b.id WHERE " OPEN
               " ORDER BY r.sequence";
    case Sql::Workers:
        return "SELECT id, name, platforms, capabilities, max_concurrent_builds, registered_at, last_seen_at, token_hash, "
               "previous_token_hash, token_issued_at, retired, completed_builds, failed_builds, owner, hold, requests FROM workers";
    case Sql::Counts: return "SELECT platform, status, outcome, number, run_ms FROM build_counts";
    case Sql::Settings: return "SELECT key, value FROM settings";
    case Sql::Records: return "SELECT kind, id, body FROM records";
    case Sql::BuildsSince: return "SELECT COUNT(*) FROM builds WHERE created_at >= ?";
    case Sql::KindsSince:
        return "SELECT platform, status, outcome, started_at, completed_at FROM builds WHERE created_at >= ?";
    case Sql::FinishedBuilds:
        return "SELECT platform, outcome, failure_class, worker_id, created_at, started_at, completed_at FROM builds "
               "WHERE completed_at IS NOT NULL AND completed_at >= ? AND completed_at < ? AND canary = 0 ORDER BY completed_at";
    case Sql::Submissions: return "SELECT created_at, platform FROM builds WHERE created_at >= ? AND canary = 0 ORDER BY created_at";
    case Sql::FailedAttempts:
        return "SELECT " ATTEMPT_COLUMNS " FROM jobs j WHERE j.cluster <> '' AND j.ended_at >= ? ORDER BY j.ended_at DESC LIMIT ?";
    case Sql::EventsAfter:
        return "SELECT revision, at, type, build_id, worker_id, body FROM events WHERE revision > ? ORDER BY revision LIMIT ?";
    case Sql::Diagnostics:
        return "SELECT id, worker_id, status, run_at, duration_ms, auto_fixed, checks FROM diagnostics WHERE worker_id = ? "
               "ORDER BY run_at DESC, id DESC LIMIT ?";
    case Sql::ArtifactKeys: return "SELECT DISTINCT key FROM artifacts";

    case Sql::PutSample:
        return "INSERT INTO samples (step, at, body) VALUES (?, ?, ?) ON CONFLICT (step, at) DO UPDATE SET body = excluded.body";
    case Sql::SamplesBetween: return "SELECT at, body FROM samples WHERE step = ? AND at >= ? AND at < ? ORDER BY at LIMIT ?";
    case Sql::NewestSample: return "SELECT MAX(at) FROM samples WHERE step = ? AND at <= ?";
    case Sql::TrimSamples:
        return "DELETE FROM samples WHERE step = ? AND at IN (SELECT at FROM samples WHERE step = ? AND at < ? ORDER BY at LIMIT ?)";

    case Sql::AddToUse:
        return "INSERT INTO storage_use (project, kind, day, files, bytes) VALUES (?, ?, ?, ?, ?) "
               "ON CONFLICT (project, kind, day) DO UPDATE SET files = storage_use.files + excluded.files, "
               "bytes = storage_use.bytes + excluded.bytes";
    case Sql::DropUse: return "DELETE FROM storage_use WHERE project = ? AND kind = ? AND day = ? AND files <= 0";
    case Sql::Uses: return "SELECT project, kind, day, files, bytes FROM storage_use";
    case Sql::ArtifactOfKind: return "SELECT key, size, stored_at FROM artifacts WHERE build_id = ? AND kind = ?";
    case Sql::RowsOfKey:
        return "SELECT a.build_id, a.kind, a.size, a.sha256, a.stored_at, b.project FROM artifacts a "
               "JOIN builds b ON b.id = a.build_id WHERE a.key = ? ORDER BY b.sequence";
    case Sql::KeyIsStored: return "SELECT 1 FROM artifacts WHERE key = ? LIMIT 1";
    case Sql::SharerProtects:
        return "SELECT 1 FROM artifacts a JOIN builds s ON s.id = a.build_id "
               "WHERE a.key = ? AND (s.completed_at IS NULL OR s.completed_at >= ? OR s.pinned <> 0) LIMIT 1";
    case Sql::BuildProtects:
        return "SELECT 1 FROM builds s WHERE s.id = ? AND (s.completed_at IS NULL OR s.completed_at >= ? OR s.pinned <> 0)";
    case Sql::SetHasResult: return "UPDATE builds SET has_result = 1 WHERE id = ?";
    case Sql::LogOfBuild:
        return "SELECT b.project, b.completed_at, l.size FROM builds b LEFT JOIN logs l ON l.build_id = b.id WHERE b.id = ?";
    case Sql::LogSize: return "SELECT size FROM logs WHERE build_id = ?";
    case Sql::PutLog:
        return "INSERT INTO logs (build_id, size, stored_at) VALUES (?, ?, ?) ON CONFLICT (build_id) DO UPDATE SET size = excluded.size";
    case Sql::RemoveLog: return "DELETE FROM logs WHERE build_id = ?";
    case Sql::AllLogs: return "SELECT build_id FROM logs";
    case Sql::WalkArtifacts:
        return "SELECT a.build_id, a.kind, a.key, a.size, a.stored_at, b.completed_at, b.outcome, b.pinned, "
               "CASE WHEN EXISTS (SELECT 1 FROM artifacts other JOIN builds earlier ON earlier.id = other.build_id "
               "WHERE other.key = a.key AND earlier.sequence < b.sequence) THEN 1 ELSE 0 END, "
               "CASE WHEN EXISTS (SELECT 1 FROM artifacts other JOIN builds s ON s.id = other.build_id "
               "WHERE other.key = a.key AND other.build_id <> a.build_id "
               "AND (s.completed_at IS NULL OR s.completed_at >= ? OR s.pinned <> 0)) THEN 1 ELSE 0 END, " NEWER_SUCCESSES
               " FROM artifacts a JOIN builds b ON b.id = a.build_id WHERE a.kind = ? AND a.stored_at < ? "
               "AND (a.stored_at, a.build_id) > (?, ?) ORDER BY a.stored_at, a.build_id LIMIT ?";
    case Sql::WalkLogs:
        return "SELECT l.build_id, 'log', l.build_id, l.size, l.stored_at, b.completed_at, b.outcome, b.pinned, 0, 0, " NEWER_SUCCESSES
               " FROM logs l JOIN builds b ON b.id = l.build_id WHERE l.stored_at < ? "
               "AND (l.stored_at, l.build_id) > (?, ?) ORDER BY l.stored_at, l.build_id LIMIT ?";
    case Sql::PutTrash:
        return "INSERT INTO trash (" TRASH_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    case Sql::RemoveTrash: return "DELETE FROM trash WHERE id = ?";
    case Sql::TrashById: return "SELECT " TRASH_COLUMNS " FROM trash WHERE id = ?";
    case Sql::TrashNewest: return "SELECT " TRASH_COLUMNS " FROM trash WHERE id < ? ORDER BY id DESC LIMIT ?";
    case Sql::TrashOfRun: return "SELECT " TRASH_COLUMNS " FROM trash WHERE run = ? AND id < ? ORDER BY id DESC LIMIT ?";
    case Sql::TrashExpired: return "SELECT " TRASH_COLUMNS " FROM trash WHERE expires_at <= ? ORDER BY expires_at, id LIMIT ?";
    case Sql::AllTrash: return "SELECT " TRASH_COLUMNS " FROM trash";
    case Sql::TrashInUse:
        return "SELECT t.id FROM trash t WHERE EXISTS (SELECT 1 FROM artifacts a WHERE a.key = t.key) "
               "OR EXISTS (SELECT 1 FROM logs l WHERE l.build_id = t.key)";

    case Sql::Count: break;
    }
    return {};
}

bool mayScan(Sql sql)
{
    switch (sql) {
    case Sql::Workers:
    case Sql::Counts:
    case Sql::Settings:
    case Sql::Records:
    case Sql::ArtifactKeys:
    case Sql::Uses:
    case Sql::AllLogs:
    case Sql::AllTrash:
    case Sql::TrashInUse: return true;
    default: return false;
    }
}

} // namespace freeagent::store
