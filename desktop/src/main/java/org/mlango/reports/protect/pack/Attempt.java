package org.mlango.reports.protect.pack;

import java.util.List;

/**
 * What came of protecting a pack at one level of coarseness.
 *
 * @param coarsened the steps taken to get there, by name
 */
public record Attempt(List<String> coarsened, Result result) {
    public Attempt {
        coarsened = List.copyOf(coarsened);
    }

    /** What was found. */
    public sealed interface Result {}

    /**
     * Something to be proven.
     *
     * @param written the file
     * @param cells which cell each column of the tables is
     * @param tables whole tables that agree with all of it; the first is the truth
     * @param shown how many cells show a number
     * @param blank how many are blank
     */
    public record Proposal(String written, List<String> cells, List<long[]> tables, int shown, int blank)
            implements
                Result {
        /** Its tables surround the truth: none of it belongs into a message. */
        @Override
        public String toString() {
            return "Proposal[shown=" + shown + ", blank=" + blank + "]";
        }
    }

    /** Nothing safe was found; {@code where} is a cell, or what lies between two. */
    public record Nothing(String where) implements Result {}
}
