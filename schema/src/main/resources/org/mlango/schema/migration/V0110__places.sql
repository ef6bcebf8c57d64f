-- Places to go: the directory a centre owns. About places, never about people; every worker reads it.

CREATE TABLE place (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- name, kind, services, hours, cost, languages, the way, how to reach them; sealed under DK
    content       BLOB    NOT NULL,
    -- the last day somebody made sure of it; null if nobody here has yet
    confirmed_day INTEGER,
    -- taken out: not offered any more, still named where somebody was referred to it
    retired_day   INTEGER,
    row_version   INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

-- How people who went were treated, while they are too few to be told: answers without anybody's id, in the order of the alphabet.
CREATE TABLE place_box (
    id          BLOB    NOT NULL PRIMARY KEY REFERENCES place (id),
    -- sealed under CK
    answers     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
