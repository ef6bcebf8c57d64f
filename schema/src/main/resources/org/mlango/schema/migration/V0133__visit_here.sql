-- Who of those who came today is still here: waiting, or with somebody. A visit without a row here is done. Rows go with the day.

CREATE TABLE visit_here (
    visit_id BLOB NOT NULL PRIMARY KEY REFERENCES visit (id) ON DELETE CASCADE,
    state    TEXT NOT NULL CHECK (state IN ('WAITING', 'WITH_SOMEBODY'))
) STRICT, WITHOUT ROWID;
