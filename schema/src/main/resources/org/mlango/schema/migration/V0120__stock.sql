-- Stock: what came in, went out and was counted, a line for each. About things, never about people: what visits gave is summed from
-- their lines when somebody looks (decision 0051).

CREATE TABLE stock_line (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- in which order lines were written; on one day it tells what stood there when somebody counted
    seq          INTEGER NOT NULL UNIQUE CHECK (seq >= 1),
    thing_code   TEXT    NOT NULL REFERENCES thing (code),
    kind         TEXT    NOT NULL CHECK (kind IN ('RECEIPT', 'FOUND', 'MADE', 'LOST', 'EXPIRED', 'BROKEN', 'GIVEN_ON', 'PACKED', 'COUNT', 'TAKEN_BACK')),
    day          INTEGER NOT NULL,
    -- in the unit of the thing; what was counted, in a count
    quantity     INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 999999),
    -- when on that day somebody counted
    part         TEXT    CHECK (part IN ('BEFORE', 'SO_FAR', 'AFTER')),
    -- how many of those given that day were gone by then
    given_before INTEGER CHECK (given_before >= 0),
    expires_day  INTEGER,
    -- batch, where it came from, a remark; sealed under DK; null where nothing was typed
    content      BLOB,
    -- the line this one takes back
    of_id        BLOB    UNIQUE REFERENCES stock_line (id),
    row_version  INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK (quantity > 0 OR kind IN ('COUNT', 'TAKEN_BACK')),
    CHECK ((kind = 'COUNT') = (part IS NOT NULL)),
    CHECK ((part IS 'SO_FAR') = (given_before IS NOT NULL)),
    CHECK (expires_day IS NULL OR kind = 'RECEIPT'),
    CHECK ((kind = 'TAKEN_BACK') = (of_id IS NOT NULL))
) STRICT;
CREATE INDEX stock_line_thing ON stock_line (thing_code, day);

-- At or below this many, Today says so. No row: nobody set one.
CREATE TABLE stock_low (
    thing_code TEXT    NOT NULL PRIMARY KEY REFERENCES thing (code),
    line       INTEGER NOT NULL CHECK (line BETWEEN 1 AND 999999)
) STRICT;

-- What was wrong is put right by another line. Only a change of keys touches one: the sealed words, and their version.
CREATE TRIGGER stock_line_stays BEFORE DELETE ON stock_line
BEGIN SELECT RAISE(ABORT, 'append only: stock_line'); END;
CREATE TRIGGER stock_line_unchanging BEFORE UPDATE ON stock_line
WHEN NEW.id <> OLD.id OR NEW.seq <> OLD.seq OR NEW.thing_code <> OLD.thing_code OR NEW.kind <> OLD.kind OR NEW.day <> OLD.day
  OR NEW.quantity <> OLD.quantity OR NEW.part IS NOT OLD.part OR NEW.given_before IS NOT OLD.given_before
  OR NEW.expires_day IS NOT OLD.expires_day OR NEW.of_id IS NOT OLD.of_id
BEGIN SELECT RAISE(ABORT, 'append only: stock_line'); END;
CREATE TRIGGER stock_line_not_from_tomorrow BEFORE INSERT ON stock_line
WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'stock of tomorrow'); END;
CREATE TRIGGER stock_line_takes_back BEFORE INSERT ON stock_line
WHEN NEW.of_id IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM stock_line o WHERE o.id = NEW.of_id AND o.thing_code = NEW.thing_code AND o.kind <> 'TAKEN_BACK')
BEGIN SELECT RAISE(ABORT, 'nothing to take back'); END;
