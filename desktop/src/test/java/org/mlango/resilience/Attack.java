package org.mlango.resilience;

/** The rows of the table of attacks on what is written for others. What was reached the tests say themselves, through {@link Figures}. */
public enum Attack implements Asked {
    T01("T01 margin-subtract: rows and columns solved by hand", 60, 1000,
            "no blank found"),
    T02("T02 rank-solve: elimination over all facts", 60, 1000,
            "no small number in the span"),
    T03("T03 lp-bounds: two linear programs for each blank", 60, 1000,
            "width at least k"),
    T04("T04 whole-number: the least and the most in whole numbers", 60, 1000,
            "width at least k"),
    T05("T05 zero-squeeze and ones-squeeze (T06): ranges narrowed until nothing moves", 60, 1000,
            "no small number pinned"),
    T07("T07 insider-one: each number of one or two known, the rest bounded again", 60, 1000,
            "width still at least k"),
    T08("T08 insider-pair: two such numbers known at once", 10, 100,
            "told, not judged"),
    T09("T09 mark-reader: all blanks the same byte for byte, in the order of the cells", 60, 1000,
            "nothing but id and labels differs"),
    T10("T10 rule-reader: the threshold for the public known, whole numbers", 15, 15,
            "width at least 11"),
    T11("T11 two-tables: another grouping of the same people in the pack", 20, 300,
            "as T04"),
    T12("T12 server-sum: a total the server makes", 20, 300,
            "as T04"),
    T13("T13 nested-rows: what lies between two cells", 60, 1000,
            "as T04"),
    T14("T14 percent-back: counts that fit each percentage", 20, 300,
            "none printed of a blank"),
    T15("T15 round-unpick: ranges of rounded cells with rounded totals", 30, 500,
            "at least k candidates"),
    T16("T16 half-and-year: a year less the half released before", 20, 300,
            "as T04"),
    T17("T17 rolling-window: two windows, who came and who left", 20, 300,
            "as T04"),
    T18("T18 band-shift: other age edges, same period", 20, 20,
            "blocked"),
    T19("T19 boundary-shift: a group of sites with and without one", 20, 20,
            "blocked"),
    T20("T20 subset-donor: one donor's people against all", 20, 300,
            "as T04"),
    T21("T21 late-entry: a count that moved by a few since it was released", 1, 1,
            "held"),
    T22("T22 rerun-union: the same pack again and again", 50, 1000,
            "the same file"),
    T23("T23 two-recipients: reports to two donors side by side", 20, 20,
            "as T04"),
    T24("T24 group-all: everybody, or all but a few, of an outcome", 20, 300,
            "hidden or coarsened"),
    T25("T25 heavy-user: one source gives most of an amount", 20, 300,
            "not to be worked out to within p %"),
    T26("T26 minimality: every table that could be true protected again", 20, 200,
            "no small number singled out"),
    T27("T27 k-classes: classes of a written extract counted again", 20, 300,
            "k, l and share hold"),
    T28("T28 class-same-meaning: values that mean the same", 20, 300,
            "counted as one"),
    T29("T29 extract-join: two extracts beside each other", 20, 300,
            "joined classes at least k, or refused"),
    T30("T30 extract-vs-table: an extract beside tables about the same people", 10, 10,
            "no class divided below k"),
    T31("T31 file-forensics: what is in a file beside what it shows", 160, 160,
            "nothing"),
    T32("T32 releases-rollback: an older copy of the record put back", 20, 20,
            "noticed"),
    T33("T33 releases-edit: an entry changed, taken out, put in, swapped", 50, 50,
            "the chain breaks, or the head outside does not fit"),
    T34("T34 solver-lies", 20, 300,
            "no file that is not safe"),
    T35("T35 time-out", 20, 300,
            "no file that is not safe"),
    T36("T36 dhis2-revision: a server that keeps what a revision leaves out", 20, 20,
            "a set to delete takes it away"),
    T37("T37 tiny-site: fewer people than k in all of it", 20, 20,
            "refused"),
    T38("T38 proof-leak: tables, keys and counts in all that is printed", 20, 300,
            "none");

    private final String what;
    private final long asked;
    private final long askedForRelease;
    private final String pass;

    Attack(String what, long asked, long askedForRelease, String pass) {
        this.what = what;
        this.asked = asked;
        this.askedForRelease = askedForRelease;
        this.pass = pass;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public long asked() {
        return asked;
    }

    @Override
    public long askedForRelease() {
        return askedForRelease;
    }

    @Override
    public String pass() {
        return pass;
    }
}
