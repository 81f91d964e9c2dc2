-- Builds, the attempts at them, their files, the fleet and the feed.
-- Shared with PostgreSQL: words for states, Unix milliseconds (UTC) for times. Two readings differ there: INTEGER PRIMARY KEY is
-- BIGINT PRIMARY KEY, and BYTEA is what SQLite keeps as a BLOB. The checks spell out OR: for IN with a list SQLite makes a table
-- of its own each time a row is written, which doubled the cost of a change.

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
);
CREATE INDEX builds_status ON builds (status, outcome, platform, sequence);
CREATE INDEX builds_created_at ON builds (created_at);
CREATE INDEX builds_completed_at ON builds (completed_at) WHERE completed_at IS NOT NULL;
CREATE INDEX builds_worker ON builds (worker_id, sequence) WHERE worker_id IS NOT NULL;
CREATE INDEX builds_retry_of ON builds (retry_of) WHERE retry_of IS NOT NULL;

-- One row for each attempt at a build.
CREATE TABLE jobs (
    build_id TEXT NOT NULL REFERENCES builds (id),
    number INTEGER NOT NULL,
    worker_id TEXT NOT NULL,
    worker_name TEXT NOT NULL,
    status TEXT NOT NULL,
    assigned_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    error_message TEXT NOT NULL,
    PRIMARY KEY (build_id, number)
);
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
);

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

-- The feed. Old rows are forgotten; the newest never is, so that revisions never go back.
CREATE TABLE events (
    revision INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    type TEXT NOT NULL,
    build_id TEXT,
    worker_id TEXT,
    body TEXT NOT NULL
);

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value BYTEA NOT NULL
);
