-- Plans people asked for (decision 0041). What they want, why, how much, what helps, what they track and what became of it is in their
-- own words, sealed under NK; in clear stand only the days and codes by which a counsellor finds what the centre promised.
CREATE TABLE plan (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id     BLOB    NOT NULL REFERENCES person (id),
    asked_day     INTEGER NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'CLOSED', 'MOVED_ON')),
    -- agreed to look back together; none where nothing was agreed
    look_back_day INTEGER,
    -- who listens
    worker_id     BLOB    NOT NULL REFERENCES worker (id),
    decision_id   BLOB    NOT NULL REFERENCES consent_decision (id),
    -- sealed under NK
    words         BLOB    NOT NULL,
    row_version   INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX plan_person ON plan (person_id, asked_day);
CREATE INDEX plan_worker ON plan (worker_id, state, look_back_day);
CREATE INDEX plan_decision ON plan (decision_id);

CREATE TRIGGER plan_needs_agreement BEFORE INSERT ON plan
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_CONVERSATION')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_change_needs_agreement BEFORE UPDATE ON plan
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
  OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_CONVERSATION')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_belongs BEFORE UPDATE ON plan
WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.asked_day <> OLD.asked_day
BEGIN SELECT RAISE(ABORT, 'unchanging: plan'); END;
CREATE TRIGGER plan_begins_today BEFORE INSERT ON plan
WHEN NEW.state <> 'ACTIVE' OR NOT EXISTS (SELECT 1 FROM clock WHERE today_day = NEW.asked_day)
BEGIN SELECT RAISE(ABORT, 'a plan begins on the day it is asked for'); END;
CREATE TRIGGER plan_looks_ahead BEFORE INSERT ON plan
WHEN NEW.look_back_day < (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'look-back in the past'); END;
CREATE TRIGGER plan_change_looks_ahead BEFORE UPDATE ON plan
WHEN NEW.look_back_day IS NOT OLD.look_back_day AND NEW.look_back_day < (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'look-back in the past'); END;

-- What somebody means to do. A worker's own are what the centre promised.
CREATE TABLE plan_step (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    plan_id     BLOB    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    place       INTEGER NOT NULL CHECK (place >= 1),
    who         TEXT    NOT NULL CHECK (who IN ('PERSON', 'WORKER', 'SOMEBODY')),
    worker_id   BLOB    REFERENCES worker (id),
    -- where a day was named; other times are words, such as "before Ramadhan"
    when_day    INTEGER,
    state       TEXT    NOT NULL CHECK (state IN ('OPEN', 'DONE', 'CHANGED', 'DROPPED')),
    -- sealed under NK
    words       BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK ((who = 'WORKER') = (worker_id IS NOT NULL))
) STRICT;
CREATE INDEX plan_step_plan ON plan_step (plan_id, place);
CREATE INDEX plan_step_worker ON plan_step (worker_id, state, when_day);

CREATE TRIGGER plan_step_needs_agreement BEFORE INSERT ON plan_step
WHEN NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'KEEP_CONVERSATION'
                 WHERE p.id = NEW.plan_id)
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_step_change_needs_agreement BEFORE UPDATE ON plan_step
WHEN NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'KEEP_CONVERSATION'
                 WHERE p.id = NEW.plan_id)
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_step_belongs BEFORE UPDATE ON plan_step
WHEN NEW.id <> OLD.id OR NEW.plan_id <> OLD.plan_id
BEGIN SELECT RAISE(ABORT, 'unchanging: plan_step'); END;

-- Whom the person named to read it.
CREATE TABLE plan_reader (
    plan_id   BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    worker_id BLOB NOT NULL REFERENCES worker (id),
    PRIMARY KEY (plan_id, worker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_reader_worker ON plan_reader (worker_id);

CREATE TRIGGER plan_reader_needs_agreement BEFORE INSERT ON plan_reader
WHEN NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'KEEP_CONVERSATION'
                 WHERE p.id = NEW.plan_id)
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_reader_unchanged BEFORE UPDATE ON plan_reader
BEGIN SELECT RAISE(ABORT, 'unchanging: plan_reader'); END;

-- The person asked to be reached once, about this plan. How is under their agreement to be contacted, and goes with it.
CREATE TABLE plan_reach (
    plan_id   BLOB    NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
    worker_id BLOB    NOT NULL REFERENCES worker (id),
    on_day    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_reach_worker ON plan_reach (worker_id, on_day);

CREATE TRIGGER plan_reach_needs_agreement BEFORE INSERT ON plan_reach
WHEN NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'CONTACT'
                 WHERE p.id = NEW.plan_id)
BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;
CREATE TRIGGER plan_reach_change_needs_agreement BEFORE UPDATE ON plan_reach
WHEN NEW.plan_id <> OLD.plan_id
  OR NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'CONTACT'
                 WHERE p.id = NEW.plan_id)
BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;

-- Of whom a counsellor's desk may speak: not of whoever waits to be erased, nor of whoever asked us to leave them be.
CREATE VIEW plan_desk_card AS
SELECT p.id AS plan_id, p.person_id, p.asked_day, p.state, p.look_back_day, p.worker_id FROM plan p
WHERE EXISTS (SELECT 1 FROM keep_record_card k WHERE k.person_id = p.person_id)
  AND NOT EXISTS (SELECT 1 FROM consent_stopped t
                  WHERE t.person_id = p.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'KEEP_CONVERSATION'));

-- Whom we may reach today, and about which plan.
CREATE VIEW plan_reach_card AS
SELECT r.plan_id, s.person_id, r.worker_id, r.on_day FROM plan_reach r
JOIN plan_desk_card s ON s.plan_id = r.plan_id AND s.state = 'ACTIVE'
WHERE EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = s.person_id AND o.purpose = 'CONTACT');

-- For counting: how many plans people asked for, and in which state they are.
CREATE VIEW plan_card AS
SELECT p.id AS plan_id, p.asked_day, p.state, p.person_id FROM plan p
WHERE NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = p.person_id);
