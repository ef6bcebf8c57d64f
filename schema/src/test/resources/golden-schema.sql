CREATE TABLE audit_head (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES audit_line (seq),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signer_id BLOB NOT NULL CHECK (length(signer_id) = 16),
    occasion TEXT NOT NULL CHECK (occasion IN ('ROWS', 'TIME', 'COVER', 'LOCK', 'BACKUP', 'RECOVERED')),
    signature BLOB NOT NULL CHECK (length(signature) = 64)) STRICT;
CREATE TABLE audit_line (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    clock_jumped INTEGER NOT NULL CHECK (clock_jumped IN (0, 1)),
    actor_id BLOB CHECK (length(actor_id) = 16),
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 40 AND action NOT GLOB '*[^A-Z0-9_]*'),
    object_token BLOB CHECK (length(object_token) = 16),
    purpose TEXT CHECK (length(purpose) BETWEEN 1 AND 40 AND purpose NOT GLOB '*[^A-Z0-9_]*'),
    outcome TEXT NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
    row_digest BLOB CHECK (length(row_digest) = 32),
    detail BLOB,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT;
CREATE TABLE centre (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    profile BLOB NOT NULL,
    founded_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE clock (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    now_at INTEGER NOT NULL,
    today_day INTEGER NOT NULL) STRICT;
CREATE TABLE consent_decision (
    seq INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    person_id BLOB NOT NULL CHECK (length(person_id) = 16),
    purpose TEXT NOT NULL CHECK (purpose IN ('KEEP_RECORD', 'COUNT_ME', 'CONTACT', 'KEEP_HEALTH', 'KEEP_CONVERSATION', 'KEEP_POPULATION', 'REFER', 'KEEP_INCIDENT_SUPPORT', 'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL', 'OUTSIDE_CODE')),
    recipient_id BLOB NOT NULL DEFAULT x'00000000000000000000000000000000' CHECK (length(recipient_id) = 16),
    answer TEXT NOT NULL CHECK (answer IN ('AGREED', 'SAID_NO', 'WITHDRAWN')),
    text_id BLOB NOT NULL REFERENCES consent_text (id),
    expressed TEXT NOT NULL CHECK (expressed IN ('SPOKEN', 'MARKED', 'SIGNED')),
    asked_by_id BLOB NOT NULL REFERENCES worker (id),
    witness TEXT NOT NULL CHECK (witness IN ('NONE', 'COLLEAGUE', 'CHOSEN_BY_PERSON')),
    interpreter TEXT NOT NULL CHECK (interpreter IN ('NONE', 'COLLEAGUE', 'CHOSEN_BY_PERSON')),
    decided_at INTEGER NOT NULL,
    decided_day INTEGER NOT NULL,
    review_day INTEGER CHECK ((answer = 'AGREED') = (review_day IS NOT NULL)),
    words BLOB,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)) STRICT;
CREATE TABLE consent_stop (
    seq INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    person_id BLOB NOT NULL CHECK (length(person_id) = 16),
    covers TEXT NOT NULL CHECK (covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME', 'CONTACT', 'KEEP_HEALTH', 'KEEP_CONVERSATION', 'KEEP_POPULATION', 'REFER', 'KEEP_INCIDENT_SUPPORT', 'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL', 'OUTSIDE_CODE')),
    change TEXT NOT NULL CHECK (change IN ('STOPPED', 'LIFTED')),
    ground TEXT NOT NULL CHECK (ground IN ('OWN_WISH', 'SAYS_WRONG', 'NOT_LAWFUL', 'FOR_A_CLAIM', 'TOLD_BEFORE')),
    asked_by_id BLOB NOT NULL REFERENCES worker (id),
    asked_at INTEGER NOT NULL,
    asked_day INTEGER NOT NULL,
    words BLOB,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK ((change = 'LIFTED') = (ground = 'TOLD_BEFORE') OR ground = 'OWN_WISH')) STRICT;
CREATE TABLE consent_text (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    purpose TEXT NOT NULL CHECK (length(purpose) BETWEEN 1 AND 40 AND purpose NOT GLOB '*[^A-Z0-9_]*'),
    version INTEGER NOT NULL CHECK (version >= 1),
    language TEXT NOT NULL CHECK (language IN ('EN', 'SW')),
    words BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    since_at INTEGER NOT NULL,
    UNIQUE (purpose, version, language)) STRICT;
CREATE TABLE erasing (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16)) STRICT, WITHOUT ROWID;
CREATE TABLE erasure_line (
    seq INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('ERASED', 'WITHDRAWN', 'VISIT_DETACHED', 'VISITS_DETACHED')),
    at INTEGER NOT NULL,
    token BLOB NOT NULL CHECK (length(token) = 16),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32)) STRICT;
