-- What stood in somebody's record before it was corrected, where they want it kept: readable to whoever corrects later, and in their copy.

CREATE TABLE person_before (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id   BLOB    NOT NULL REFERENCES person (id),
    -- under which agreement it was kept, and goes with it
    purpose     TEXT    NOT NULL CHECK (purpose IN ('KEEP_RECORD', 'CONTACT')),
    day         INTEGER NOT NULL,
    -- which fields, and what stood in them; sealed under IK
    told        BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX person_before_person ON person_before (person_id, day);

CREATE TRIGGER person_before_needs_agreement BEFORE INSERT ON person_before
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = NEW.purpose)
BEGIN SELECT RAISE(ABORT, 'consent: person_before'); END;
-- What was is not changed afterwards; it is let go of, or sealed anew under another key.
CREATE TRIGGER person_before_unchanging BEFORE UPDATE ON person_before
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.purpose <> OLD.purpose OR NEW.day <> OLD.day
BEGIN SELECT RAISE(ABORT, 'unchanging: person_before'); END;
