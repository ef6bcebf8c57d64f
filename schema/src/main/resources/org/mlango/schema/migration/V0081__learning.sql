-- What workers learn: sealed for each alone; and which trainings were held.

CREATE TABLE learning_progress (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    worker_id   BLOB    NOT NULL UNIQUE REFERENCES worker (id),
    -- sealed for this worker alone, under no key of the vault
    content     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TABLE training (
    id    BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day   INTEGER NOT NULL,
    card  TEXT    NOT NULL CHECK (length(card) BETWEEN 1 AND 40 AND card NOT GLOB '*[^A-Z0-9_]*'),
    heads INTEGER NOT NULL CHECK (heads BETWEEN 1 AND 999)
) STRICT;
