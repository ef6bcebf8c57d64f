-- One line for each person leaves only while somebody has asked for it with a reason, a second person has agreed, and its last day is
-- not over (decision 0068). Rows are added; the days on which it was agreed to and ended are put in once.
CREATE TABLE lines_request (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    asked_day   INTEGER NOT NULL,
    -- the last day on which a file may leave: six weeks at most
    until_day   INTEGER NOT NULL CHECK (until_day BETWEEN asked_day AND asked_day + 42),
    agreed_day  INTEGER CHECK (agreed_day BETWEEN asked_day AND until_day),
    ended_day   INTEGER CHECK (ended_day >= asked_day),
    -- why counts will not do, and who gets it; sealed under DK
    told        BLOB    NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)
) STRICT;

CREATE TRIGGER lines_request_stays BEFORE DELETE ON lines_request
BEGIN SELECT RAISE(ABORT, 'append only: lines_request'); END;
CREATE TRIGGER lines_request_is_now BEFORE INSERT ON lines_request
WHEN NEW.asked_day <> (SELECT today_day FROM clock WHERE one = 1) OR NEW.agreed_day IS NOT NULL OR NEW.ended_day IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'asked now'); END;
-- Neither reason nor last day moves once somebody has read them; what has ended does not begin again.
CREATE TRIGGER lines_request_moves BEFORE UPDATE ON lines_request
WHEN NEW.id <> OLD.id OR NEW.asked_day <> OLD.asked_day OR NEW.until_day <> OLD.until_day OR NEW.told <> OLD.told
  OR OLD.ended_day IS NOT NULL
  OR (OLD.agreed_day IS NOT NULL AND NEW.agreed_day IS NOT OLD.agreed_day)
  OR (OLD.agreed_day IS NULL AND NEW.agreed_day <> (SELECT today_day FROM clock WHERE one = 1))
  OR NEW.ended_day <> (SELECT today_day FROM clock WHERE one = 1)
BEGIN SELECT RAISE(ABORT, 'append only: lines_request'); END;
