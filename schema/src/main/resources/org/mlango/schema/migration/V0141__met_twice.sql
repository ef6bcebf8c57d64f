-- How many records may be of people who have another, as reckoned last by somebody who sees names, for those who see none: a number
-- of nobody in particular, in steps of five, so that not even the file knows it more exactly than it is shown.

CREATE TABLE met_twice (
    one    INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    day    INTEGER NOT NULL,
    likely INTEGER NOT NULL CHECK (likely >= 0 AND likely % 5 = 0)
) STRICT;
