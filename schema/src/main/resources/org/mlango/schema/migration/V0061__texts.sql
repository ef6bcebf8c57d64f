-- Texts get new versions; an agreement to older words wants to be looked at again, and is never silently wider.

CREATE TRIGGER consent_text_one_after_the_other BEFORE INSERT ON consent_text
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM consent_text
                     WHERE purpose = NEW.purpose AND language = NEW.language)
BEGIN SELECT RAISE(ABORT, 'one version after the other'); END;

-- Texts that were followed by others, whatever the language: what was agreed to in their words is due.
CREATE VIEW consent_text_followed AS
SELECT t.id AS text_id, t.purpose, t.version
FROM consent_text t
WHERE EXISTS (SELECT 1 FROM consent_text later WHERE later.purpose = t.purpose AND later.version > t.version);

DROP VIEW consent_open;
CREATE VIEW consent_open AS
SELECT s.person_id, s.purpose, s.recipient_id, s.id AS decision_id
FROM consent_standing s
WHERE s.answer = 'AGREED' AND s.review_day > (SELECT today_day FROM clock WHERE one = 1)
  AND s.text_id NOT IN (SELECT text_id FROM consent_text_followed)
  AND (s.purpose = 'KEEP_RECORD'
       OR EXISTS (SELECT 1 FROM consent_standing r
                  WHERE r.person_id = s.person_id AND r.purpose = 'KEEP_RECORD' AND r.answer = 'AGREED'
                    AND r.review_day > (SELECT today_day FROM clock WHERE one = 1)
                    AND r.text_id NOT IN (SELECT text_id FROM consent_text_followed)))
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = s.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', s.purpose));
