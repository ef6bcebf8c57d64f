-- What a person asked us to leave be without taking an agreement back (Data Protection Act 2019, sections 34 and 36).
-- EVERYTHING: all of it is kept and none of it used. A purpose: this use stops. Added, never changed: the newest stands.

CREATE TABLE consent_stop (
    seq         INTEGER NOT NULL PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    person_id   BLOB    NOT NULL CHECK (length(person_id) = 16),
    covers      TEXT    NOT NULL CHECK (covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME', 'CONTACT', 'KEEP_HEALTH',
                        'KEEP_CONVERSATION', 'KEEP_POPULATION', 'REFER', 'KEEP_INCIDENT_SUPPORT',
                        'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL', 'OUTSIDE_CODE')),
    change      TEXT    NOT NULL CHECK (change IN ('STOPPED', 'LIFTED')),
    -- why it was asked for; or, for LIFTED, that they asked for it or were told before
    ground      TEXT    NOT NULL CHECK (ground IN ('OWN_WISH', 'SAYS_WRONG', 'NOT_LAWFUL', 'FOR_A_CLAIM', 'TOLD_BEFORE')),
    asked_by_id BLOB    NOT NULL REFERENCES worker (id),
    asked_at    INTEGER NOT NULL,
    asked_day   INTEGER NOT NULL,
    -- what was said; sealed under IK
    words       BLOB,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK ((change = 'LIFTED') = (ground = 'TOLD_BEFORE') OR ground = 'OWN_WISH')
) STRICT;
CREATE INDEX consent_stop_standing_for ON consent_stop (person_id, covers, seq);
CREATE INDEX consent_stop_asked_by ON consent_stop (asked_by_id);

CREATE TRIGGER consent_stop_unchanged BEFORE UPDATE ON consent_stop
BEGIN SELECT RAISE(ABORT, 'append only: consent_stop'); END;
CREATE TRIGGER consent_stop_stays BEFORE DELETE ON consent_stop
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'append only: consent_stop'); END;
-- Nothing is written about somebody who is not kept, not even what they asked for.
CREATE TRIGGER consent_stop_needs_record BEFORE INSERT ON consent_stop
WHEN NOT EXISTS (SELECT 1 FROM consent_standing WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD'
                 AND answer = 'AGREED')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;

-- What stands stopped.
CREATE VIEW consent_stopped AS
SELECT s.person_id, s.covers, s.ground, s.asked_day
FROM consent_stop s
WHERE s.change = 'STOPPED'
  AND NOT EXISTS (SELECT 1 FROM consent_stop later
                  WHERE later.person_id = s.person_id AND later.covers = s.covers AND later.seq > s.seq);

-- What may be written today: agreed, its review day has not come, the record it rests on stands as well, and nothing is stopped.
DROP VIEW consent_open;
CREATE VIEW consent_open AS
SELECT s.person_id, s.purpose, s.recipient_id, s.id AS decision_id
FROM consent_standing s
WHERE s.answer = 'AGREED' AND s.review_day > (SELECT today_day FROM clock WHERE one = 1)
  AND (s.purpose = 'KEEP_RECORD'
       OR EXISTS (SELECT 1 FROM consent_standing r
                  WHERE r.person_id = s.person_id AND r.purpose = 'KEEP_RECORD' AND r.answer = 'AGREED'
                    AND r.review_day > (SELECT today_day FROM clock WHERE one = 1)))
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = s.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', s.purpose));

-- The stretches of days on which a person agreed to be counted: from_day up to, and without, until_day.
-- A later "no", a withdrawal or a stop that still stands takes all of them away (records.md, Consent, 3).
DROP VIEW count_me_card;
CREATE VIEW count_me_card AS
SELECT d.person_id,
       d.decided_day AS from_day,
       CAST(min(d.review_day, coalesce((SELECT min(later.decided_day) FROM consent_decision later
                                        WHERE later.person_id = d.person_id AND later.purpose = 'COUNT_ME'
                                          AND later.seq > d.seq), d.review_day)) AS INTEGER) AS until_day
FROM consent_decision d
WHERE d.purpose = 'COUNT_ME' AND d.answer = 'AGREED'
  AND EXISTS (SELECT 1 FROM consent_standing s
              WHERE s.person_id = d.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED')
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = d.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME'));
