-- Somebody asked to be erased (decision 0019): hidden and closed at once, deleted later. Whatever shows or counts people leaves
-- out who stands here; the gate, which rests on consent_standing, refuses.
CREATE TABLE person_hidden (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16)
) STRICT, WITHOUT ROWID;

CREATE VIEW hidden_card AS SELECT person_id FROM person_hidden;

DROP VIEW consent_standing;
CREATE VIEW consent_standing AS
SELECT d.seq, d.id, d.person_id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day
FROM consent_decision d
WHERE NOT EXISTS (SELECT 1 FROM consent_decision later
                  WHERE later.person_id = d.person_id AND later.purpose = d.purpose
                    AND later.recipient_id = d.recipient_id AND later.seq > d.seq)
  AND NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = d.person_id);

CREATE TRIGGER consent_decision_not_while_hidden BEFORE INSERT ON consent_decision
WHEN EXISTS (SELECT 1 FROM person_hidden WHERE person_id = NEW.person_id)
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'hidden: consent_decision'); END;

DROP VIEW person_card;
CREATE VIEW person_card AS
SELECT id AS person_id, registered_day, birth_year, birth_year_sure, reporting_gender FROM person
WHERE NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = person.id);

DROP VIEW visit_card;
CREATE VIEW visit_card AS
SELECT id AS visit_id, day, minute, place,
       CAST(CASE WHEN EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = visit.person_id)
                 THEN NULL ELSE person_id END AS BLOB) AS person_id
FROM visit;

-- Erasures on their way. Time counts only as far as it can be believed: waited_ms grows from look to look.
CREATE TABLE erasure_waiting (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id   BLOB    NOT NULL UNIQUE REFERENCES person_hidden (person_id),
    asked_at    INTEGER NOT NULL,
    asked_by_id BLOB    NOT NULL REFERENCES worker (id),
    wanted_ms   INTEGER NOT NULL CHECK (wanted_ms >= 0),
    waited_ms   INTEGER NOT NULL CHECK (waited_ms >= 0),
    seen_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX erasure_waiting_asked_by ON erasure_waiting (asked_by_id);

-- What was deleted, in words without identity, to print the receipt again. renewed: the file was rewritten under a new key since.
CREATE TABLE erasure_receipt (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    seq         INTEGER NOT NULL UNIQUE REFERENCES erasure_line (seq),
    erased_day  INTEGER NOT NULL,
    told        BLOB    NOT NULL,
    renewed     INTEGER NOT NULL DEFAULT 0 CHECK (renewed IN (0, 1)),
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
