-- The centre, the people who work there, and its settings.

CREATE TABLE centre (
    one         INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    -- name and the words the centre chose; sealed under DK
    profile     BLOB    NOT NULL,
    founded_at  INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TABLE worker (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- name and language; sealed under DK
    profile     BLOB    NOT NULL,
    standing    TEXT    NOT NULL CHECK (standing IN ('ACTIVE', 'ENDED')),
    since_at    INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TABLE worker_role (
    worker_id BLOB NOT NULL REFERENCES worker (id),
    role      TEXT NOT NULL CHECK (role IN ('FRONT_DESK', 'NURSE', 'COUNSELLOR', 'MANAGER', 'DATA_OFFICER')),
    PRIMARY KEY (worker_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name        TEXT    NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40 AND name NOT GLOB '*[^A-Z0-9_]*'),
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    -- sealed under DK
    content     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
