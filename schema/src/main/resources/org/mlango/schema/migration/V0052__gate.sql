-- The second gate, as tight as the first: changes like entries, no id that moves, no decision made in the past, no clock with two
-- opinions. Whatever erases says so in erasing first, and is let through.

CREATE TRIGGER clock_stays BEFORE DELETE ON clock
BEGIN SELECT RAISE(ABORT, 'the clock stays'); END;
CREATE TRIGGER clock_day_fits BEFORE UPDATE ON clock
WHEN abs(NEW.today_day - NEW.now_at / 86400000) > 1
BEGIN SELECT RAISE(ABORT, 'a day and an hour that do not fit'); END;

-- A decision is added at the end, at the moment it is made, with words for just this purpose.
CREATE TRIGGER consent_decision_at_the_end BEFORE INSERT ON consent_decision
WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM consent_decision)
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;
CREATE TRIGGER consent_decision_is_now BEFORE INSERT ON consent_decision
WHEN NOT EXISTS (SELECT 1 FROM clock WHERE now_at = NEW.decided_at AND today_day = NEW.decided_day)
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'a decision is made now'); END;
CREATE TRIGGER consent_decision_has_its_text BEFORE INSERT ON consent_decision
WHEN NOT EXISTS (SELECT 1 FROM consent_text WHERE id = NEW.text_id AND purpose = NEW.purpose)
BEGIN SELECT RAISE(ABORT, 'words for another purpose'); END;

-- What rests on a record needs one, and of somebody who wants none kept not even the no is written.
CREATE TRIGGER consent_decision_rests_on_record BEFORE INSERT ON consent_decision
WHEN NEW.purpose <> 'KEEP_RECORD' AND NEW.answer <> 'WITHDRAWN'
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id)
 AND NOT EXISTS (SELECT 1 FROM consent_standing s
                 WHERE s.person_id = NEW.person_id AND s.purpose = 'KEEP_RECORD' AND s.answer = 'AGREED'
                   AND s.review_day > (SELECT today_day FROM clock WHERE one = 1))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER consent_decision_no_leaves_nothing BEFORE INSERT ON consent_decision
WHEN NEW.purpose = 'KEEP_RECORD' AND NEW.answer = 'SAID_NO'
BEGIN SELECT RAISE(ABORT, 'consent: nothing is kept'); END;
CREATE TRIGGER consent_decision_yes_is_not_stopped BEFORE INSERT ON consent_decision
WHEN NEW.answer = 'AGREED'
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id)
 AND EXISTS (SELECT 1 FROM consent_stopped t
             WHERE t.person_id = NEW.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', NEW.purpose))
BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER consent_stop_at_the_end BEFORE INSERT ON consent_stop
WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM consent_stop)
BEGIN SELECT RAISE(ABORT, 'append only: consent_stop'); END;

-- What is about one person is not made to be about another.
CREATE TRIGGER person_id_stays BEFORE UPDATE OF id ON person WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'immutable: person.id'); END;
CREATE TRIGGER person_contact_stays_theirs BEFORE UPDATE OF person_id ON person_contact WHEN NEW.person_id <> OLD.person_id
BEGIN SELECT RAISE(ABORT, 'immutable: person_contact.person_id'); END;
CREATE TRIGGER person_population_stays_theirs BEFORE UPDATE OF person_id ON person_population
WHEN NEW.person_id <> OLD.person_id
BEGIN SELECT RAISE(ABORT, 'immutable: person_population.person_id'); END;

-- Lines of a visit are changed as they are added: not for somebody whose agreement does not stand.
CREATE TRIGGER visit_service_change_needs_agreement BEFORE UPDATE ON visit_service
WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id IN (OLD.visit_id, NEW.visit_id) AND v.person_id IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM erasing e WHERE e.person_id = v.person_id)
             AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD'))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_thing_change_needs_agreement BEFORE UPDATE ON visit_thing
WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id IN (OLD.visit_id, NEW.visit_id) AND v.person_id IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM erasing e WHERE e.person_id = v.person_id)
             AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD'))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;

-- Kept, not used: while all use is stopped, nothing is taken away either, except by the person taking it back.
CREATE TRIGGER visit_kept_while_stopped BEFORE DELETE ON visit
WHEN OLD.person_id IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id)
 AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.person_id AND covers = 'EVERYTHING')
BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER person_kept_while_stopped BEFORE DELETE ON person
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.id)
 AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.id AND covers = 'EVERYTHING')
BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
