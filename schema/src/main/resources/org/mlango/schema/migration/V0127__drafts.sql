-- What somebody has typed and not saved: one for each worker and form, gone once it is saved, and after a week (decision 0053).

CREATE TABLE draft (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    worker_id   BLOB    NOT NULL REFERENCES worker (id),
    form        TEXT    NOT NULL CHECK (length(form) BETWEEN 1 AND 40 AND form NOT GLOB '*[^A-Z0-9_]*'),
    kept_day    INTEGER NOT NULL,
    -- sealed under IK
    content     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    UNIQUE (worker_id, form)
) STRICT;
