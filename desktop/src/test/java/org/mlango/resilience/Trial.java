package org.mlango.resilience;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The rows of the table "what is tested, and to which figure". The figures are what the design asks for; what was reached the tests
 * say themselves, through {@link Figures}.
 */
public enum Trial implements Asked {
    KILLED("kill -9 during mixed writes", 100, 2_000,
            "0 acknowledged rows lost, 0 corrupt, trail whole"),
    POWER_CUT("power cut: unsynced writes dropped or torn", 300, 5_000,
            "as above, and the vault opens"),
    STEPS("kill at every step of what takes several: rewrite, erasure, restore, backup, slot file, migration", 3, 50,
            "always openable; old or new, never neither"),
    BIT_FLIPS("bit flips in database, slots, erasures, pointer and backups", 600, 20_000,
            "each detected, or nothing reads differently"),
    PAGES("torn, zeroed, swapped, overwritten and older pages, older files; in backups too", 200, 10_000,
            "all detected"),
    DISK("disk full, read-only, stick pulled, at every writing", 10, 200,
            "no partial state, a plain sentence, goes on afterwards"),
    IN_THE_WAY("second instance, stale lock, clock jumps", 3, 3,
            "a clear sentence in 2 s; no stale lock blocks"),
    SEALED("forged, mutated or moved sealed values", 100_000, 10_000_000,
            "0 accepted"),
    GRANTS("swapped grants and public keys, cut or made-up directories", 1, 1,
            "0 accepted"),
    SECRECY("secrecy sweep: planted markers after a full day, in every file written", 200, 200,
            "0 hits"),
    DUMPS("forced crash while unlocked", 2, 2,
            "no dump, no library, no key on the disk"),
    TEMPORARY("files written while something is saved for somebody", 3, 3,
            "only the file that was asked for"),
    ROLES("each role after what its keys do not open, people", 1_000, 100_000,
            "0 recovered"),
    RESTORE("restore on a fresh machine: 1,000 people, 50 erased after the backup", 1_000, 1_000,
            "0 of 50 back, 950 intact"),
    TRAIL("trail: edit, delete, insert, swap, truncate", 200, 10_000,
            "all found, first bad line named"),
    HEAD_WORDS("trail: a tail cut together with its heads, against words on paper", 40, 400,
            "all found"),
    NAMES_THAT_TELL("names that tell: files, preferences, menus, threads, process", 40, 40,
            "0 hits"),
    NAMES_ON_SCREEN("names of people in titles, tooltips, notices, dialogs' titles", 1, 1,
            "0 hits"),
    READER("opened without this program, by a reader that shares no code with it", 4, 4,
            "every key, every kind of column");

    private static final Set<Trial> EACH_OF_ITS_PARTS = EnumSet.of(STEPS);

    private final String what;
    private final long asked;
    private final long askedForRelease;
    private final String pass;

    Trial(String what, long asked, long askedForRelease, String pass) {
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

    /** Of all parts together, or of the one that was tried least where the figure is asked of each. */
    @Override
    public long reached(LongStream parts) {
        return EACH_OF_ITS_PARTS.contains(this) ? parts.min().orElse(0) : parts.sum();
    }
}
