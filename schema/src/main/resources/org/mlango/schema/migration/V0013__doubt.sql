-- What else may mean that a vault brought back is not all there was (decision 0015).
ALTER TABLE brought_back ADD COLUMN behind INTEGER NOT NULL DEFAULT 0 CHECK (behind >= 0);
ALTER TABLE brought_back ADD COLUMN unread INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0);
ALTER TABLE brought_back ADD COLUMN parted_line INTEGER NOT NULL DEFAULT 0 CHECK (parted_line >= 0);

-- The full check of every row and of the trail: what it found, the newest of them on the Centre screen.
CREATE TABLE full_check (
    seq       INTEGER NOT NULL PRIMARY KEY,
    at        INTEGER NOT NULL,
    -- how many lines of the trail are whole, and the first that is not; 0 if all are
    whole     INTEGER NOT NULL CHECK (whole >= 0),
    first_bad INTEGER NOT NULL CHECK (first_bad >= 0),
    -- how many tables hold rows that are not those written last
    changed   INTEGER NOT NULL CHECK (changed >= 0),
    -- whether the sums are those the trail holds, and were found at every opening as they were left
    as_left   INTEGER NOT NULL CHECK (as_left IN (0, 1))
) STRICT;
