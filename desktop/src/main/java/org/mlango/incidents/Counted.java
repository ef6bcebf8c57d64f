package org.mlango.incidents;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is counted: kinds, no words, no place, no day of it. Sealed under CK.
 *
 * @param hours from when it was told to the first help; null while there was none
 * @param naloxone null where it is no overdose, or is not known
 */
record Counted(Matter matter, Set<Happened> happened, @Nullable Integer hours, @Nullable Boolean naloxone,
        @Nullable CameOfIt came) {
    Counted {
        happened = happened == null ? Set.of() : Set.copyOf(happened);
    }

    static Counted of(Codes codes, @Nullable Integer hours) {
        Overdose overdose = codes.overdose();
        Integer doses = overdose == null ? null : overdose.doses();
        return new Counted(codes.matter(), codes.happened(), hours, doses == null ? null : doses > 0,
                overdose == null ? null : overdose.came());
    }

    Counted after(@Nullable Integer now) {
        return new Counted(matter, happened, now, naloxone, came);
    }

    @Override
    public String toString() {
        return "Counted";
    }
}