CREATE TABLE erasure_receipt (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    seq INTEGER NOT NULL UNIQUE REFERENCES erasure_line (seq),
    erased_day INTEGER NOT NULL,
    told BLOB NOT NULL,
    renewed INTEGER NOT NULL DEFAULT 0 CHECK (renewed IN (0, 1)),
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE erasure_waiting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL UNIQUE REFERENCES person_hidden (person_id),
    asked_at INTEGER NOT NULL,
    asked_by_id BLOB NOT NULL REFERENCES worker (id),
    wanted_ms INTEGER NOT NULL CHECK (wanted_ms >= 0),
    waited_ms INTEGER NOT NULL CHECK (waited_ms >= 0),
    seen_at INTEGER NOT NULL) STRICT;
CREATE TABLE key_commitment (
    key_name TEXT NOT NULL CHECK (key_name IN ('DK', 'IK', 'CK', 'NK')),
    epoch INTEGER NOT NULL CHECK (epoch >= 1),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    PRIMARY KEY (key_name, epoch)) STRICT;
CREATE TABLE library_note (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('TOPIC', 'STATEMENT', 'CORRECTION', 'WORD', 'WORD_AWAY')),
    topic TEXT NOT NULL CHECK (length(topic) BETWEEN 1 AND 40 AND topic NOT GLOB '*[^A-Z0-9_]*'),
    about TEXT CHECK (length(about) BETWEEN 1 AND 40 AND about NOT GLOB '*[^A-Z0-9_]*'),
    role TEXT NOT NULL CHECK (role IN ('FRONT_DESK', 'NURSE', 'COUNSELLOR', 'MANAGER', 'DATA_OFFICER')),
    written_day INTEGER NOT NULL,
    retired_day INTEGER,
    partner_id BLOB REFERENCES library_partner (id),
    content BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE library_partner (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    signing_key BLOB NOT NULL UNIQUE CHECK (length(signing_key) = 32),
    label BLOB NOT NULL,
    since_day INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE own_view (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    day INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('EN', 'SW')),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    decision_id BLOB NOT NULL REFERENCES consent_decision (id),
    codes BLOB NOT NULL,
    words BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    registered_day INTEGER NOT NULL,
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    birth_year_sure TEXT NOT NULL CHECK (birth_year_sure IN ('SURE', 'ABOUT', 'NOT_ASKED', 'RATHER_NOT_SAY')),
    reporting_gender TEXT NOT NULL CHECK (reporting_gender IN ('FEMALE', 'MALE', 'TRANS_FEMALE', 'TRANS_MALE', 'ANOTHER', 'NOT_ASKED', 'RATHER_NOT_SAY')),
    identity BLOB NOT NULL,
    decision_id BLOB NOT NULL REFERENCES consent_decision (id),
    registered_by_id BLOB NOT NULL REFERENCES worker (id),
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE person_contact (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES person (id),
    contact BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE person_hidden (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16)) STRICT, WITHOUT ROWID;
CREATE TABLE person_population (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES person (id),
    codes BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE service (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40 AND code NOT GLOB '*[^A-Z0-9_]*'),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    position INTEGER NOT NULL,
    label BLOB,
    retired_at INTEGER,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40 AND name NOT GLOB '*[^A-Z0-9_]*'),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    content BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE thing (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40 AND code NOT GLOB '*[^A-Z0-9_]*'),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 40 AND unit NOT GLOB '*[^A-Z0-9_]*'),
    position INTEGER NOT NULL,
    label BLOB,
    retired_at INTEGER,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE together_wait (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    matter TEXT NOT NULL CHECK (length(matter) BETWEEN 1 AND 40 AND matter NOT GLOB '*[^A-Z0-9_]*'),
    object_id BLOB NOT NULL CHECK (length(object_id) = 16),
    asked_by_id BLOB NOT NULL CHECK (length(asked_by_id) = 16),
    asked_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    waited_seconds INTEGER NOT NULL CHECK (waited_seconds >= 0),
    UNIQUE (matter, object_id)) STRICT;
CREATE TABLE vault_mark (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    vault_id BLOB NOT NULL CHECK (length(vault_id) = 16),
    epoch INTEGER NOT NULL CHECK (epoch >= 0),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    token_secret BLOB NOT NULL CHECK (length(token_secret) = 32)) STRICT;
