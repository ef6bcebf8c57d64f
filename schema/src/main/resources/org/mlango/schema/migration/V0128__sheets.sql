-- Paper, and what was counted rather than written down one by one. Nothing here knows a person (decision 0053).

-- By which sign a thing goes on paper. It never changes, so that a sheet printed long ago can still be read.
CREATE TABLE sheet_sign (
    thing_code TEXT    NOT NULL PRIMARY KEY REFERENCES thing (code),
    sign       TEXT    NOT NULL UNIQUE CHECK (length(sign) BETWEEN 1 AND 40 AND sign NOT GLOB '*[^A-Z0-9_]*'),
    -- its column on the sheet; null while it is not on it
    place      INTEGER CHECK (place BETWEEN 1 AND 8)
) STRICT;

-- A spreadsheet that was taken in.
CREATE TABLE batch_import (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day         INTEGER NOT NULL,
    rows        INTEGER NOT NULL CHECK (rows >= 1),
    -- of its rows, to know the same one again
    hash        BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX batch_import_hash ON batch_import (hash);

-- An evening of giving, or a talk.
CREATE TABLE batch (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day         INTEGER NOT NULL,
    kind        TEXT    NOT NULL CHECK (kind IN ('GIVING', 'TALK')),
    place       TEXT    NOT NULL CHECK (place IN ('CENTRE', 'OUTREACH', 'PHONE', 'EVENT')),
    worker_id   BLOB    NOT NULL REFERENCES worker (id),
    -- why it was last corrected; null while it was not
    reason      TEXT    CHECK (reason IN ('TYPED_WRONG', 'COUNTED_AGAIN', 'WRONG_DAY', 'OTHER')),
    recorded_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX batch_day ON batch (day);
CREATE INDEX batch_worker ON batch (worker_id);

CREATE TABLE batch_line (
    batch_id BLOB    NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    line     INTEGER NOT NULL CHECK (line >= 1),
    -- how many were there; 0 where nobody counted heads
    people   INTEGER NOT NULL CHECK (people BETWEEN 0 AND 9999),
    gender   TEXT    CHECK (gender IN ('FEMALE', 'MALE', 'TRANS_FEMALE', 'TRANS_MALE', 'ANOTHER')),
    age      TEXT    CHECK (age IN ('UNDER_20', 'FROM_20', 'FROM_25', 'FROM_30')),
    PRIMARY KEY (batch_id, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch_thing (
    batch_id   BLOB    NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    line       INTEGER NOT NULL CHECK (line >= 1),
    thing_code TEXT    NOT NULL REFERENCES thing (code),
    given      INTEGER NOT NULL CHECK (given BETWEEN 1 AND 9999),
    PRIMARY KEY (batch_id, line, thing_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX batch_thing_code ON batch_thing (thing_code);

CREATE TRIGGER batch_not_from_tomorrow BEFORE INSERT ON batch
WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'batch of tomorrow'); END;
CREATE TRIGGER batch_not_to_tomorrow BEFORE UPDATE OF day ON batch
WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'batch of tomorrow'); END;
CREATE TRIGGER sheet_sign_stays BEFORE UPDATE OF thing_code, sign ON sheet_sign
WHEN NEW.thing_code <> OLD.thing_code OR NEW.sign <> OLD.sign
BEGIN SELECT RAISE(ABORT, 'a sign stays'); END;
