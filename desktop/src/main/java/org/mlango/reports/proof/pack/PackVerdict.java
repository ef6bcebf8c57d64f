package org.mlango.reports.proof.pack;

import java.util.List;

/** What the proof of a pack found. */
public sealed interface PackVerdict {
    /**
     * Every small number may be one of enough others, for every reader.
     *
     * @param small how many small numbers were looked at, differences between cells included
     * @param settled how many of these everybody could tell more closely than the rule allows before this pack was written, from
     *     earlier releases; it adds nothing to that
     * @param insiders how many cells hold one or two people, each of whom was taken to know the true number
     * @param narrowest the least distance shown between two possible values of a small number
     * @param tables how many whole tables were looked at
     */
    record Safe(int small, int settled, int insiders, long narrowest, int tables) implements PackVerdict {}

    /** Something is not shown to be safe. Where, without the number. */
    record Unsafe(List<String> reasons) implements PackVerdict {
        public Unsafe {
            reasons = List.copyOf(reasons);
        }
    }
}
