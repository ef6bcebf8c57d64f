-- What the store itself keeps: the hour, the vault's marks, and the trail of what was done.
-- Rules for every table: decision 0003. Ids are 16 random bytes, days count from 1970-01-01,
-- times are UTC milliseconds, codes are capitals, and free text is never in clear.

-- "Now", as the triggers see it. The store sets it at the start of every writing transaction.
CREATE TABLE clock (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    now_at    INTEGER NOT NULL,
    today_day INTEGER NOT NULL
) STRICT;
INSERT INTO clock (one, now_at, today_day) VALUES (1, 0, 0);

CREATE TABLE vault_mark (
    one      INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    vault_id BLOB    NOT NULL CHECK (length(vault_id) = 16),
    epoch    INTEGER NOT NULL CHECK (epoch >= 0),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    -- survives a change of DK, so that tokens in the trail and in erasure lines stay comparable
    token_secret BLOB NOT NULL CHECK (length(token_secret) = 32)
) STRICT;

CREATE TABLE key_commitment (
    key_name   TEXT    NOT NULL CHECK (key_name IN ('DK', 'IK', 'CK', 'NK')),
    epoch      INTEGER NOT NULL CHECK (epoch >= 1),
    commitment BLOB    NOT NULL CHECK (length(commitment) = 32),
    PRIMARY KEY (key_name, epoch)
) STRICT;

CREATE TABLE audit_line (
    seq           INTEGER NOT NULL PRIMARY KEY,
    at            INTEGER NOT NULL,
    clock_jumped  INTEGER NOT NULL CHECK (clock_jumped IN (0, 1)),
    actor_id      BLOB    CHECK (length(actor_id) = 16),
    action        TEXT    NOT NULL CHECK (length(action) BETWEEN 1 AND 40 AND action NOT GLOB '*[^A-Z0-9_]*'),
    object_token  BLOB    CHECK (length(object_token) = 16),
    purpose       TEXT    CHECK (length(purpose) BETWEEN 1 AND 40 AND purpose NOT GLOB '*[^A-Z0-9_]*'),
    outcome       TEXT    NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
    row_digest    BLOB    CHECK (length(row_digest) = 32),
    detail        BLOB,
    previous_hash BLOB    NOT NULL CHECK (length(previous_hash) = 32),
    hash          BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_line_object ON audit_line (object_token) WHERE object_token IS NOT NULL;

CREATE TRIGGER audit_line_stays BEFORE DELETE ON audit_line
BEGIN SELECT RAISE(ABORT, 'append only: audit_line'); END;
CREATE TRIGGER audit_line_unchanged BEFORE UPDATE ON audit_line
BEGIN SELECT RAISE(ABORT, 'append only: audit_line'); END;

CREATE TABLE audit_head (
    seq       INTEGER NOT NULL PRIMARY KEY REFERENCES audit_line (seq),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    signer_id BLOB    NOT NULL CHECK (length(signer_id) = 16),
    occasion  TEXT    NOT NULL CHECK (occasion IN ('ROWS', 'TIME', 'COVER', 'LOCK', 'BACKUP', 'RECOVERED')),
    signature BLOB    NOT NULL CHECK (length(signature) = 64)
) STRICT;
