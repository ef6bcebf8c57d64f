package org.mlango.bench;

import java.util.Locale;

/**
 * Every figure asked for about time and memory: what, the most it may be, at which size it is judged, beside what it stands. What was
 * reached the benchmarks say themselves, through {@link Bench}.
 */
public enum Figure {
    START("start until the first window, with a start-up cache", 1.3, Bound.TIMES_THE_FLOOR, 0, "people",
            "a bare themed window", "`StartBenchTest`"),
    UNLOCK("sign-in after the key derivation", 500, Bound.MILLIS, 100_000, "people", "the key derivation",
            "`LargeCentreTest`"),
    UNLOCK_TO_TODAY("from the derived key to Today", 1_000, Bound.MILLIS, 100_000, "people", "the key derivation",
            "`WholeCentreBenchTest`"),
    MEMORY("resident memory after a collection", 400, Bound.MEGABYTES, 100_000, "people", "a bare themed window",
            "`WholeCentreBenchTest`"),
    SEARCH("first result after a key, 99th of 100", 16, Bound.MILLIS, 100_000, "people", "bare SQL",
            "`WholeCentreBenchTest`"),
    SEARCH_ALONE("the search alone, without a screen, 99th of 100", 16, Bound.MILLIS, 100_000, "people", "",
            "`MayBeBenchTest`"),
    FILE("opening a file", 100, Bound.MILLIS, 100_000, "people", "bare SQL", "`WholeCentreBenchTest`"),
    SAVE("saving a visit", 50, Bound.MILLIS, 100_000, "people", "bare SQL", "`WholeCentreBenchTest`"),
    TODAY("Today", 200, Bound.MILLIS, 100_000, "people", "bare SQL", "`WholeCentreBenchTest`"),
    QUARTER("a quarter counted", 1.5, Bound.TIMES_THE_FLOOR, 100_000, "people", "the same statements in bare SQL",
            "`QuarterCountBenchTest`"),
    MAY_BE("who may be known already, worst key", 16, Bound.MILLIS, 100_000, "people", "comparing with everybody",
            "`MayBeBenchTest`"),
    FIRST_SHOW("first show of a screen, the slowest", 300, Bound.MILLIS, 0, "people", "", "`ScreensBenchTest`"),
    LATER_SHOW("a screen shown again, the slowest", 100, Bound.MILLIS, 0, "people", "", "`ScreensBenchTest`"),
    HANDLER("longest handler during the tour", 50, Bound.MILLIS, 0, "people", "", "`HandlersBenchTest`"),
    OWN_VIEW("all talks of somebody", 0, Bound.NONE, 10_000, "talks", "fetching the sealed rows",
            "`OwnViewBenchTest`"),
    DESK_PLANS("a counsellor's desk, plans alone", 200, Bound.MILLIS, 10_000, "plans", "", "`PlansBenchTest`"),
    DESK("a counsellor's desk, plans and referrals", 200, Bound.MILLIS, 10_000, "plans", "", "`DeskBenchTest`"),
    REFERRALS("referrals in a file", 200, Bound.MILLIS, 20_000, "referrals", "", "`ReferralsBenchTest`"),
    REFERRAL_FORM("a new referral", 200, Bound.MILLIS, 20_000, "referrals", "", "`ReferralsBenchTest`"),
    TAKEN_BACK("a record taken back", 200, Bound.MILLIS, 20_000, "referrals", "", "`ReferralsBenchTest`"),
    RECALLS("places to tell, on Today", 200, Bound.MILLIS, 20_000, "referrals", "", "`ReferralsBenchTest`"),
    EVERYTHING_HELD("everything held about somebody", 5_000, Bound.MILLIS, 500, "visits of theirs",
            "plain reading of the same rows", "`EverythingHeldBenchTest`"),
    IMPORT("counts from a spreadsheet", 30_000, Bound.MILLIS, 50_000, "rows", "bare inserts", "`SheetsBenchTest`"),
    ROTATION("all keys changed", 10_000, Bound.MILLIS, 50, "MB", "copying the file", "`ChangedKeysTest`"),
    BACKUP("a backup made, read back and checked", 10_000, Bound.MILLIS, 50, "MB", "copying the file",
            "`BackupBenchTest`"),
    BROUGHT_BACK("a backup brought back", 0, Bound.NONE, 50, "MB", "copying the file", "`BackupBenchTest`"),
    PACK("a monthly pack, R0, R1 and R3", 10_000, Bound.MILLIS, 0, "people", "", "`PackBenchTest`"),
    PACK_INSIDERS("a monthly pack, with every insider", 60_000, Bound.MILLIS, 0, "people", "", "`PackBenchTest`"),
    YEAR("a year with its releases", 60_000, Bound.MILLIS, 0, "people", "", "`YearBenchTest`"),
    REPORT("a report with its ways out", 0, Bound.NONE, 0, "people", "", "`UsablePackTest`");

    private final String what;
    private final double most;
    private final Bound bound;
    private final long asked;
    private final String counted;
    private final String floor;
    private final String by;

    /**
     * @param asked the smallest size at which the bound is judged; 0 for every size
     * @param counted what a size is a number of
     * @param by who measures it
     */
    Figure(String what, double most, Bound bound, long asked, String counted, String floor, String by) {
        this.what = what;
        this.most = most;
        this.bound = bound;
        this.asked = asked;
        this.counted = counted;
        this.floor = floor;
        this.by = by;
    }

    String what() {
        return what;
    }

    double most() {
        return most;
    }

    Bound bound() {
        return bound;
    }

    String unit() {
        return bound.unit();
    }

    /** Empty where there is none. */
    String floor() {
        return floor;
    }

    String by() {
        return by;
    }

    String at(long size) {
        return String.format(Locale.ENGLISH, "%,d %s", size, counted);
    }

    String wished() {
        String number = Words.number(most);
        return switch (bound) {
            case MILLIS, MEGABYTES -> "at most " + number + " " + unit();
            case TIMES_THE_FLOOR -> "at most " + number + " times the floor";
            case NONE -> "";
        } + (asked > 0 && bound != Bound.NONE ? " at " + at(asked) : "");
    }

    Judged judged(long size, double ours, double ratio) {
        if (bound == Bound.NONE) {
            return Judged.NOT_ASKED;
        }
        if (size < asked) {
            return Judged.TOO_SMALL;
        }
        return (bound == Bound.TIMES_THE_FLOOR ? ratio : ours) < most ? Judged.HOLDS : Judged.MISSED;
    }
}
