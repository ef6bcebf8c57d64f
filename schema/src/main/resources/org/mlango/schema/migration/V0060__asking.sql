-- When somebody cannot agree just now, when somebody is under 18, and what was done in an emergency.

-- Kept of somebody who cannot decide today: what they are called and how we will know each other again, for two weeks at most. It
-- is nobody's record: no visit leads here, and it goes when they decide, or when the time is over.
CREATE TABLE not_able_yet (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    since_day   INTEGER NOT NULL,
    until_day   INTEGER NOT NULL CHECK (until_day = since_day + 14),
    -- the last day the program was opened and saw this; a clock that jumped is believed on the second day only
    seen_day    INTEGER NOT NULL,
    -- name to use and how we know each other again; sealed under IK
    told        BLOB    NOT NULL,
    met_by_id   BLOB    NOT NULL REFERENCES worker (id),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT;
CREATE INDEX not_able_yet_met_by ON not_able_yet (met_by_id);

CREATE TRIGGER not_able_yet_begins_today BEFORE INSERT ON not_able_yet
WHEN NOT EXISTS (SELECT 1 FROM clock WHERE today_day = NEW.since_day) OR NEW.seen_day <> NEW.since_day
BEGIN SELECT RAISE(ABORT, 'two weeks begin today'); END;
CREATE TRIGGER not_able_yet_is_not_made_longer BEFORE UPDATE ON not_able_yet
WHEN NEW.id <> OLD.id OR NEW.since_day <> OLD.since_day OR NEW.until_day <> OLD.until_day OR NEW.told <> OLD.told
BEGIN SELECT RAISE(ABORT, 'immutable: not_able_yet'); END;

-- Why somebody under 18 may be kept, as the centre chose.
CREATE TABLE young_person (
    person_id   BLOB    NOT NULL PRIMARY KEY CHECK (length(person_id) = 16),
    pathway     TEXT    NOT NULL CHECK (pathway IN ('GUARDIAN', 'EXCEPTION')),
    agreed_day  INTEGER NOT NULL,
    -- who the guardian is to them, or why it is an exception; sealed under IK
    words       BLOB,
    asked_by_id BLOB    NOT NULL REFERENCES worker (id),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK (pathway = 'GUARDIAN' OR words IS NOT NULL)
) STRICT;
CREATE INDEX young_person_asked_by ON young_person (asked_by_id);

CREATE TRIGGER young_person_needs_agreement BEFORE INSERT ON young_person
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER young_person_unchanged BEFORE UPDATE ON young_person
BEGIN SELECT RAISE(ABORT, 'immutable: young_person'); END;

-- Nobody known to be under 18 is kept without it, whatever program writes.
CREATE TRIGGER person_under_18 BEFORE INSERT ON person
WHEN NEW.birth_year > (SELECT CAST(strftime('%Y', today_day * 86400, 'unixepoch') AS INTEGER) - 18 FROM clock WHERE one = 1)
 AND NOT EXISTS (SELECT 1 FROM young_person WHERE person_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'under 18'); END;
CREATE TRIGGER person_change_under_18 BEFORE UPDATE OF birth_year ON person
WHEN NEW.birth_year > (SELECT CAST(strftime('%Y', today_day * 86400, 'unixepoch') AS INTEGER) - 18 FROM clock WHERE one = 1)
 AND NOT EXISTS (SELECT 1 FROM young_person WHERE person_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'under 18'); END;

-- Something known about a person was used or told without their agreement, since a life or their health was in danger.
CREATE TABLE emergency_use (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- null once their record is taken back; who looks at it afterwards never learns it
    person_id      BLOB    CHECK (length(person_id) = 16),
    reason         TEXT    NOT NULL CHECK (reason IN ('LIFE_IN_DANGER', 'HEALTH_IN_DANGER', 'CHILD_IN_DANGER', 'OTHER')),
    used_at        INTEGER NOT NULL,
    used_day       INTEGER NOT NULL,
    -- what was told, and to whom; sealed under IK, so for the person and those who meet them, not for the one who looks at it
    words          BLOB,
    used_by_id     BLOB    NOT NULL REFERENCES worker (id),
    look_by_day    INTEGER NOT NULL CHECK (look_by_day = used_day + 7),
    looked_day     INTEGER,
    looked_by_id   BLOB    REFERENCES worker (id),
    conclusion     TEXT    CHECK (conclusion IN ('RIGHT', 'TALKED_ABOUT')),
    row_version    INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK ((looked_day IS NULL) = (looked_by_id IS NULL) AND (looked_day IS NULL) = (conclusion IS NULL))
) STRICT;
CREATE INDEX emergency_use_person ON emergency_use (person_id);
CREATE INDEX emergency_use_used_by ON emergency_use (used_by_id);
CREATE INDEX emergency_use_looked_by ON emergency_use (looked_by_id);

CREATE TRIGGER emergency_use_is_now BEFORE INSERT ON emergency_use
WHEN NOT EXISTS (SELECT 1 FROM clock WHERE now_at = NEW.used_at AND today_day = NEW.used_day)
BEGIN SELECT RAISE(ABORT, 'an emergency is written down now'); END;
CREATE TRIGGER emergency_use_stays BEFORE DELETE ON emergency_use
BEGIN SELECT RAISE(ABORT, 'append only: emergency_use'); END;
-- It is looked at once; and the person, with what was told, may be taken out of it.
CREATE TRIGGER emergency_use_unchanged BEFORE UPDATE ON emergency_use
WHEN NEW.id <> OLD.id OR NEW.reason <> OLD.reason OR NEW.used_at <> OLD.used_at OR NEW.used_by_id <> OLD.used_by_id
  OR (NEW.person_id IS NOT OLD.person_id AND NEW.person_id IS NOT NULL)
  OR (NEW.words IS NOT OLD.words AND NEW.words IS NOT NULL)
  OR (OLD.looked_day IS NOT NULL AND (NEW.looked_day IS NOT OLD.looked_day OR NEW.conclusion IS NOT OLD.conclusion
                                      OR NEW.looked_by_id IS NOT OLD.looked_by_id))
BEGIN SELECT RAISE(ABORT, 'append only: emergency_use'); END;
