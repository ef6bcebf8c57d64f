-- What nobody does alone: a matter that waits for 48 hours, for want of a colleague or the envelope.

CREATE TABLE together_wait (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    matter         TEXT    NOT NULL CHECK (length(matter) BETWEEN 1 AND 40 AND matter NOT GLOB '*[^A-Z0-9_]*'),
    -- what it is about; a random id, of a person, a worker or nothing that is kept
    object_id      BLOB    NOT NULL CHECK (length(object_id) = 16),
    -- a worker, or a recovery sheet
    asked_by_id    BLOB    NOT NULL CHECK (length(asked_by_id) = 16),
    asked_at       INTEGER NOT NULL,
    -- when somebody last looked, and how long it has waited by then
    seen_at        INTEGER NOT NULL,
    waited_seconds INTEGER NOT NULL CHECK (waited_seconds >= 0),
    UNIQUE (matter, object_id)
) STRICT;
