-- Something kept here was lost, seen or told where it should not be: 72 hours from noticing it to telling the Data Commissioner
-- (Data Protection Act 2019, section 43; decision 0021). No person is named in it.
CREATE TABLE breach (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind          TEXT    NOT NULL CHECK (kind IN ('DEVICE_LOST', 'DEVICE_STOLEN', 'PAPER_LOST', 'SEEN', 'TOLD', 'SENT_WRONG', 'BROKEN_INTO', 'OTHER')),
    noticed_at    INTEGER NOT NULL,
    -- what happened and what was done, which data, about how many people, why late; sealed under CK, which the desk can write only
    told          BLOB    NOT NULL,
    written_by_id BLOB    NOT NULL REFERENCES worker (id),
    outcome       TEXT    CHECK (outcome IN ('TOLD', 'NO_HARM')),
    closed_day    INTEGER,
    closed_by_id  BLOB    REFERENCES worker (id),
    row_version   INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK ((outcome IS NULL) = (closed_day IS NULL) AND (outcome IS NULL) = (closed_by_id IS NULL))
) STRICT;
CREATE INDEX breach_noticed ON breach (noticed_at);
CREATE INDEX breach_written_by ON breach (written_by_id);
CREATE INDEX breach_closed_by ON breach (closed_by_id);

-- The hour from which the 72 count stays as it was written down.
CREATE TRIGGER breach_unchanged BEFORE UPDATE ON breach
WHEN NEW.id <> OLD.id OR NEW.noticed_at <> OLD.noticed_at OR NEW.written_by_id <> OLD.written_by_id
BEGIN SELECT RAISE(ABORT, 'unchanging: breach'); END;

-- Who was told of it, and when.
CREATE TABLE breach_told (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    breach_id  BLOB    NOT NULL REFERENCES breach (id) ON DELETE CASCADE,
    whom       TEXT    NOT NULL CHECK (whom IN ('COMMISSIONER', 'PEOPLE', 'PARTNER', 'OTHER')),
    told_at    INTEGER NOT NULL,
    told_by_id BLOB    NOT NULL REFERENCES worker (id)
) STRICT;
CREATE INDEX breach_told_breach ON breach_told (breach_id);
CREATE INDEX breach_told_by ON breach_told (told_by_id);

CREATE TRIGGER breach_told_unchanged BEFORE UPDATE ON breach_told
BEGIN SELECT RAISE(ABORT, 'append only: breach_told'); END;
CREATE TRIGGER breach_told_after BEFORE INSERT ON breach_told
WHEN NEW.told_at < (SELECT noticed_at FROM breach WHERE id = NEW.breach_id)
BEGIN SELECT RAISE(ABORT, 'told before it was noticed'); END;
