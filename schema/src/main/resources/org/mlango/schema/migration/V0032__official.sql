-- An authority asks for something: written down, worked through in the centre's own steps, answered by two (decision 0021).
-- Nothing here leads to a person, and nothing here hands anything out.
CREATE TABLE official_request (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    received_day   INTEGER NOT NULL,
    -- whom they say they come from
    claimed        TEXT    NOT NULL CHECK (claimed IN ('POLICE', 'COURT', 'PROSECUTOR', 'MINISTRY', 'COUNTY', 'IMMIGRATION', 'CHILDREN', 'OTHER')),
    paper          TEXT    NOT NULL CHECK (paper IN ('COURT_ORDER', 'WARRANT', 'LETTER', 'NONE')),
    -- who came, what they asked for, what was answered; sealed under CK, which the desk can write only
    told           BLOB    NOT NULL,
    written_by_id  BLOB    NOT NULL REFERENCES worker (id),
    answer         TEXT    CHECK (answer IN ('NOTHING', 'NUMBERS', 'AS_ORDERED', 'LAWYER', 'TAKEN_BACK')),
    answered_day   INTEGER,
    answered_by_id BLOB    REFERENCES worker (id),
    row_version    INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK ((answer IS NULL) = (answered_day IS NULL) AND (answer IS NULL) = (answered_by_id IS NULL)),
    CHECK (answer IS NULL OR answer <> 'AS_ORDERED' OR paper IN ('COURT_ORDER', 'WARRANT'))
) STRICT;
CREATE INDEX official_request_day ON official_request (received_day);
CREATE INDEX official_request_written_by ON official_request (written_by_id);
CREATE INDEX official_request_answered_by ON official_request (answered_by_id);

CREATE TRIGGER official_request_not_from_tomorrow BEFORE INSERT ON official_request
WHEN NEW.received_day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'received after today'); END;
CREATE TRIGGER official_request_unchanged BEFORE UPDATE ON official_request
WHEN NEW.id <> OLD.id OR NEW.received_day <> OLD.received_day OR NEW.written_by_id <> OLD.written_by_id
  OR NEW.claimed <> OLD.claimed OR (OLD.answer IS NOT NULL AND NEW.answer IS NOT OLD.answer)
BEGIN SELECT RAISE(ABORT, 'unchanging: official_request'); END;

-- The centre's steps as they stood on the day it came; steps chosen later change nothing here.
CREATE TABLE official_step (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    official_id  BLOB    NOT NULL REFERENCES official_request (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    -- which of the shipped steps, or the centre's own words; sealed under DK
    label        BLOB    NOT NULL,
    ticked_day   INTEGER,
    ticked_by_id BLOB    REFERENCES worker (id),
    row_version  INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK ((ticked_day IS NULL) = (ticked_by_id IS NULL))
) STRICT;
CREATE INDEX official_step_of ON official_step (official_id, position);
CREATE INDEX official_step_ticked_by ON official_step (ticked_by_id);

CREATE TRIGGER official_step_unchanged BEFORE UPDATE ON official_step
WHEN NEW.id <> OLD.id OR NEW.official_id <> OLD.official_id OR NEW.label <> OLD.label
BEGIN SELECT RAISE(ABORT, 'unchanging: official_step'); END;
