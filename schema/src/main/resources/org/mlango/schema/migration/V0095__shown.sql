-- What a person said yes or no to is the text they were shown, and no other: each decision keeps its hash. Words edited by hand since,
-- past every guard, are words nobody agreed to. And a text knows its first day: from then on what was agreed to older words is due,
-- for the gate, for the database, and for the counts alike.

ALTER TABLE consent_decision ADD COLUMN text_hash BLOB CHECK (text_hash IS NULL OR length(text_hash) = 32);
ALTER TABLE consent_text ADD COLUMN since_day INTEGER;

DROP TRIGGER consent_decision_unchanged;
DROP TRIGGER consent_text_unchanged;
UPDATE consent_decision SET text_hash = (SELECT hash FROM consent_text WHERE id = text_id);
UPDATE consent_text SET since_day = since_at / 86400000;
CREATE TRIGGER consent_decision_unchanged BEFORE UPDATE ON consent_decision
BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;
CREATE TRIGGER consent_text_unchanged BEFORE UPDATE ON consent_text
BEGIN SELECT RAISE(ABORT, 'immutable: consent_text'); END;

CREATE TRIGGER consent_text_is_now BEFORE INSERT ON consent_text
WHEN NOT EXISTS (SELECT 1 FROM clock WHERE now_at = NEW.since_at AND today_day = NEW.since_day)
BEGIN SELECT RAISE(ABORT, 'a text begins now'); END;
CREATE TRIGGER consent_decision_of_what_was_shown BEFORE INSERT ON consent_decision
WHEN NEW.text_hash IS NOT (SELECT hash FROM consent_text WHERE id = NEW.text_id)
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'words that were not shown'); END;

-- Decisions about other words than people are asked with now: newer ones followed, or somebody edited them.
CREATE VIEW consent_words_moved AS
SELECT d.id AS decision_id
FROM consent_decision d
WHERE EXISTS (SELECT 1 FROM consent_text t
              WHERE t.id = d.text_id
                AND (t.hash IS NOT d.text_hash
                     OR EXISTS (SELECT 1 FROM consent_text later
                                WHERE later.purpose = t.purpose AND later.version > t.version)));

DROP VIEW consent_text_followed;
DROP VIEW consent_open;
CREATE VIEW consent_open AS
SELECT s.person_id, s.purpose, s.recipient_id, s.id AS decision_id
FROM consent_standing s
WHERE s.answer = 'AGREED' AND s.review_day > (SELECT today_day FROM clock WHERE one = 1)
  AND NOT EXISTS (SELECT 1 FROM consent_words_moved m WHERE m.decision_id = s.id)
  AND (s.purpose = 'KEEP_RECORD'
       OR EXISTS (SELECT 1 FROM consent_standing r
                  WHERE r.person_id = s.person_id AND r.purpose = 'KEEP_RECORD' AND r.answer = 'AGREED'
                    AND r.review_day > (SELECT today_day FROM clock WHERE one = 1)
                    AND NOT EXISTS (SELECT 1 FROM consent_words_moved m WHERE m.decision_id = r.id)))
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = s.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', s.purpose));

-- What rests on a record needs one that stands, in the words people are asked with now.
DROP TRIGGER consent_decision_rests_on_record;
CREATE TRIGGER consent_decision_rests_on_record BEFORE INSERT ON consent_decision
WHEN NEW.purpose <> 'KEEP_RECORD' AND NEW.answer <> 'WITHDRAWN'
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id)
 AND NOT EXISTS (SELECT 1 FROM consent_standing s
                 WHERE s.person_id = NEW.person_id AND s.purpose = 'KEEP_RECORD' AND s.answer = 'AGREED'
                   AND s.review_day > (SELECT today_day FROM clock WHERE one = 1)
                   AND NOT EXISTS (SELECT 1 FROM consent_words_moved m WHERE m.decision_id = s.id))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;

-- Each yes to being counted, for as long as its words stood.
CREATE VIEW count_me_yes AS
SELECT d.person_id, d.seq, d.decided_day AS from_day,
       CAST(min(d.review_day, coalesce((SELECT min(later.since_day) FROM consent_text later
                                        WHERE later.purpose = t.purpose AND later.version > t.version),
                                       d.review_day)) AS INTEGER) AS until_day
FROM consent_decision d
JOIN consent_text t ON t.id = d.text_id AND t.hash IS d.text_hash
WHERE d.purpose = 'COUNT_ME' AND d.answer = 'AGREED';

-- The stretches of days on which a person agreed to be counted: from_day up to, and without, until_day. What was said under
-- several records of one person is one story. A later "no", a withdrawal or a stop that still stands takes all of them away.
DROP VIEW count_me_card;
CREATE VIEW count_me_card AS
SELECT y.person_id, y.from_day,
       CAST(min(y.until_day, coalesce((SELECT min(later.decided_day) FROM consent_decision later
                                       WHERE later.person_id = y.person_id AND later.purpose = 'COUNT_ME'
                                         AND later.seq > y.seq), y.until_day)) AS INTEGER) AS until_day
FROM count_me_yes y
WHERE NOT EXISTS (SELECT 1 FROM same_person_group g WHERE g.person_id = y.person_id)
  AND EXISTS (SELECT 1 FROM consent_standing s
              WHERE s.person_id = y.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED')
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = y.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME'))
UNION ALL
SELECT g.person_id, y.from_day,
       CAST(min(y.until_day, coalesce((SELECT min(later.decided_day)
                                       FROM same_person_group m2 JOIN consent_decision later ON later.person_id = m2.person_id
                                       WHERE m2.group_id = g.group_id AND later.purpose = 'COUNT_ME'
                                         AND later.seq > y.seq), y.until_day)) AS INTEGER) AS until_day
FROM same_person_group g
JOIN same_person_group m ON m.group_id = g.group_id
JOIN count_me_yes y ON y.person_id = m.person_id
WHERE EXISTS (SELECT 1 FROM consent_standing s
              WHERE s.person_id = g.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED')
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = g.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME'));
