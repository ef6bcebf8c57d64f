-- What happened (decision 0054): violence, rights, an overdose, told with a person or without one. A row says that on a day something was
-- told; what, by whom and where is sealed, and stands apart for each of the four uses it may be kept for, so that one goes alone.
CREATE TABLE incident (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- null where it was told without a person: then nothing here leads to anybody
    person_id   BLOB    REFERENCES person (id),
    -- who listened
    worker_id   BLOB    NOT NULL REFERENCES worker (id),
    -- when it was told; when it happened is sealed
    day         INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX incident_person ON incident (person_id, day);
CREATE INDEX incident_day ON incident (day);
CREATE INDEX incident_worker ON incident (worker_id);

-- What may be used, and for what: each on a yes of its own.
CREATE TABLE incident_use (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    incident_id BLOB    NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    purpose     TEXT    NOT NULL CHECK (purpose IN ('KEEP_INCIDENT_SUPPORT', 'KEEP_INCIDENT_STATISTICS',
                        'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL')),
    -- null where there is no person: then the word of the one who told is all there is
    decision_id BLOB    REFERENCES consent_decision (id) ON DELETE CASCADE,
    -- what happened, as codes; what is counted, for statistics; sealed under CK. Not in what is told on
    codes       BLOB    CHECK ((codes IS NULL) = (purpose = 'KEEP_INCIDENT_ADVOCACY')),
    -- their words; sealed under NK. Not in what is counted
    words       BLOB    CHECK ((words IS NULL) = (purpose = 'KEEP_INCIDENT_STATISTICS')),
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    UNIQUE (incident_id, purpose)
) STRICT;
CREATE INDEX incident_use_decision ON incident_use (decision_id);
CREATE INDEX incident_use_purpose ON incident_use (purpose);

-- What they asked for, and when it was given. It rests on the yes to support, and goes with it.
CREATE TABLE incident_help (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    incident_id BLOB    NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    -- not done yet: what the centre owes
    owed        INTEGER NOT NULL CHECK (owed IN (0, 1)),
    -- which help, asked for when, given when and by whom; sealed under CK
    codes       BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX incident_help_of ON incident_help (incident_id);
CREATE INDEX incident_help_owed ON incident_help (owed);

-- Naloxone kits that went out: never with a person.
CREATE TABLE naloxone_kit (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    worker_id   BLOB    NOT NULL REFERENCES worker (id),
    day         INTEGER NOT NULL,
    -- how many, a first one or a refill and why; sealed under CK
    codes       BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX naloxone_kit_day ON naloxone_kit (day);
CREATE INDEX naloxone_kit_worker ON naloxone_kit (worker_id);

CREATE TRIGGER incident_needs_agreement BEFORE INSERT ON incident
WHEN NEW.person_id IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id
                 AND purpose IN ('KEEP_INCIDENT_SUPPORT', 'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY',
                                 'KEEP_INCIDENT_LEGAL'))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT'); END;
CREATE TRIGGER incident_belongs BEFORE UPDATE ON incident
WHEN NEW.id <> OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.worker_id <> OLD.worker_id OR NEW.day <> OLD.day
BEGIN SELECT RAISE(ABORT, 'unchanging: incident'); END;
CREATE TRIGGER incident_not_ahead BEFORE INSERT ON incident
WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'a day that has not come'); END;
-- Kept, not used: while all use is stopped, nothing is taken away either, except by the person taking it back.
CREATE TRIGGER incident_kept_while_stopped BEFORE DELETE ON incident
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id)
 AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.person_id AND covers = 'EVERYTHING')
BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;

-- A yes to one use is no yes to another. Without a person there is no decision; with one there is.
CREATE TRIGGER incident_use_needs_agreement BEFORE INSERT ON incident_use
WHEN NOT EXISTS (SELECT 1 FROM incident i
                 WHERE i.id = NEW.incident_id AND (i.person_id IS NULL) = (NEW.decision_id IS NULL)
                   AND (i.person_id IS NULL
                        OR EXISTS (SELECT 1 FROM consent_open o
                                   WHERE o.person_id = i.person_id AND o.purpose = NEW.purpose
                                     AND o.decision_id = NEW.decision_id)))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT'); END;
