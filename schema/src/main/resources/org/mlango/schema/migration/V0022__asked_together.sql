-- Several records of one person are closed and erased by one asking (decision 0034): one sign, one wait, one receipt.
DROP TABLE erasure_waiting;
CREATE TABLE erasure_waiting (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    asking_id   BLOB    NOT NULL CHECK (length(asking_id) = 16),
    person_id   BLOB    NOT NULL UNIQUE REFERENCES person_hidden (person_id),
    asked_at    INTEGER NOT NULL,
    asked_by_id BLOB    NOT NULL REFERENCES worker (id),
    wanted_ms   INTEGER NOT NULL CHECK (wanted_ms >= 0),
    waited_ms   INTEGER NOT NULL CHECK (waited_ms >= 0),
    seen_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX erasure_waiting_asked_by ON erasure_waiting (asked_by_id);
CREATE INDEX erasure_waiting_asking ON erasure_waiting (asking_id);
