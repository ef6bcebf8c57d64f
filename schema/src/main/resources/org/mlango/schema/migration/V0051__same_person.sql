-- Two records of one person, linked with the person there and agreeing. No row moves: a link is resolved when reading, and undoing
-- it removes the link alone. What stands is resolved here, so that gate, triggers, lists and counts cannot differ.

CREATE TABLE same_person (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    one_id       BLOB    NOT NULL CHECK (length(one_id) = 16),
    other_id     BLOB    NOT NULL CHECK (length(other_id) = 16),
    linked_by_id BLOB    NOT NULL REFERENCES worker (id),
    linked_day   INTEGER NOT NULL,
    -- decisions up to this one were made while nobody knew that the two are one
    after_seq    INTEGER NOT NULL CHECK (after_seq >= 0),
    UNIQUE (one_id, other_id),
    -- nobody is linked to themselves, and no two twice
    CHECK (one_id < other_id)
) STRICT;
CREATE INDEX same_person_other ON same_person (other_id);
CREATE INDEX same_person_linked_by ON same_person (linked_by_id);

-- Who is one person, as the links say: made from them alone, for speed. group_id is the first of the members' ids.
CREATE TABLE same_person_group (
    person_id BLOB    NOT NULL PRIMARY KEY CHECK (length(person_id) = 16),
    group_id  BLOB    NOT NULL CHECK (length(group_id) = 16),
    after_seq INTEGER NOT NULL CHECK (after_seq >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX same_person_group_members ON same_person_group (group_id);

CREATE VIEW same_person_reach AS
WITH RECURSIVE beside (person_id, beside_id) AS (
    SELECT one_id, other_id FROM same_person UNION ALL SELECT other_id, one_id FROM same_person),
reach (person_id, member_id) AS (
    SELECT person_id, person_id FROM beside
    UNION SELECT r.person_id, b.beside_id FROM reach r JOIN beside b ON b.person_id = r.member_id)
SELECT r.person_id, CAST(min(r.member_id) AS BLOB) AS group_id, CAST(max(l.after_seq) AS INTEGER) AS after_seq
FROM reach r JOIN same_person l ON l.one_id = r.member_id OR l.other_id = r.member_id
GROUP BY r.person_id;

CREATE TRIGGER same_person_both_kept BEFORE INSERT ON same_person
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.one_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.other_id AND purpose = 'KEEP_RECORD')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER same_person_no_ring BEFORE INSERT ON same_person
WHEN EXISTS (SELECT 1 FROM same_person_group a JOIN same_person_group b ON b.group_id = a.group_id
             WHERE a.person_id = NEW.one_id AND b.person_id = NEW.other_id)
BEGIN SELECT RAISE(ABORT, 'same person already'); END;
CREATE TRIGGER same_person_after_all_decisions BEFORE INSERT ON same_person
WHEN NEW.after_seq < (SELECT coalesce(max(seq), 0) FROM consent_decision)
BEGIN SELECT RAISE(ABORT, 'a link knows every decision before it'); END;
CREATE TRIGGER same_person_unchanged BEFORE UPDATE ON same_person
BEGIN SELECT RAISE(ABORT, 'immutable: same_person'); END;

CREATE TRIGGER same_person_joins AFTER INSERT ON same_person
BEGIN
    INSERT INTO same_person_group
        SELECT r.person_id, r.group_id, r.after_seq FROM same_person_reach r
        WHERE r.person_id IN (NEW.one_id, NEW.other_id)
          AND NOT EXISTS (SELECT 1 FROM same_person_group g WHERE g.person_id = r.person_id);
    UPDATE same_person_group
        SET group_id = r.group_id, after_seq = r.after_seq
        FROM same_person_reach r
        WHERE r.person_id = same_person_group.person_id
          AND (r.group_id <> same_person_group.group_id OR r.after_seq <> same_person_group.after_seq);
END;
CREATE TRIGGER same_person_parts AFTER DELETE ON same_person
BEGIN
    DELETE FROM same_person_group
        WHERE person_id IN (OLD.one_id, OLD.other_id)
          AND NOT EXISTS (SELECT 1 FROM same_person_reach r WHERE r.person_id = same_person_group.person_id);
    UPDATE same_person_group
        SET group_id = r.group_id, after_seq = r.after_seq
        FROM same_person_reach r
        WHERE r.person_id = same_person_group.person_id
          AND (r.group_id <> same_person_group.group_id OR r.after_seq <> same_person_group.after_seq);
END;

-- The groups say what the links say, whoever writes.
CREATE TRIGGER same_person_group_added BEFORE INSERT ON same_person_group
WHEN NOT EXISTS (SELECT 1 FROM same_person_reach r
                 WHERE (r.person_id, r.group_id, r.after_seq) = (NEW.person_id, NEW.group_id, NEW.after_seq))
BEGIN SELECT RAISE(ABORT, 'not linked'); END;
CREATE TRIGGER same_person_group_changed BEFORE UPDATE ON same_person_group
WHEN NOT EXISTS (SELECT 1 FROM same_person_reach r
                 WHERE (r.person_id, r.group_id, r.after_seq) = (NEW.person_id, NEW.group_id, NEW.after_seq))
BEGIN SELECT RAISE(ABORT, 'not linked'); END;
CREATE TRIGGER same_person_group_gone BEFORE DELETE ON same_person_group
WHEN EXISTS (SELECT 1 FROM same_person_reach r WHERE r.person_id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'still linked'); END;

-- For lists and counts: one person once, under the first of their ids.
CREATE VIEW same_person_card AS
SELECT person_id, group_id AS first_id FROM same_person_group;

-- What stands for each person, purpose and recipient. Of one record, the newest decision. Of several, the newest one made since
-- they are known to be one; if there is none, a no or a taking back that stands in any of them, and only then a yes.
DROP VIEW consent_standing;
CREATE VIEW consent_standing AS
SELECT d.person_id, d.seq, d.id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day
FROM consent_decision d
WHERE NOT EXISTS (SELECT 1 FROM same_person_group g WHERE g.person_id = d.person_id)
  AND NOT EXISTS (SELECT 1 FROM consent_decision later
                  WHERE later.person_id = d.person_id AND later.purpose = d.purpose
                    AND later.recipient_id = d.recipient_id AND later.seq > d.seq)
UNION ALL
SELECT g.person_id, d.seq, d.id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day
FROM same_person_group g
JOIN same_person_group m ON m.group_id = g.group_id
JOIN consent_decision d ON d.person_id = m.person_id
WHERE NOT EXISTS (SELECT 1 FROM consent_decision later
                  WHERE later.person_id = d.person_id AND later.purpose = d.purpose
                    AND later.recipient_id = d.recipient_id AND later.seq > d.seq)
  AND NOT EXISTS (SELECT 1 FROM same_person_group m2 JOIN consent_decision o ON o.person_id = m2.person_id
                  WHERE m2.group_id = g.group_id AND m2.person_id <> m.person_id
                    AND o.purpose = d.purpose AND o.recipient_id = d.recipient_id
                    AND NOT EXISTS (SELECT 1 FROM consent_decision later
                                    WHERE later.person_id = o.person_id AND later.purpose = o.purpose
                                      AND later.recipient_id = o.recipient_id AND later.seq > o.seq)
                    AND (o.seq > g.after_seq, o.seq > g.after_seq OR o.answer <> 'AGREED', o.seq)
                      > (d.seq > g.after_seq, d.seq > g.after_seq OR d.answer <> 'AGREED', d.seq));

-- What is left be, asked for under whichever record.
DROP VIEW consent_stopped;
CREATE VIEW consent_stopped AS
SELECT s.person_id, s.covers, s.ground, s.asked_day
FROM consent_stop s
WHERE s.change = 'STOPPED'
  AND NOT EXISTS (SELECT 1 FROM consent_stop later
                  WHERE later.person_id = s.person_id AND later.covers = s.covers AND later.seq > s.seq)
UNION ALL
SELECT g.person_id, s.covers, s.ground, s.asked_day
FROM same_person_group g
JOIN same_person_group m ON m.group_id = g.group_id AND m.person_id <> g.person_id
JOIN consent_stop s ON s.person_id = m.person_id
WHERE s.change = 'STOPPED'
  AND NOT EXISTS (SELECT 1 FROM consent_stop later
                  WHERE later.person_id = s.person_id AND later.covers = s.covers AND later.seq > s.seq);

-- The stretches of days on which a person agreed to be counted: from_day up to, and without, until_day. What was said under
-- several records of one person is one story.
DROP VIEW count_me_card;
CREATE VIEW count_me_card AS
SELECT d.person_id, d.decided_day AS from_day,
       CAST(min(d.review_day, coalesce((SELECT min(later.decided_day) FROM consent_decision later
                                        WHERE later.person_id = d.person_id AND later.purpose = 'COUNT_ME'
                                          AND later.seq > d.seq), d.review_day)) AS INTEGER) AS until_day
FROM consent_decision d
WHERE d.purpose = 'COUNT_ME' AND d.answer = 'AGREED'
  AND NOT EXISTS (SELECT 1 FROM same_person_group g WHERE g.person_id = d.person_id)
  AND EXISTS (SELECT 1 FROM consent_standing s
              WHERE s.person_id = d.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED')
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = d.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME'))
UNION ALL
SELECT g.person_id, d.decided_day AS from_day,
       CAST(min(d.review_day, coalesce((SELECT min(later.decided_day)
                                        FROM same_person_group m2 JOIN consent_decision later ON later.person_id = m2.person_id
                                        WHERE m2.group_id = g.group_id AND later.purpose = 'COUNT_ME'
                                          AND later.seq > d.seq), d.review_day)) AS INTEGER) AS until_day
FROM same_person_group g
JOIN same_person_group m ON m.group_id = g.group_id
JOIN consent_decision d ON d.person_id = m.person_id
WHERE d.purpose = 'COUNT_ME' AND d.answer = 'AGREED'
  AND EXISTS (SELECT 1 FROM consent_standing s
              WHERE s.person_id = g.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED')
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = g.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME'));

-- Who may be found and read: whoever agreed that a record is kept, be the agreement expired by now.
CREATE VIEW keep_record_card AS
SELECT person_id, decided_day AS since_day, review_day FROM consent_standing
WHERE purpose = 'KEEP_RECORD' AND answer = 'AGREED';
