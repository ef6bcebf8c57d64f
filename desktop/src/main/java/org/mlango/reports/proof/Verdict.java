package org.mlango.reports.proof;

import java.util.List;

/** What the proof found. */
public sealed interface Verdict {
    /**
     * Nothing small stands in the file or follows from it.
     *
     * @param numbers how many numbers were read
     * @param hidden how many were not shown, and stayed unknown
     */
    record Safe(int numbers, int hidden) implements Verdict {}

    /** Something does, or the file is not what it should be. Where, without the number. */
    record Unsafe(List<String> where) implements Verdict {}
}
