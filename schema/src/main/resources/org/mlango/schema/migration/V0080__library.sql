-- What the centre knows beside the texts that ship: nothing here is about anybody.

CREATE TABLE library_partner (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- the public half that checks their packs
    signing_key BLOB    NOT NULL UNIQUE CHECK (length(signing_key) = 32),
    -- what the centre calls them; sealed under DK
    label       BLOB    NOT NULL,
    since_day   INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TABLE library_note (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind        TEXT    NOT NULL CHECK (kind IN ('TOPIC', 'STATEMENT', 'CORRECTION', 'WORD', 'WORD_AWAY')),
    topic       TEXT    NOT NULL CHECK (length(topic) BETWEEN 1 AND 40 AND topic NOT GLOB '*[^A-Z0-9_]*'),
    -- the statement that ships and is corrected
    about       TEXT    CHECK (length(about) BETWEEN 1 AND 40 AND about NOT GLOB '*[^A-Z0-9_]*'),
    -- of whoever wrote it, never a name
    role        TEXT    NOT NULL CHECK (role IN ('FRONT_DESK', 'NURSE', 'COUNSELLOR', 'MANAGER', 'DATA_OFFICER')),
    written_day INTEGER NOT NULL,
    retired_day INTEGER,
    -- null: written here
    partner_id  BLOB    REFERENCES library_partner (id),
    -- sealed under DK
    content     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX library_note_partner ON library_note (partner_id);
