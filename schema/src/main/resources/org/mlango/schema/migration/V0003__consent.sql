-- What each person agreed to. A decision is added, never changed: the newest one stands.
-- Persons are known here by an id alone.

CREATE TABLE consent_text (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    purpose  TEXT    NOT NULL CHECK (length(purpose) BETWEEN 1 AND 40 AND purpose NOT GLOB '*[^A-Z0-9_]*'),
    version  INTEGER NOT NULL CHECK (version >= 1),
    language TEXT    NOT NULL CHECK (language IN ('EN', 'SW')),
    -- the exact words shown; sealed under DK
    words    BLOB    NOT NULL,
    -- SHA-256 of the exact words, UTF-8
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    since_at INTEGER NOT NULL,
    UNIQUE (purpose, version, language)
) STRICT;

CREATE TRIGGER consent_text_unchanged BEFORE UPDATE ON consent_text
BEGIN SELECT RAISE(ABORT, 'immutable: consent_text'); END;
CREATE TRIGGER consent_text_stays BEFORE DELETE ON consent_text
BEGIN SELECT RAISE(ABORT, 'immutable: consent_text'); END;

CREATE TABLE consent_decision (
    seq           INTEGER NOT NULL PRIMARY KEY,
    id            BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    person_id     BLOB    NOT NULL CHECK (length(person_id) = 16),
    purpose       TEXT    NOT NULL CHECK (purpose IN ('KEEP_RECORD', 'COUNT_ME', 'CONTACT', 'KEEP_HEALTH',
                          'KEEP_CONVERSATION', 'KEEP_POPULATION', 'REFER', 'KEEP_INCIDENT_SUPPORT',
                          'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL', 'OUTSIDE_CODE')),
    -- whom it is about when the purpose has a named recipient (a place, a body, an outside code); else 16 zero bytes
    recipient_id  BLOB    NOT NULL DEFAULT x'00000000000000000000000000000000' CHECK (length(recipient_id) = 16),
    answer        TEXT    NOT NULL CHECK (answer IN ('AGREED', 'SAID_NO', 'WITHDRAWN')),
    text_id       BLOB    NOT NULL REFERENCES consent_text (id),
    expressed     TEXT    NOT NULL CHECK (expressed IN ('SPOKEN', 'MARKED', 'SIGNED')),
    asked_by_id   BLOB    NOT NULL REFERENCES worker (id),
    witness       TEXT    NOT NULL CHECK (witness IN ('NONE', 'COLLEAGUE', 'CHOSEN_BY_PERSON')),
    interpreter   TEXT    NOT NULL CHECK (interpreter IN ('NONE', 'COLLEAGUE', 'CHOSEN_BY_PERSON')),
    decided_at    INTEGER NOT NULL,
    decided_day   INTEGER NOT NULL,
    -- the day from which an agreement no longer allows new entries until it is renewed; null unless AGREED
    review_day    INTEGER CHECK ((answer = 'AGREED') = (review_day IS NOT NULL)),
    -- what was said, and what to withhold from whom; sealed under IK
    words         BLOB,
    row_version   INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT;
CREATE INDEX consent_decision_standing ON consent_decision (person_id, purpose, recipient_id, seq);
CREATE INDEX consent_decision_text ON consent_decision (text_id);
CREATE INDEX consent_decision_asked_by ON consent_decision (asked_by_id);

-- Set, and emptied again, inside the one transaction that erases a person.
CREATE TABLE erasing (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16)
) STRICT, WITHOUT ROWID;

-- Every writing transaction begins with the clock, so nothing left here lifts a guard for the next one.
CREATE TRIGGER erasing_ends AFTER UPDATE ON clock
BEGIN DELETE FROM erasing; END;

CREATE TRIGGER consent_decision_unchanged BEFORE UPDATE ON consent_decision
BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;
CREATE TRIGGER consent_decision_stays BEFORE DELETE ON consent_decision
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;

-- The newest decision for each person, purpose and recipient.
CREATE VIEW consent_standing AS
SELECT d.seq, d.id, d.person_id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day
FROM consent_decision d
WHERE NOT EXISTS (SELECT 1 FROM consent_decision later
                  WHERE later.person_id = d.person_id AND later.purpose = d.purpose
                    AND later.recipient_id = d.recipient_id AND later.seq > d.seq);

-- What may be written today: agreed, and its review day has not come.
CREATE VIEW consent_open AS
SELECT s.person_id, s.purpose, s.recipient_id, s.id AS decision_id
FROM consent_standing s
WHERE s.answer = 'AGREED' AND s.review_day > (SELECT today_day FROM clock WHERE one = 1);

-- The stretches of days on which a person agreed to be counted: from_day up to, and without, until_day.
-- A later "no" or a withdrawal that still stands takes all of them away (records.md, Consent, 3).
CREATE VIEW count_me_card AS
SELECT d.person_id,
       d.decided_day AS from_day,
       CAST(min(d.review_day, coalesce((SELECT min(later.decided_day) FROM consent_decision later
                                        WHERE later.person_id = d.person_id AND later.purpose = 'COUNT_ME'
                                          AND later.seq > d.seq), d.review_day)) AS INTEGER) AS until_day
FROM consent_decision d
WHERE d.purpose = 'COUNT_ME' AND d.answer = 'AGREED'
  AND EXISTS (SELECT 1 FROM consent_standing s
              WHERE s.person_id = d.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED');
