-- What was erased, taken back or cut loose, by number and token, never by identity (decisions 0006 and 0019). The same lines
-- stand in the file of erasures beside the database, so that an older copy of the database can be told what it must let go of.
CREATE TABLE erasure_line (
    seq           INTEGER NOT NULL PRIMARY KEY,
    kind          TEXT    NOT NULL CHECK (kind IN ('ERASED', 'WITHDRAWN', 'VISIT_DETACHED', 'VISITS_DETACHED')),
    at            INTEGER NOT NULL,
    token         BLOB    NOT NULL CHECK (length(token) = 16),
    previous_hash BLOB    NOT NULL CHECK (length(previous_hash) = 32)
) STRICT;

CREATE TRIGGER erasure_line_stays BEFORE DELETE ON erasure_line
BEGIN SELECT RAISE(ABORT, 'append only: erasure_line'); END;
CREATE TRIGGER erasure_line_unchanged BEFORE UPDATE ON erasure_line
BEGIN SELECT RAISE(ABORT, 'append only: erasure_line'); END;
-- Numbers begin at 1 and have no gaps: a missing one is how a lost file is noticed.
CREATE TRIGGER erasure_line_has_no_gap BEFORE INSERT ON erasure_line
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM erasure_line)
BEGIN SELECT RAISE(ABORT, 'no gaps: erasure_line'); END;
