-- Retention: which files are due is found by an index; what was removed waits in the trash; how much there is of what is kept with
-- every change, so that figures never need a walk over files.

CREATE INDEX artifacts_kind ON artifacts (kind, stored_at, build_id);
CREATE INDEX builds_successes ON builds (project, branch, platform, sequence) WHERE outcome = 'success';

-- The logs of ended builds, all attempts together. `stored_at` is when the build ended.
CREATE TABLE logs (
    build_id TEXT NOT NULL PRIMARY KEY REFERENCES builds (id),
    size BIGINT NOT NULL,
    stored_at BIGINT NOT NULL
);
CREATE INDEX logs_stored_at ON logs (stored_at, build_id);

-- `builds`: ids with a space between, the first that had the file first.
CREATE TABLE trash (
    id TEXT NOT NULL PRIMARY KEY,
    run TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    stored_at BIGINT NOT NULL,
    trashed_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    builds TEXT NOT NULL,
    project TEXT NOT NULL
);
CREATE INDEX trash_expires_at ON trash (expires_at, id);
CREATE INDEX trash_run ON trash (run, id);

-- `day` counts from 1970, UTC. A file that several builds share counts once, for the first of them. Kind 'trash': by the day of removal.
CREATE TABLE storage_use (
    project TEXT NOT NULL,
    kind TEXT NOT NULL,
    day BIGINT NOT NULL,
    files BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (project, kind, day)
);

INSERT INTO storage_use (project, kind, day, files, bytes)
SELECT b.project, a.kind, a.stored_at / 86400000, COUNT(*), SUM(a.size)
FROM artifacts a JOIN builds b ON b.id = a.build_id
WHERE NOT EXISTS (SELECT 1 FROM artifacts other JOIN builds earlier ON earlier.id = other.build_id
    WHERE other.key = a.key AND earlier.sequence < b.sequence)
GROUP BY b.project, a.kind, a.stored_at / 86400000;
