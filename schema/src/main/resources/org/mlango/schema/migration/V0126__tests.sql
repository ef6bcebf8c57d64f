-- Tests and treatments (decision 0052): one row for what belongs together, from the offer to what came of it. Which test, how far it came
-- and since when is sealed: a row tells only that on a day something of the kind was written down.
CREATE TABLE test_course (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id   BLOB    NOT NULL REFERENCES person (id),
    -- who wrote it down first
    worker_id   BLOB    NOT NULL REFERENCES worker (id),
    decision_id BLOB    NOT NULL REFERENCES consent_decision (id),
    -- of the first step
    day         INTEGER NOT NULL,
    -- which test or treatment, its steps, the place, a note; sealed under CK
    codes       BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX test_course_person ON test_course (person_id, day);
CREATE INDEX test_course_day ON test_course (day);
CREATE INDEX test_course_worker ON test_course (worker_id);
CREATE INDEX test_course_decision ON test_course (decision_id);

-- What it showed: apart, since it rests on another yes and goes alone when that is taken back.
CREATE TABLE test_result (
    id          BLOB    NOT NULL PRIMARY KEY REFERENCES test_course (id) ON DELETE CASCADE,
    person_id   BLOB    NOT NULL REFERENCES person (id),
    decision_id BLOB    NOT NULL REFERENCES consent_decision (id),
    -- sealed under CK
    showed      BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX test_result_person ON test_result (person_id);
CREATE INDEX test_result_decision ON test_result (decision_id);

CREATE TRIGGER test_course_needs_agreement BEFORE INSERT ON test_course
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER test_course_change_needs_agreement BEFORE UPDATE ON test_course
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER test_course_belongs BEFORE UPDATE ON test_course
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.worker_id <> OLD.worker_id
  OR NEW.decision_id <> OLD.decision_id
BEGIN SELECT RAISE(ABORT, 'unchanging: test_course'); END;
CREATE TRIGGER test_course_not_ahead BEFORE INSERT ON test_course
WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'a day that has not come'); END;
CREATE TRIGGER test_course_change_not_ahead BEFORE UPDATE ON test_course
WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'a day that has not come'); END;
-- Kept, not used: while all use is stopped, nothing is taken away either, except by the person taking it back.
CREATE TRIGGER test_course_kept_while_stopped BEFORE DELETE ON test_course
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id)
 AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.person_id AND covers = 'EVERYTHING')
BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;

CREATE TRIGGER test_result_needs_agreement BEFORE INSERT ON test_result
WHEN NOT EXISTS (SELECT 1 FROM test_course c
                 JOIN consent_open h ON h.person_id = c.person_id AND h.purpose = 'KEEP_HEALTH'
                 JOIN consent_open r ON r.person_id = c.person_id AND r.purpose = 'KEEP_RESULTS'
                 WHERE c.id = NEW.id AND c.person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RESULTS'); END;
CREATE TRIGGER test_result_change_needs_agreement BEFORE UPDATE ON test_result
WHEN NEW.id <> OLD.id
  OR NOT EXISTS (SELECT 1 FROM test_course c
                 JOIN consent_open h ON h.person_id = c.person_id AND h.purpose = 'KEEP_HEALTH'
                 JOIN consent_open r ON r.person_id = c.person_id AND r.purpose = 'KEEP_RESULTS'
                 WHERE c.id = NEW.id AND c.person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RESULTS'); END;
CREATE TRIGGER test_result_kept_while_stopped BEFORE DELETE ON test_result
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id)
 AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.person_id AND covers = 'EVERYTHING')
BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
