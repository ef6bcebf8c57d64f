package org.mlango.places;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What people who went there told, together: in a word, and never of fewer than five.
 *
 * @param people how many told, always a multiple of five
 * @param day of the fifth of the last five
 */
public record Friendly(Word word, int people, LocalDate day) {
    /** From how many, and in steps of how many, it is told. */
    static final int ENOUGH = 5;

    /** What most of them told. */
    public enum Word {
        MOST_WELL, DIFFERS, MOST_NOT_WELL
    }

    /** Two thirds are most. */
    static @Nullable Friendly of(Box box, LocalDate day) {
        int all = box.well() + box.soSo() + box.notWell();
        if (all < ENOUGH) {
            return null;
        }
        Word word = box.well() * 3 >= all * 2
                ? Word.MOST_WELL
                : box.notWell() * 3 >= all * 2 ? Word.MOST_NOT_WELL : Word.DIFFERS;
        return new Friendly(word, all, day);
    }
}
