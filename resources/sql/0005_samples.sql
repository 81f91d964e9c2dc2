-- The farm's figures over time. `step` is the width of a row in seconds (10, 300, 3600), `at` its beginning, `body` a line a series.
-- All series of a moment share a row: one write in ten seconds whatever their number, and a chart reads one range of one index.

CREATE TABLE samples (
    step INTEGER NOT NULL,
    at BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (step, at)
);
