-- What tells an older page that was put back, and a clock that leapt. Decision 0016.

-- The sum over all rows of a table, kept with each writing and taken into the trail.
CREATE TABLE row_total (
    name  TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40 AND name NOT GLOB '*[^A-Z0-9_]*'),
    -- SHA-256 of the columns it was reckoned over: a table that was given others is reckoned anew
    shape BLOB NOT NULL CHECK (length(shape) = 32),
    total BLOB NOT NULL CHECK (length(total) = 32)
) STRICT;

-- A clock more than 30 days away from the last writing, and what a worker said of it.
CREATE TABLE clock_jump (
    seq         INTEGER NOT NULL PRIMARY KEY,
    before_at   INTEGER NOT NULL,
    before_day  INTEGER NOT NULL,
    after_at    INTEGER NOT NULL,
    standing    TEXT    NOT NULL CHECK (standing IN ('OPEN', 'CONFIRMED', 'WRONG', 'UNDONE', 'GONE')),
    -- who said so, and when by the clock in question
    said_by_id  BLOB    CHECK (length(said_by_id) = 16),
    said_at     INTEGER
) STRICT;
