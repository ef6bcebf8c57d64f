-- How a plan, and a referral, stood when a year ended (decision 0046): so that a count of a year that is over stays the same, and two
-- counts laid side by side tell of nobody who paused in between. One row for each year in which it moved; no day, no words. They
-- are written beside the row they tell of, as it stands and no other way, and go with it.
CREATE TABLE plan_year (
    plan_id BLOB    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    year    INTEGER NOT NULL,
    state   TEXT    NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'CLOSED', 'MOVED_ON')),
    PRIMARY KEY (plan_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE referral_year (
    referral_id BLOB    NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    year        INTEGER NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN ('OFFERED', 'CHOSE_NOT_TO', 'SENT', 'ARRIVED', 'SERVED', 'TURNED_AWAY',
                        'RECALLED')),
    PRIMARY KEY (referral_id, year)
) STRICT, WITHOUT ROWID;

-- Of those that are there already, no more is known than how they stand.
INSERT INTO plan_year SELECT id, CAST(strftime('%Y', asked_day * 86400, 'unixepoch') AS INTEGER), state FROM plan;
INSERT INTO referral_year SELECT id, CAST(strftime('%Y', state_day * 86400, 'unixepoch') AS INTEGER), state FROM referral;
INSERT INTO referral_year SELECT id, CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER), 'OFFERED' FROM referral
WHERE true ON CONFLICT DO NOTHING;

CREATE TRIGGER plan_year_as_it_stands BEFORE INSERT ON plan_year
WHEN NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan_id AND state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'not as it stands: plan_year'); END;
CREATE TRIGGER plan_year_change_as_it_stands BEFORE UPDATE ON plan_year
WHEN NEW.plan_id <> OLD.plan_id OR NEW.year <> OLD.year
  OR NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan_id AND state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'not as it stands: plan_year'); END;

CREATE TRIGGER referral_year_as_it_stands BEFORE INSERT ON referral_year
WHEN NOT EXISTS (SELECT 1 FROM referral WHERE id = NEW.referral_id AND state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'not as it stands: referral_year'); END;
CREATE TRIGGER referral_year_change_as_it_stands BEFORE UPDATE ON referral_year
WHEN NEW.referral_id <> OLD.referral_id OR NEW.year <> OLD.year
  OR NOT EXISTS (SELECT 1 FROM referral WHERE id = NEW.referral_id AND state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'not as it stands: referral_year'); END;

-- For counting: those asked for on a day on which the person had agreed to be counted, while that stands.
DROP VIEW plan_card;
CREATE VIEW plan_card AS
SELECT p.id AS plan_id, p.person_id, p.asked_day FROM plan p
WHERE EXISTS (SELECT 1 FROM count_me_card c
              WHERE c.person_id = p.person_id AND c.from_day <= p.asked_day AND c.until_day > p.asked_day);
CREATE VIEW referral_card AS
SELECT r.id AS referral_id, r.person_id, r.day FROM referral r
WHERE EXISTS (SELECT 1 FROM count_me_card c
              WHERE c.person_id = r.person_id AND c.from_day <= r.day AND c.until_day > r.day);
