-- Which backups there are, on which medium. The sets themselves lie elsewhere (decision 0018).
CREATE TABLE backup_set (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    made_at     INTEGER NOT NULL,
    kib         INTEGER NOT NULL CHECK (kib >= 0),
    -- found whole: every page, the trail, the rows; or opened, but with rows that are not those written last
    standing    TEXT    NOT NULL CHECK (standing IN ('VERIFIED', 'DOUBTFUL', 'DELETED')),
    -- what the worker calls the medium, and where it was last seen; sealed under DK
    medium      BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX backup_set_made ON backup_set (made_at);
