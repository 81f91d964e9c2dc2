-- How many builds there are of each kind, kept with every commit: no list and no statistic ever counts rows of `builds`.

CREATE TABLE build_counts (
    platform TEXT NOT NULL,
    status TEXT NOT NULL,
    outcome TEXT NOT NULL,
    number BIGINT NOT NULL,
    run_ms BIGINT NOT NULL,
    PRIMARY KEY (platform, status, outcome)
);

INSERT INTO build_counts (platform, status, outcome, number, run_ms)
SELECT platform, status, outcome, COUNT(*),
       SUM(CASE WHEN completed_at IS NULL OR started_at IS NULL THEN 0 ELSE completed_at - started_at END)
FROM builds
GROUP BY platform, status, outcome;