CREATE TABLE visit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day INTEGER NOT NULL,
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    place TEXT NOT NULL CHECK (place IN ('CENTRE', 'OUTREACH', 'PHONE', 'EVENT')),
    person_id BLOB REFERENCES person (id),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    collecting_for INTEGER NOT NULL DEFAULT 0 CHECK (collecting_for BETWEEN 0 AND 999),
    new_or_back TEXT NOT NULL CHECK (new_or_back IN ('NEW', 'BACK', 'NOT_ASKED')),
    turned_away TEXT CHECK (turned_away IN ('CLOSED', 'FULL', 'OUT_OF_STOCK', 'NO_WORKER', 'OTHER')),
    note BLOB,
    codes BLOB,
    recorded_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE visit_service (
    visit_id BLOB NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    service_code TEXT NOT NULL REFERENCES service (code),
    PRIMARY KEY (visit_id, service_code)) STRICT, WITHOUT ROWID;
CREATE TABLE visit_thing (
    visit_id BLOB NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    thing_code TEXT NOT NULL REFERENCES thing (code),
    asked INTEGER NOT NULL CHECK (asked BETWEEN 0 AND 9999),
    given INTEGER NOT NULL CHECK (given BETWEEN 0 AND 9999),
    returned INTEGER NOT NULL CHECK (returned BETWEEN 0 AND 9999),
    shortfall TEXT CHECK (shortfall IN ('OUT_OF_STOCK', 'LOW_STOCK', 'OTHER')),
    PRIMARY KEY (visit_id, thing_code)) STRICT, WITHOUT ROWID;
CREATE TABLE worker (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    profile BLOB NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('ACTIVE', 'ENDED')),
    since_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE worker_role (
    worker_id BLOB NOT NULL REFERENCES worker (id),
    role TEXT NOT NULL CHECK (role IN ('FRONT_DESK', 'NURSE', 'COUNSELLOR', 'MANAGER', 'DATA_OFFICER')),
    PRIMARY KEY (worker_id, role)) STRICT, WITHOUT ROWID;
