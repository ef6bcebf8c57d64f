-- A vault that was brought back from a backup, and numbers somebody has that no copy knows: what they erased or told cannot be
-- known. While that is open, nothing is handed out (decision 0018).
CREATE TABLE brought_back (
    seq            INTEGER NOT NULL PRIMARY KEY,
    at             INTEGER NOT NULL,
    -- the highest number of an erasure any copy knew
    known_number   INTEGER NOT NULL CHECK (known_number >= 0),
    -- how many numbers below it nobody knows
    missing        INTEGER NOT NULL CHECK (missing >= 0),
    -- on the newest receipt and the newest report somebody has; null: nobody could say
    receipt_number INTEGER CHECK (receipt_number >= 0),
    report_number  INTEGER CHECK (report_number >= 0),
    standing       TEXT    NOT NULL CHECK (standing IN ('WHOLE', 'IN_DOUBT', 'SETTLED'))
) STRICT;
