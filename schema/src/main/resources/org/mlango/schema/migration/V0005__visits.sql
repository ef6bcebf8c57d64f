-- Who came, what was done, what was asked for and given.

CREATE TABLE service (
    code        TEXT    NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40 AND code NOT GLOB '*[^A-Z0-9_]*'),
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    -- kept by name under CK only; on the visit it shows as "health service"
    sensitive   INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    position    INTEGER NOT NULL,
    -- words of a service the centre added itself, sealed under DK; null where the program brings the words
    label       BLOB,
    retired_at  INTEGER,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TABLE thing (
    code        TEXT    NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40 AND code NOT GLOB '*[^A-Z0-9_]*'),
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    unit        TEXT    NOT NULL CHECK (length(unit) BETWEEN 1 AND 40 AND unit NOT GLOB '*[^A-Z0-9_]*'),
    position    INTEGER NOT NULL,
    label       BLOB,
    retired_at  INTEGER,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TABLE visit (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day            INTEGER NOT NULL,
    -- minutes after midnight, or null where nobody wrote the hour down
    minute         INTEGER CHECK (minute BETWEEN 0 AND 1439),
    place          TEXT    NOT NULL CHECK (place IN ('CENTRE', 'OUTREACH', 'PHONE', 'EVENT')),
    -- null: anonymous
    person_id      BLOB    REFERENCES person (id),
    worker_id      BLOB    NOT NULL REFERENCES worker (id),
    -- how many others things were collected for
    collecting_for INTEGER NOT NULL DEFAULT 0 CHECK (collecting_for BETWEEN 0 AND 999),
    new_or_back    TEXT    NOT NULL CHECK (new_or_back IN ('NEW', 'BACK', 'NOT_ASKED')),
    turned_away    TEXT    CHECK (turned_away IN ('CLOSED', 'FULL', 'OUT_OF_STOCK', 'NO_WORKER', 'OTHER')),
    -- a short desk note; sealed under IK
    note           BLOB,
    -- sensitive services by name; sealed under CK
    codes          BLOB,
    recorded_at    INTEGER NOT NULL,
    row_version    INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX visit_person ON visit (person_id, day) WHERE person_id IS NOT NULL;
CREATE INDEX visit_day ON visit (day, minute);
CREATE INDEX visit_worker ON visit (worker_id);

CREATE TABLE visit_service (
    visit_id     BLOB NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    service_code TEXT NOT NULL REFERENCES service (code),
    PRIMARY KEY (visit_id, service_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_service_code ON visit_service (service_code);

CREATE TABLE visit_thing (
    visit_id   BLOB    NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    thing_code TEXT    NOT NULL REFERENCES thing (code),
    asked      INTEGER NOT NULL CHECK (asked BETWEEN 0 AND 9999),
    given      INTEGER NOT NULL CHECK (given BETWEEN 0 AND 9999),
    returned   INTEGER NOT NULL CHECK (returned BETWEEN 0 AND 9999),
    shortfall  TEXT    CHECK (shortfall IN ('OUT_OF_STOCK', 'LOW_STOCK', 'OTHER')),
    PRIMARY KEY (visit_id, thing_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_thing_code ON visit_thing (thing_code);

CREATE TRIGGER visit_needs_agreement BEFORE INSERT ON visit
WHEN NEW.person_id IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_change_needs_agreement BEFORE UPDATE ON visit
WHEN NEW.person_id IS NOT NULL
 -- taking something back must also work when keeping the record has run out
 AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id)
 AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_codes_need_agreement BEFORE INSERT ON visit
WHEN NEW.person_id IS NOT NULL AND NEW.codes IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER visit_codes_change_needs_agreement BEFORE UPDATE ON visit
WHEN NEW.person_id IS NOT NULL AND NEW.codes IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;

-- Lines go with their visit: none is added to the visit of somebody whose agreement has run out.
CREATE TRIGGER visit_service_needs_agreement BEFORE INSERT ON visit_service
WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.person_id IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD'))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_thing_needs_agreement BEFORE INSERT ON visit_thing
WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.person_id IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD'))
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;

CREATE VIEW visit_card AS
SELECT id AS visit_id, day, minute, place, person_id FROM visit;
