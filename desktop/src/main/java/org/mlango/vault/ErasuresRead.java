package org.mlango.vault;

import java.util.List;

import org.mlango.store.ErasureLine;

/**
 * What was found in a file of erasures.
 *
 * @param lines every line that can be read, whole or not: each is sealed by itself, so one that opens is ours
 * @param fault the first thing wrong with the file
 * @param at the number of the line it is wrong at; 0 if it is the file as a whole, or nothing
 */
public record ErasuresRead(List<ErasureLine> lines, Fault fault, long at) {
    /** What can be wrong, each with a sentence of its own. */
    public enum Fault {
        NONE,
        /** There is no file. */
        MISSING,
        /** Not a file of erasures. */
        NOT_ONE,
        /** It belongs to another vault. */
        FOREIGN,
        /** A newer program wrote it. */
        NEWER,
        /** It ends in the middle of a line: a power cut while it was written, or a part is gone. */
        CUT,
        /** A number is left out. */
        GAP,
        /** A line was changed, or sealed by somebody else. */
        DAMAGED,
        /** A line does not follow the one before it. */
        BROKEN_CHAIN
    }

    public ErasuresRead {
        lines = List.copyOf(lines);
    }

    public boolean whole() {
        return fault == Fault.NONE;
    }

    static ErasuresRead nothing(Fault fault) {
        return new ErasuresRead(List.of(), fault, 0);
    }
}
