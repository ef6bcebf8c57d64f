-- Everything ever handed over (decision 0058): the counts as they were frozen, who was in them, what was told to whom, and the files.

-- The true counts of a period that is over. Reports are made from here, so that a second one does not differ by who came late.
CREATE TABLE frozen_count (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    frozen_day  INTEGER NOT NULL,
    -- a pack with its true counts; sealed under CK
    counted     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

-- Who was counted there, and in which cells: so that the next period leaves out whom this one had, and what two releases share is known.
-- Whoever takes that back leaves a number nobody else has, and no cells; what was released stays.
CREATE TABLE frozen_person (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    frozen_id    BLOB    NOT NULL REFERENCES frozen_count (id),
    person_id    BLOB    REFERENCES person (id),
    tombstone_id BLOB    UNIQUE CHECK (length(tombstone_id) = 16),
    -- the cells; sealed under CK
    codes        BLOB,
    row_version  INTEGER NOT NULL CHECK (row_version >= 1),
    UNIQUE (frozen_id, person_id),
    CHECK ((person_id IS NULL) = (tombstone_id IS NOT NULL)),
    CHECK ((person_id IS NULL) = (codes IS NULL))
) STRICT;
CREATE INDEX frozen_person_of ON frozen_person (person_id);

CREATE TABLE released (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number      INTEGER NOT NULL UNIQUE REFERENCES handed_out (number),
    frozen_id   BLOB    NOT NULL REFERENCES frozen_count (id),
    day         INTEGER NOT NULL,
    -- to whom, what for, who agreed, and what they were given; sealed under DK
    told        BLOB    NOT NULL,
    -- what was true, and the salt of the hash; sealed under CK
    counted     BLOB    NOT NULL,
    -- the tables of the proof, which surround the truth; sealed under CK
    proof       BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX released_from ON released (frozen_id);

-- The files as they left, to the byte: what is put somewhere again is the same.
CREATE TABLE released_file (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    released_id BLOB    NOT NULL REFERENCES released (id),
    place       INTEGER NOT NULL CHECK (place >= 1),
    -- name and bytes; sealed under DK
    content     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    UNIQUE (released_id, place)
) STRICT;

-- Files that are on their way to their place, under the id of the entry they belong to. A crash leaves a row: without an entry nothing
-- was handed over, and what was half written is taken away; with one, they are put there.
CREATE TABLE release_on_way (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- where to; sealed under DK
    content     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TRIGGER frozen_count_stays BEFORE DELETE ON frozen_count
BEGIN SELECT RAISE(ABORT, 'append only: frozen_count'); END;
CREATE TRIGGER frozen_count_unchanging BEFORE UPDATE ON frozen_count
BEGIN SELECT RAISE(ABORT, 'append only: frozen_count'); END;
CREATE TRIGGER frozen_count_is_now BEFORE INSERT ON frozen_count
WHEN NEW.frozen_day <> (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'frozen now'); END;
CREATE TRIGGER released_stays BEFORE DELETE ON released
BEGIN SELECT RAISE(ABORT, 'append only: released'); END;
CREATE TRIGGER released_unchanging BEFORE UPDATE ON released
BEGIN SELECT RAISE(ABORT, 'append only: released'); END;
CREATE TRIGGER released_is_now BEFORE INSERT ON released
WHEN NEW.day <> (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'released now'); END;
CREATE TRIGGER released_file_stays BEFORE DELETE ON released_file
BEGIN SELECT RAISE(ABORT, 'append only: released_file'); END;
CREATE TRIGGER released_file_unchanging BEFORE UPDATE ON released_file
BEGIN SELECT RAISE(ABORT, 'append only: released_file'); END;
CREATE TRIGGER release_on_way_unchanging BEFORE UPDATE ON release_on_way
BEGIN SELECT RAISE(ABORT, 'append only: release_on_way'); END;

-- Only who may be counted, by a yes that was not taken back. A yes that ran out took no count with it.
CREATE TRIGGER frozen_person_needs_agreement BEFORE INSERT ON frozen_person
WHEN NEW.person_id IS NULL
  OR NOT EXISTS (SELECT 1 FROM count_me_card WHERE person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'consent: COUNT_ME'); END;
-- What is frozen does not thaw: a row may only let go of its person.
CREATE TRIGGER frozen_person_lets_go BEFORE UPDATE ON frozen_person
WHEN NEW.id <> OLD.id OR NEW.frozen_id <> OLD.frozen_id OR OLD.person_id IS NULL OR NEW.person_id IS NOT NULL
  OR NEW.codes IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'append only: frozen_person'); END;
CREATE TRIGGER frozen_person_stays BEFORE DELETE ON frozen_person
BEGIN SELECT RAISE(ABORT, 'append only: frozen_person'); END;
