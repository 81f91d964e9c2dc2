-- What operating the farm needs to know of builds, attempts and machines, and the small documents of its services.

ALTER TABLE builds ADD COLUMN branch TEXT NOT NULL DEFAULT '';
ALTER TABLE builds ADD COLUMN failure_class TEXT NOT NULL DEFAULT '';
ALTER TABLE builds ADD COLUMN pinned SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE builds ADD COLUMN canary SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE builds ADD COLUMN only_on TEXT;

ALTER TABLE jobs ADD COLUMN failure_class TEXT NOT NULL DEFAULT '';
ALTER TABLE jobs ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE jobs ADD COLUMN cluster TEXT NOT NULL DEFAULT '';
CREATE INDEX jobs_failed ON jobs (ended_at) WHERE cluster <> '';

-- `hold` and `requests` are JSON, as in the API; NULL: none.
ALTER TABLE workers ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE workers ADD COLUMN hold TEXT;
ALTER TABLE workers ADD COLUMN requests TEXT;

CREATE TABLE records (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
);
