-- What was handed out, by number: the hash of each entry of the releases record, which goes into every backup folder and onto every
-- sheet that leaves (decision 0058). A number may be skipped after a restore, never used twice.
CREATE TABLE handed_out (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    hash   BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER handed_out_stays BEFORE DELETE ON handed_out
BEGIN SELECT RAISE(ABORT, 'append only: handed_out'); END;
CREATE TRIGGER handed_out_unchanging BEFORE UPDATE ON handed_out
BEGIN SELECT RAISE(ABORT, 'append only: handed_out'); END;
CREATE TRIGGER handed_out_at_the_end BEFORE INSERT ON handed_out
WHEN NEW.number <= (SELECT coalesce(max(number), 0) FROM handed_out)
BEGIN SELECT RAISE(ABORT, 'append only: handed_out'); END;

-- After a restore: the newest number the records themselves know, the newest any folder outside knows, and whether one number has two
-- contents.
ALTER TABLE brought_back ADD COLUMN reports_known INTEGER NOT NULL DEFAULT 0 CHECK (reports_known >= 0);
ALTER TABLE brought_back ADD COLUMN reports_outside INTEGER NOT NULL DEFAULT 0 CHECK (reports_outside >= 0);
ALTER TABLE brought_back ADD COLUMN reports_parted INTEGER NOT NULL DEFAULT 0 CHECK (reports_parted IN (0, 1));
