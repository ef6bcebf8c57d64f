-- What people say of their own use, in their own words: one row a conversation, with only what they said may be kept.
-- Nothing in clear but that there was one: no answer, no substance, no number of answers.

CREATE TABLE own_view (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id   BLOB    NOT NULL REFERENCES person (id),
    day         INTEGER NOT NULL,
    language    TEXT    NOT NULL CHECK (language IN ('EN', 'SW')),
    -- who listened
    worker_id   BLOB    NOT NULL REFERENCES worker (id),
    decision_id BLOB    NOT NULL REFERENCES consent_decision (id),
    -- the five-way answers and the shared words chosen beside their own; sealed under CK
    codes       BLOB    NOT NULL,
    -- their own words; sealed under NK
    words       BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX own_view_person ON own_view (person_id, day);
CREATE INDEX own_view_day ON own_view (day);
CREATE INDEX own_view_worker ON own_view (worker_id);
CREATE INDEX own_view_decision ON own_view (decision_id);

CREATE TRIGGER own_view_needs_agreement BEFORE INSERT ON own_view
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_CONVERSATION')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;

-- A kept conversation only ever gets shorter: an answer is taken back, which must also work when the agreement has run out.
-- Whose it is, when it was and on which decision it rests never change.
CREATE TRIGGER own_view_belongs BEFORE UPDATE ON own_view
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.day <> OLD.day OR NEW.worker_id <> OLD.worker_id
  OR NEW.decision_id <> OLD.decision_id
BEGIN SELECT RAISE(ABORT, 'unchanging: own_view'); END;
