-- Referrals: each rests on the person's yes to this very recipient. Which place that is, is sealed: a row, and a decision, tell only
-- that there was one.

CREATE TABLE referral_recipient (
    -- also the recipient of the decisions; random, and another one for each person
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id   BLOB    NOT NULL REFERENCES person (id),
    -- which place; sealed under CK
    who         BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX referral_recipient_person ON referral_recipient (person_id);

-- What a place has in hand of somebody, by the number on the slip. It knows no person: after a yes was taken back it says whom to
-- tell, and goes once they were told.
CREATE TABLE referral_recall (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    state       TEXT    NOT NULL CHECK (state IN ('STANDS', 'TO_TELL')),
    -- since when it is to be told
    since_day   INTEGER CHECK ((state = 'TO_TELL') = (since_day IS NOT NULL)),
    -- which place, and the number of the slip; sealed under CK
    whom        BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX referral_recall_state ON referral_recall (state, since_day);

CREATE TABLE referral (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id    BLOB    NOT NULL REFERENCES person (id),
    recipient_id BLOB    NOT NULL REFERENCES referral_recipient (id),
    decision_id  BLOB    NOT NULL REFERENCES consent_decision (id),
    worker_id    BLOB    NOT NULL REFERENCES worker (id),
    day          INTEGER NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('OFFERED', 'CHOSE_NOT_TO', 'SENT', 'ARRIVED', 'SERVED', 'TURNED_AWAY',
                         'RECALLED')),
    -- since when the state is so
    state_day    INTEGER NOT NULL,
    -- null while nothing went out
    recall_id    BLOB    REFERENCES referral_recall (id) ON DELETE SET NULL,
    -- place, services asked for, what may be said, number of the slip, how they were treated; sealed under CK
    codes        BLOB    NOT NULL,
    row_version  INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX referral_person ON referral (person_id, day);
CREATE INDEX referral_to ON referral (recipient_id);
CREATE INDEX referral_decision ON referral (decision_id);
CREATE INDEX referral_worker ON referral (worker_id);
CREATE INDEX referral_recalled ON referral (recall_id);

-- What they want said, how it was, what next, in their words: apart, since a nurse changes the codes and cannot seal these anew.
CREATE TABLE referral_words (
    id          BLOB    NOT NULL PRIMARY KEY REFERENCES referral (id) ON DELETE CASCADE,
    -- sealed under NK
    words       BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TRIGGER referral_recipient_needs_agreement BEFORE INSERT ON referral_recipient
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'REFER'
                 AND recipient_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
CREATE TRIGGER referral_recipient_unchanging BEFORE UPDATE ON referral_recipient
BEGIN SELECT RAISE(ABORT, 'unchanging: referral_recipient'); END;

CREATE TRIGGER referral_needs_agreement BEFORE INSERT ON referral
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'REFER'
                 AND recipient_id = NEW.recipient_id)
  OR NOT EXISTS (SELECT 1 FROM referral_recipient WHERE id = NEW.recipient_id AND person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
-- Calling it back must also work when the agreement has run out.
CREATE TRIGGER referral_change_needs_agreement BEFORE UPDATE ON referral
WHEN NEW.state <> 'RECALLED'
 AND (NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
      OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'REFER'
                     AND recipient_id = NEW.recipient_id))
BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
CREATE TRIGGER referral_belongs BEFORE UPDATE ON referral
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.recipient_id <> OLD.recipient_id OR NEW.day <> OLD.day
  OR NEW.worker_id <> OLD.worker_id OR NEW.decision_id <> OLD.decision_id
  OR (OLD.state = 'RECALLED' AND NEW.state <> 'RECALLED')
BEGIN SELECT RAISE(ABORT, 'unchanging: referral'); END;

CREATE TRIGGER referral_words_need_agreement BEFORE INSERT ON referral_words
WHEN NOT EXISTS (SELECT 1 FROM referral r JOIN consent_open o ON o.person_id = r.person_id AND o.purpose = 'REFER'
                 AND o.recipient_id = r.recipient_id WHERE r.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
CREATE TRIGGER referral_words_change_needs_agreement BEFORE UPDATE ON referral_words
WHEN NEW.id <> OLD.id
  OR NOT EXISTS (SELECT 1 FROM referral r JOIN consent_open o ON o.person_id = r.person_id AND o.purpose = 'REFER'
                 AND o.recipient_id = r.recipient_id WHERE r.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
