-- Somebody was asked again and wants this kept on: from that day the time of this class counts anew (decision 0022).
CREATE TABLE kept_on (
    person_id   BLOB    NOT NULL CHECK (length(person_id) = 16),
    what        TEXT    NOT NULL CHECK (what IN ('RECORD', 'VISITS', 'CONTACT', 'HEALTH', 'CONVERSATION', 'GROUPS', 'WHAT_HAPPENED', 'OUTSIDE_CODE')),
    asked_day   INTEGER NOT NULL,
    asked_by_id BLOB    NOT NULL REFERENCES worker (id),
    PRIMARY KEY (person_id, what)
) STRICT;
CREATE INDEX kept_on_asked_by ON kept_on (asked_by_id);

CREATE TRIGGER kept_on_needs_record BEFORE INSERT ON kept_on
WHEN NOT EXISTS (SELECT 1 FROM consent_standing WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD'
                 AND answer = 'AGREED')
BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER kept_on_is_today BEFORE INSERT ON kept_on
WHEN NOT EXISTS (SELECT 1 FROM clock WHERE today_day = NEW.asked_day)
BEGIN SELECT RAISE(ABORT, 'asked today'); END;
CREATE TRIGGER kept_on_unchanged BEFORE UPDATE ON kept_on
BEGIN SELECT RAISE(ABORT, 'unchanging: kept_on'); END;
