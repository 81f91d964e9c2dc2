-- A database as schema 3 left it.
CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL, checksum TEXT NOT NULL);
INSERT INTO schema_migrations VALUES (1, '0001_builds', 1767603600000, 'e1ce97100f88ba6fa470f5ddf52d0e77f81789b13c33d8fba55f74e6fd25615f');
INSERT INTO schema_migrations VALUES (2, '0002_build_counts', 1767603700002, 'da1e77c3fb9a938c5371d179bb9fa4c3c74451fb005cbe1f3952a8e494ccd55b');
INSERT INTO schema_migrations VALUES (3, '0003_operations', 1767603700003, '0081a32192c735244040c08e6a99bc6fde47f1d1342fcfe7a6c12e7e8798b2d8');
CREATE TABLE builds (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL CHECK (platform = 'ios' OR platform = 'android'),
    status TEXT NOT NULL CHECK (status = 'pending' OR status = 'assigned' OR status = 'building' OR status = 'completed'
        OR status = 'failed'),
    outcome TEXT NOT NULL CHECK (outcome = '' OR outcome = 'success' OR outcome = 'error' OR outcome = 'cancelled'
        OR outcome = 'timeout'),
    priority INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    worker_id TEXT,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    completed_at BIGINT,
    updated_at BIGINT NOT NULL,
    error_message TEXT NOT NULL,
    retry_of TEXT,
    token_hash BYTEA NOT NULL,
    project TEXT NOT NULL,
    has_certs SMALLINT NOT NULL,
    has_result SMALLINT NOT NULL
, branch TEXT NOT NULL DEFAULT '', failure_class TEXT NOT NULL DEFAULT '', pinned SMALLINT NOT NULL DEFAULT 0, canary SMALLINT NOT NULL DEFAULT 0, only_on TEXT);
INSERT INTO builds VALUES (1, '0Uq000000000000000001', 'ios', 'completed', 'success', 0, 1, 'w1', 1767603600000, 1767603610000, 1767603670000, 1767603670000, '', NULL, X'00FF', 'app', 0, 1, 'main', '', 1, 0, NULL);
INSERT INTO builds VALUES (2, '0Uq000000000000000002', 'android', 'failed', 'error', 0, 1, 'w1', 1767603601000, 1767603620000, 1767603650000, 1767603650000, 'exit code 1', NULL, X'00FF', 'app', 0, 0, '', '', 0, 0, NULL);
INSERT INTO builds VALUES (3, '0Uq000000000000000003', 'android', 'pending', '', 0, 0, NULL, 1767603700000, NULL, NULL, 1767603700000, '', '0Uq000000000000000002', X'00FF', 'app', 0, 0, '', '', 0, 0, NULL);
CREATE INDEX builds_status ON builds (status, outcome, platform, sequence);
CREATE INDEX builds_created_at ON builds (created_at);
CREATE INDEX builds_completed_at ON builds (completed_at) WHERE completed_at IS NOT NULL;
CREATE INDEX builds_worker ON builds (worker_id, sequence) WHERE worker_id IS NOT NULL;
CREATE INDEX builds_retry_of ON builds (retry_of) WHERE retry_of IS NOT NULL;
CREATE TABLE jobs (
    build_id TEXT NOT NULL REFERENCES builds (id),
    number INTEGER NOT NULL,
    worker_id TEXT NOT NULL,
    worker_name TEXT NOT NULL,
    status TEXT NOT NULL,
    assigned_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    error_message TEXT NOT NULL, failure_class TEXT NOT NULL DEFAULT '', evidence TEXT NOT NULL DEFAULT '', cluster TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (build_id, number)
);
INSERT INTO jobs VALUES ('0Uq000000000000000001', 1, 'w1', 'mac-1', 'completed', 1767603610000, 1767603611000, 1767603670000, '', '', '', '');
INSERT INTO jobs VALUES ('0Uq000000000000000002', 1, 'w1', 'mac-1', 'failed', 1767603620000, 1767603621000, 1767603650000, 'exit code 1', 'author', 'exit code 1', '5bcc0b7157d48167');
CREATE INDEX jobs_status ON jobs (status);
CREATE TABLE artifacts (
    build_id TEXT NOT NULL REFERENCES builds (id),
    kind TEXT NOT NULL CHECK (kind = 'source' OR kind = 'certs' OR kind = 'profile' OR kind = 'result'),
    key TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    stored_at BIGINT NOT NULL,
    PRIMARY KEY (build_id, kind)
);
INSERT INTO artifacts VALUES ('0Uq000000000000000001', 'source', 'builds/2026-01-05/0Uq000000000000000001.source', 10, 'aa', 1767603600000);
CREATE INDEX artifacts_key ON artifacts (key);
CREATE INDEX artifacts_stored_at ON artifacts (stored_at);
CREATE TABLE workers (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    platforms TEXT NOT NULL,
    capabilities TEXT NOT NULL,
    max_concurrent_builds INTEGER NOT NULL,
    registered_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    token_hash BYTEA NOT NULL,
    previous_token_hash BYTEA NOT NULL,
    token_issued_at BIGINT NOT NULL,
    retired SMALLINT NOT NULL,
    completed_builds BIGINT NOT NULL,
    failed_builds BIGINT NOT NULL
, owner TEXT NOT NULL DEFAULT '', hold TEXT, requests TEXT);
INSERT INTO workers VALUES ('w1', 'mac-1', 'ios,android', '{}', 1, 1767603600000, 1767603700000, X'01', X'', 1767603600000, 0, 1, 1, 'Ada', '{"by":"admin key","kind":"paused","reason":"spare","since":"2026-01-05T09:05:00.000Z"}', NULL);
CREATE TABLE diagnostics (
    id TEXT NOT NULL PRIMARY KEY,
    worker_id TEXT NOT NULL,
    status TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    duration_ms BIGINT NOT NULL,
    auto_fixed SMALLINT NOT NULL,
    checks TEXT NOT NULL
);
CREATE INDEX diagnostics_worker ON diagnostics (worker_id, run_at, id);
CREATE TABLE events (
    revision INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    type TEXT NOT NULL,
    build_id TEXT,
    worker_id TEXT,
    body TEXT NOT NULL
);
INSERT INTO events VALUES (4, 1767603700000, 'build.submitted', '0Uq000000000000000003', NULL, '{}');
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value BYTEA NOT NULL
);
INSERT INTO settings VALUES ('k', X'76');
CREATE TABLE build_counts (
    platform TEXT NOT NULL,
    status TEXT NOT NULL,
    outcome TEXT NOT NULL,
    number BIGINT NOT NULL,
    run_ms BIGINT NOT NULL,
    PRIMARY KEY (platform, status, outcome)
);
INSERT INTO build_counts VALUES ('ios', 'completed', 'success', 1, 60000);
INSERT INTO build_counts VALUES ('android', 'failed', 'error', 1, 30000);
INSERT INTO build_counts VALUES ('android', 'pending', '', 1, 0);
CREATE INDEX jobs_failed ON jobs (ended_at) WHERE cluster <> '';
CREATE TABLE records (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
);
INSERT INTO records VALUES ('pin', '0Uq000000000000000001', '{"by":"admin key","reason":"release"}');