CREATE INDEX audit_line_object ON audit_line (object_token) WHERE object_token IS NOT NULL;
CREATE INDEX consent_decision_asked_by ON consent_decision (asked_by_id);
CREATE INDEX consent_decision_standing ON consent_decision (person_id, purpose, recipient_id, seq);
CREATE INDEX consent_decision_text ON consent_decision (text_id);
CREATE INDEX consent_stop_asked_by ON consent_stop (asked_by_id);
CREATE INDEX consent_stop_standing_for ON consent_stop (person_id, covers, seq);
CREATE INDEX erasure_waiting_asked_by ON erasure_waiting (asked_by_id);
CREATE INDEX library_note_partner ON library_note (partner_id);
CREATE INDEX own_view_day ON own_view (day);
CREATE INDEX own_view_decision ON own_view (decision_id);
CREATE INDEX own_view_person ON own_view (person_id, day);
CREATE INDEX own_view_worker ON own_view (worker_id);
CREATE INDEX person_decision ON person (decision_id);
CREATE INDEX person_registered_by ON person (registered_by_id);
CREATE INDEX visit_day ON visit (day, minute);
CREATE INDEX visit_person ON visit (person_id, day) WHERE person_id IS NOT NULL;
CREATE INDEX visit_service_code ON visit_service (service_code);
CREATE INDEX visit_thing_code ON visit_thing (thing_code);
CREATE INDEX visit_worker ON visit (worker_id);
CREATE VIEW consent_open AS SELECT s.person_id, s.purpose, s.recipient_id, s.id AS decision_id FROM consent_standing s WHERE s.answer = 'AGREED' AND s.review_day > (SELECT today_day FROM clock WHERE one = 1) AND (s.purpose = 'KEEP_RECORD' OR EXISTS (SELECT 1 FROM consent_standing r WHERE r.person_id = s.person_id AND r.purpose = 'KEEP_RECORD' AND r.answer = 'AGREED' AND r.review_day > (SELECT today_day FROM clock WHERE one = 1))) AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = s.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', s.purpose));
CREATE VIEW consent_standing AS SELECT d.seq, d.id, d.person_id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day FROM consent_decision d WHERE NOT EXISTS (SELECT 1 FROM consent_decision later WHERE later.person_id = d.person_id AND later.purpose = d.purpose AND later.recipient_id = d.recipient_id AND later.seq > d.seq) AND NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = d.person_id);
CREATE VIEW consent_stopped AS SELECT s.person_id, s.covers, s.ground, s.asked_day FROM consent_stop s WHERE s.change = 'STOPPED' AND NOT EXISTS (SELECT 1 FROM consent_stop later WHERE later.person_id = s.person_id AND later.covers = s.covers AND later.seq > s.seq);
CREATE VIEW count_me_card AS SELECT d.person_id, d.decided_day AS from_day, CAST(min(d.review_day, coalesce((SELECT min(later.decided_day) FROM consent_decision later WHERE later.person_id = d.person_id AND later.purpose = 'COUNT_ME' AND later.seq > d.seq), d.review_day)) AS INTEGER) AS until_day FROM consent_decision d WHERE d.purpose = 'COUNT_ME' AND d.answer = 'AGREED' AND EXISTS (SELECT 1 FROM consent_standing s WHERE s.person_id = d.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED') AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = d.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME'));
CREATE VIEW hidden_card AS SELECT person_id FROM person_hidden;
CREATE VIEW person_card AS SELECT id AS person_id, registered_day, birth_year, birth_year_sure, reporting_gender FROM person WHERE NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = person.id);
CREATE VIEW visit_card AS SELECT id AS visit_id, day, minute, place, CAST(CASE WHEN EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = visit.person_id) THEN NULL ELSE person_id END AS BLOB) AS person_id FROM visit;
CREATE TRIGGER audit_line_stays BEFORE DELETE ON audit_line BEGIN SELECT RAISE(ABORT, 'append only: audit_line'); END;
CREATE TRIGGER audit_line_unchanged BEFORE UPDATE ON audit_line BEGIN SELECT RAISE(ABORT, 'append only: audit_line'); END;
CREATE TRIGGER consent_decision_not_while_hidden BEFORE INSERT ON consent_decision WHEN EXISTS (SELECT 1 FROM person_hidden WHERE person_id = NEW.person_id) AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'hidden: consent_decision'); END;
CREATE TRIGGER consent_decision_stays BEFORE DELETE ON consent_decision WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id) BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;
CREATE TRIGGER consent_decision_unchanged BEFORE UPDATE ON consent_decision BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;
CREATE TRIGGER consent_stop_needs_record BEFORE INSERT ON consent_stop WHEN NOT EXISTS (SELECT 1 FROM consent_standing WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD' AND answer = 'AGREED') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER consent_stop_stays BEFORE DELETE ON consent_stop WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id) BEGIN SELECT RAISE(ABORT, 'append only: consent_stop'); END;
CREATE TRIGGER consent_stop_unchanged BEFORE UPDATE ON consent_stop BEGIN SELECT RAISE(ABORT, 'append only: consent_stop'); END;
CREATE TRIGGER consent_text_stays BEFORE DELETE ON consent_text BEGIN SELECT RAISE(ABORT, 'immutable: consent_text'); END;
CREATE TRIGGER consent_text_unchanged BEFORE UPDATE ON consent_text BEGIN SELECT RAISE(ABORT, 'immutable: consent_text'); END;
CREATE TRIGGER erasing_ends AFTER UPDATE ON clock BEGIN DELETE FROM erasing; END;
CREATE TRIGGER erasure_line_has_no_gap BEFORE INSERT ON erasure_line WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM erasure_line) BEGIN SELECT RAISE(ABORT, 'no gaps: erasure_line'); END;
CREATE TRIGGER erasure_line_stays BEFORE DELETE ON erasure_line BEGIN SELECT RAISE(ABORT, 'append only: erasure_line'); END;
CREATE TRIGGER erasure_line_unchanged BEFORE UPDATE ON erasure_line BEGIN SELECT RAISE(ABORT, 'append only: erasure_line'); END;
CREATE TRIGGER own_view_belongs BEFORE UPDATE ON own_view WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.day <> OLD.day OR NEW.worker_id <> OLD.worker_id OR NEW.decision_id <> OLD.decision_id BEGIN SELECT RAISE(ABORT, 'unchanging: own_view'); END;
CREATE TRIGGER own_view_needs_agreement BEFORE INSERT ON own_view WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_CONVERSATION') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER person_change_needs_agreement BEFORE UPDATE ON person WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER person_contact_change_needs_agreement BEFORE UPDATE ON person_contact WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'CONTACT') BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;
CREATE TRIGGER person_contact_needs_agreement BEFORE INSERT ON person_contact WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'CONTACT') BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;
CREATE TRIGGER person_needs_agreement BEFORE INSERT ON person WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER person_population_change_needs_agreement BEFORE UPDATE ON person_population WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_POPULATION') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_POPULATION'); END;
CREATE TRIGGER person_population_needs_agreement BEFORE INSERT ON person_population WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_POPULATION') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_POPULATION'); END;
CREATE TRIGGER visit_change_needs_agreement BEFORE UPDATE ON visit WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_codes_change_needs_agreement BEFORE UPDATE ON visit WHEN NEW.person_id IS NOT NULL AND NEW.codes IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER visit_codes_need_agreement BEFORE INSERT ON visit WHEN NEW.person_id IS NOT NULL AND NEW.codes IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER visit_needs_agreement BEFORE INSERT ON visit WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_service_needs_agreement BEFORE INSERT ON visit_service WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD')) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_thing_needs_agreement BEFORE INSERT ON visit_thing WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD')) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
