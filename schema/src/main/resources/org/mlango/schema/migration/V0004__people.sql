-- The people served. In clear: that a random id exists, since when, a birth year and a reporting gender.

CREATE TABLE person (
    id               BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    registered_day   INTEGER NOT NULL,
    birth_year       INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    birth_year_sure  TEXT    NOT NULL CHECK (birth_year_sure IN ('SURE', 'ABOUT', 'NOT_ASKED', 'RATHER_NOT_SAY')),
    reporting_gender TEXT    NOT NULL CHECK (reporting_gender IN ('FEMALE', 'MALE', 'TRANS_FEMALE', 'TRANS_MALE',
                             'ANOTHER', 'NOT_ASKED', 'RATHER_NOT_SAY')),
    -- card code, name to use, words about gender, phrase, phone, how they came, what they want now; sealed under IK
    identity         BLOB    NOT NULL,
    decision_id      BLOB    NOT NULL REFERENCES consent_decision (id),
    registered_by_id BLOB    NOT NULL REFERENCES worker (id),
    row_version      INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;
CREATE INDEX person_decision ON person (decision_id);
CREATE INDEX person_registered_by ON person (registered_by_id);

CREATE TABLE person_contact (
    person_id   BLOB    NOT NULL PRIMARY KEY REFERENCES person (id),
    -- channels, whom to ask for, who we say we are, times, words never to use; sealed under IK
    contact     BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TABLE person_population (
    person_id   BLOB    NOT NULL PRIMARY KEY REFERENCES person (id),
    -- self-described, several, for totals only; sealed under CK
    codes       BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TRIGGER person_needs_agreement BEFORE INSERT ON person
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.id AND purpose = 'KEEP_RECORD')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER person_change_needs_agreement BEFORE UPDATE ON person
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.id AND purpose = 'KEEP_RECORD')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;

CREATE TRIGGER person_contact_needs_agreement BEFORE INSERT ON person_contact
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'CONTACT')
BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;
CREATE TRIGGER person_contact_change_needs_agreement BEFORE UPDATE ON person_contact
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'CONTACT')
BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;

CREATE TRIGGER person_population_needs_agreement BEFORE INSERT ON person_population
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_POPULATION')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_POPULATION'); END;
CREATE TRIGGER person_population_change_needs_agreement BEFORE UPDATE ON person_population
WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_POPULATION')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_POPULATION'); END;

-- What other rooms may join: never more than what is in clear.
CREATE VIEW person_card AS
SELECT id AS person_id, registered_day, birth_year, birth_year_sure, reporting_gender FROM person;
