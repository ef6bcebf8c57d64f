-- What people asked for by right, and by which day it is due (decision 0021).
CREATE TABLE right_request (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- null: nothing leads to a person, from the start or since their record is gone
    person_id    BLOB    CHECK (length(person_id) = 16),
    kind         TEXT    NOT NULL CHECK (kind IN ('COPY', 'PORTABILITY', 'CORRECT', 'RESTRICT', 'OBJECT', 'ERASE', 'WHO_LOOKED')),
    asked_by     TEXT    NOT NULL CHECK (asked_by IN ('PERSON', 'NAMED')),
    received_day INTEGER NOT NULL,
    -- as it was promised on the day it was written down; other days chosen later change nothing here
    due_day      INTEGER NOT NULL CHECK (due_day >= received_day),
    -- what was said; sealed under IK, and only beside a person who is kept, so that it goes when they go
    words        BLOB,
    written_by_id BLOB   NOT NULL REFERENCES worker (id),
    state        TEXT    NOT NULL CHECK (state IN ('OPEN', 'DONE', 'REFUSED')),
    reason       TEXT    CHECK (reason IN ('NOT_THE_PERSON', 'NOTHING_HELD', 'ABOUT_OTHERS', 'LAW_KEEPS', 'TAKEN_BACK')),
    closed_day   INTEGER,
    closed_by_id BLOB    REFERENCES worker (id),
    row_version  INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK (words IS NULL OR person_id IS NOT NULL),
    CHECK ((state = 'OPEN') = (closed_day IS NULL) AND (state = 'OPEN') = (closed_by_id IS NULL)),
    CHECK ((state = 'REFUSED') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX right_request_person ON right_request (person_id);
CREATE INDEX right_request_due ON right_request (state, due_day);
CREATE INDEX right_request_written_by ON right_request (written_by_id);
CREATE INDEX right_request_closed_by ON right_request (closed_by_id);

-- Nothing is written about somebody who is not kept. A right needs no agreement that is in force: somebody whose agreement has run
-- out, or who asked to be left be, asks all the same.
CREATE TRIGGER right_request_needs_record BEFORE INSERT ON right_request
WHEN NEW.person_id IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM consent_standing WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD'
                 AND answer = 'AGREED')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;

CREATE TRIGGER right_request_not_from_tomorrow BEFORE INSERT ON right_request
WHEN NEW.received_day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'received after today'); END;

-- Whose it is never changes to somebody else; what was asked and by when it is due stay. Only an id that leads nowhere any more is
-- made anew, together with letting go of the person.
CREATE TRIGGER right_request_unchanged BEFORE UPDATE ON right_request
WHEN (NEW.person_id IS NOT OLD.person_id AND NEW.person_id IS NOT NULL)
  OR (NEW.id <> OLD.id AND (OLD.person_id IS NULL OR NEW.person_id IS NOT NULL))
  OR (NEW.words IS NOT OLD.words AND NEW.words IS NOT NULL)
  OR NEW.kind <> OLD.kind OR NEW.asked_by <> OLD.asked_by OR NEW.received_day <> OLD.received_day
  OR NEW.due_day <> OLD.due_day OR NEW.written_by_id <> OLD.written_by_id
BEGIN SELECT RAISE(ABORT, 'unchanging: right_request'); END;