CREATE TRIGGER incident_use_change_needs_agreement BEFORE UPDATE ON incident_use
WHEN NOT EXISTS (SELECT 1 FROM incident i
                 WHERE i.id = NEW.incident_id
                   AND (i.person_id IS NULL
                        OR EXISTS (SELECT 1 FROM consent_open o
                                   WHERE o.person_id = i.person_id AND o.purpose = NEW.purpose)))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT'); END;
CREATE TRIGGER incident_use_belongs BEFORE UPDATE ON incident_use
WHEN NEW.id <> OLD.id OR NEW.incident_id <> OLD.incident_id OR NEW.purpose <> OLD.purpose
  OR NEW.decision_id IS NOT OLD.decision_id
BEGIN SELECT RAISE(ABORT, 'unchanging: incident_use'); END;
CREATE TRIGGER incident_use_kept_while_stopped BEFORE DELETE ON incident_use
WHEN EXISTS (SELECT 1 FROM incident i JOIN consent_stopped s ON s.person_id = i.person_id AND s.covers = 'EVERYTHING'
             WHERE i.id = OLD.incident_id AND NOT EXISTS (SELECT 1 FROM erasing e WHERE e.person_id = i.person_id))
BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;

CREATE TRIGGER incident_help_needs_agreement BEFORE INSERT ON incident_help
WHEN NOT EXISTS (SELECT 1 FROM incident i
                 JOIN incident_use u ON u.incident_id = i.id AND u.purpose = 'KEEP_INCIDENT_SUPPORT'
                 WHERE i.id = NEW.incident_id
                   AND (i.person_id IS NULL
                        OR EXISTS (SELECT 1 FROM consent_open o
                                   WHERE o.person_id = i.person_id AND o.purpose = 'KEEP_INCIDENT_SUPPORT')))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT_SUPPORT'); END;
CREATE TRIGGER incident_help_change_needs_agreement BEFORE UPDATE ON incident_help
WHEN NOT EXISTS (SELECT 1 FROM incident i
                 WHERE i.id = NEW.incident_id
                   AND (i.person_id IS NULL
                        OR EXISTS (SELECT 1 FROM consent_open o
                                   WHERE o.person_id = i.person_id AND o.purpose = 'KEEP_INCIDENT_SUPPORT')))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT_SUPPORT'); END;
CREATE TRIGGER incident_help_belongs BEFORE UPDATE ON incident_help
WHEN NEW.id <> OLD.id OR NEW.incident_id <> OLD.incident_id
BEGIN SELECT RAISE(ABORT, 'unchanging: incident_help'); END;
CREATE TRIGGER incident_help_kept_while_stopped BEFORE DELETE ON incident_help
WHEN EXISTS (SELECT 1 FROM incident i JOIN consent_stopped s ON s.person_id = i.person_id AND s.covers = 'EVERYTHING'
             WHERE i.id = OLD.incident_id AND NOT EXISTS (SELECT 1 FROM erasing e WHERE e.person_id = i.person_id))
BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;

CREATE TRIGGER naloxone_kit_not_ahead BEFORE INSERT ON naloxone_kit
WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'a day that has not come'); END;

-- Of what a list may speak: nobody who waits to be erased, and nobody who asked to be left be.
CREATE VIEW incident_card AS
SELECT i.id AS incident_id, i.person_id, i.day FROM incident i
WHERE i.person_id IS NULL
   OR (EXISTS (SELECT 1 FROM consent_standing s
               WHERE s.person_id = i.person_id AND s.purpose = 'KEEP_RECORD' AND s.answer = 'AGREED')
       AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = i.person_id
                       AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'KEEP_INCIDENT_SUPPORT')));

-- What may be counted: they had agreed to that when they told it, or nothing would be here, and did not take it back since. A yes that ran out
-- took no count with it.
CREATE VIEW incident_counted_card AS
SELECT u.id AS use_id, i.id AS incident_id, i.person_id, i.day, u.codes, u.row_version FROM incident_use u
JOIN incident i ON i.id = u.incident_id
WHERE u.purpose = 'KEEP_INCIDENT_STATISTICS'
  AND (i.person_id IS NULL
       OR (EXISTS (SELECT 1 FROM consent_standing s
                   WHERE s.person_id = i.person_id AND s.purpose = 'KEEP_INCIDENT_STATISTICS' AND s.answer = 'AGREED')
           AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = i.person_id
                           AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'KEEP_INCIDENT_STATISTICS'))));
