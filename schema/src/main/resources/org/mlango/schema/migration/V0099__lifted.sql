-- Asked for in a record that is closed by now, and holding for one linked to it: it can be let go of where it was asked for.

DROP TRIGGER consent_stop_needs_record;
CREATE TRIGGER consent_stop_needs_record BEFORE INSERT ON consent_stop
WHEN NOT EXISTS (SELECT 1 FROM consent_standing WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD'
                 AND answer = 'AGREED')
 AND NOT (NEW.change = 'LIFTED'
          AND EXISTS (SELECT 1 FROM consent_stop s
                      WHERE s.person_id = NEW.person_id AND s.covers = NEW.covers AND s.change = 'STOPPED'))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
