-- The last day on which somebody may be reached, where they named one. In clear beside the sealed words, so that nobody is reminded
-- after it, whoever asks the database.
ALTER TABLE person_contact ADD COLUMN until_day INTEGER;

-- One person may have several records: a last day told in one of them holds for all.
CREATE VIEW reach_until_card AS
SELECT c.person_id, c.until_day FROM person_contact c WHERE c.until_day IS NOT NULL
UNION ALL
SELECT g.person_id, c.until_day FROM same_person_group g
JOIN same_person_group m ON m.group_id = g.group_id AND m.person_id <> g.person_id
JOIN person_contact c ON c.person_id = m.person_id
WHERE c.until_day IS NOT NULL;

DROP VIEW plan_reach_card;
CREATE VIEW plan_reach_card AS
SELECT r.plan_id, s.person_id, r.worker_id, r.on_day FROM plan_reach r
JOIN plan_desk_card s ON s.plan_id = r.plan_id AND s.state = 'ACTIVE'
WHERE EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = s.person_id AND o.purpose = 'CONTACT')
  AND NOT EXISTS (SELECT 1 FROM reach_until_card u
                  WHERE u.person_id = s.person_id
                    AND u.until_day < max(r.on_day, (SELECT today_day FROM clock WHERE one = 1)));

CREATE TRIGGER plan_reach_in_time BEFORE INSERT ON plan_reach
WHEN EXISTS (SELECT 1 FROM plan p JOIN reach_until_card u ON u.person_id = p.person_id
             WHERE p.id = NEW.plan_id AND u.until_day < NEW.on_day)
BEGIN SELECT RAISE(ABORT, 'after the last day: plan_reach'); END;
