package org.mlango.reports.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** One row, a + b + c = t, of which a is 2 and b is 9: tables by hand, and everything that may be wrong with them. */
class PackProofTest {
    private static final List<String> CELLS = List.of("a", "b", "c", "t");
    private static final String COUNTED = """
            {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
             "rule": {"k": 5, "mode": "suppress"},
             "cells": [{"id": "a", "count": 2}, {"id": "b", "count": 9}, {"id": "c", "count": 30}, {"id": "t", "count": 41}],
             "facts": [{"kind": "sum", "total": "t", "parts": ["a", "b", "c"]}]}""";
    private static final String WRITTEN = """
            {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
             "rule": {"k": 5, "width": 5, "mode": "suppress", "zeros": "shown"},
             "cells": [{"id": "a", "blank": true}, {"id": "b", "blank": true}, {"id": "c", "value": 30}, {"id": "t", "value": 41}],
             "facts": [{"kind": "sum", "total": "t", "parts": ["a", "b", "c"]}]}""";
    private static final long[] TRUTH = {2, 9, 30, 41};
    private static final long[] OTHER = {7, 4, 30, 41};

    @Test
    void twoTablesThatDifferEnoughAreAProof() {
        assertThat(proof(COUNTED, WRITTEN, TRUTH, OTHER)).isEqualTo(new PackVerdict.Safe(1, 0, 1, 5, 2));
    }

    @Test
    void oneTableIsNone() {
        assertThat(reasons(COUNTED, WRITTEN, TRUTH)).containsExactly("Not shown to be safe: 'a'.");
        assertThat(reasons(COUNTED, WRITTEN)).containsExactly("There are no whole tables to look at.");
    }

    @Test
    void differingByLessThanTheWidthIsNone() {
        assertThat(reasons(COUNTED, WRITTEN, TRUTH, new long[]{6, 5, 30, 41})).hasSize(1);
    }

    @Test
    void aTableThatContradictsAFactIsNone() {
        assertThat(reasons(COUNTED, WRITTEN, TRUTH, new long[]{7, 9, 30, 41}))
                .contains("A table contradicts a fact.");
    }

    @Test
    void norOneThatContradictsWhatIsShown() {
        assertThat(reasons(COUNTED, WRITTEN, TRUTH, new long[]{7, 9, 25, 41}))
                .contains("A table contradicts what is told of 'c'.");
        assertThat(reasons(COUNTED, WRITTEN, TRUTH, new long[]{11, 0, 30, 41}))
                .contains("A table contradicts what is told of 'b'.");
    }

    @Test
    void theFirstTableHasToBeTheTruth() {
        assertThat(reasons(COUNTED, WRITTEN, OTHER, TRUTH)).contains("The first table is not the truth, at 'a'.");
    }

    @Test
    void whatIsWrittenHasToBeTrue() {
        assertThat(reasons(COUNTED, in(WRITTEN, "\"c\", \"value\": 30", "\"c\", \"value\": 29"), TRUTH, OTHER))
                .contains("A table contradicts what is told of 'c'.");
    }

    @Test
    void aSmallCountThatIsShownIsFound() {
        String shown = in(WRITTEN, "\"a\", \"blank\": true", "\"a\", \"value\": 2");
        assertThat(reasons(COUNTED, shown, TRUTH)).contains("Not shown to be safe: 'a'.");
        assertThat(reasons(COUNTED, shown, TRUTH, OTHER)).contains("A table contradicts what is told of 'a'.");
    }

    /** A file that forgets a fact does not make its readers forget it. */
    @Test
    void aFactLeftOutOfTheFileStillCounts() {
        String without = WRITTEN.substring(0, WRITTEN.indexOf("\"facts\"")) + "\"facts\": []}";
        assertThat(reasons(COUNTED, without, TRUTH, new long[]{7, 9, 30, 41})).contains("A table contradicts a fact.");
    }

    @Test
    void nothingBesideTheNumberIsTold() {
        for (String more : List.of("\"status\": \"u\"", "\"comment\": \"small\"", "\"count\": 2", "\"largest\": [1]")) {
            String telling = in(WRITTEN, "\"a\", \"blank\"", "\"a\", " + more + ", \"blank\"");
            assertThat(reasons(COUNTED, telling, TRUTH, OTHER)).contains("Cell 'a' tells something beside its number.");
        }
    }

    @Test
    void blankAndRoundedAreNotMixed() {
        String mixed = in(in(WRITTEN, "\"suppress\"", "\"round\", \"base\": 5, \"reach\": 4"), "\"value\": 41",
                "\"value\": 40");
        assertThat(reasons(in(COUNTED, "\"suppress\"", "\"round\""), mixed, TRUTH, OTHER))
                .contains("Cell 'a' is not rounded, in a pack that is.");
    }

    @Test
    void theRuleIsTheOneThatWasAskedFor() {
        String wrong = "The rule in the file is not the rule that was asked for.";
        assertThat(reasons(in(COUNTED, "\"k\": 5", "\"k\": 11"), WRITTEN, TRUTH, OTHER)).contains(wrong);
        assertThat(reasons(in(COUNTED, "\"k\": 5", "\"k\": 3"), in(WRITTEN, "\"k\": 5", "\"k\": 3"), TRUTH, OTHER))
                .contains(wrong);
        assertThat(reasons(in(COUNTED, "\"suppress\"", "\"suppress\", \"zeros\": \"hidden\""), WRITTEN, TRUTH, OTHER))
                .contains(wrong);
    }

    @Test
    void aMissingCellIsMissed() {
        String without = in(WRITTEN, "{\"id\": \"t\", \"value\": 41}", "{\"id\": \"u\", \"value\": 41}");
        assertThat(reasons(COUNTED, without, TRUTH, OTHER)).contains("Cell 't' is missing.");
    }

    @Test
    void whoKnowsOneNumberIsAskedToo() {
        String counted = in(in(COUNTED, "\"b\", \"count\": 9", "\"b\", \"count\": 2"), "\"t\", \"count\": 41",
                "\"t\", \"count\": 34");
        String written = in(WRITTEN, "\"value\": 41", "\"blank\": true");
        long[] truth = {2, 2, 30, 34};
        long[] both = {7, 7, 30, 44};
        assertThat(reasons(counted, written, truth, both)).containsExactly("Not shown to be safe: 'a'.",
                "Not shown to be safe: 'b'.");
        assertThat(proof(counted, written, truth, new long[]{7, 2, 30, 39}, new long[]{2, 7, 30, 39}))
                .isEqualTo(new PackVerdict.Safe(2, 0, 2, 5, 3));
    }

    @Test
    void whatLiesBetweenTwoCellsIsANumberToo() {
        String counted = in(COUNTED, "{\"id\": \"t\"", "{\"id\": \"d\", \"count\": 33}, {\"id\": \"t\"");
        String written = in(WRITTEN, "{\"id\": \"t\"", "{\"id\": \"d\", \"value\": 33}, {\"id\": \"t\"");
        String known = in(counted, "\"facts\": [",
                "\"facts\": [{\"kind\": \"inside\", \"inner\": \"c\", \"outer\": \"d\"},");
        PackVerdict verdict = PackProof.of(known, written, List.of("a", "b", "c", "d", "t"),
                List.of(new long[]{2, 9, 30, 33, 41}, new long[]{7, 4, 30, 33, 41}), true);
        assertThat(verdict).isEqualTo(
                new PackVerdict.Unsafe(List.of("Not shown to be safe: what lies between 'c' and 'd'.")));
    }

    /** Of two people who are in no column: what lies between everybody and the columns is they, by another name. */
    @Test
    void whatSheKnowsByAnotherNameIsNotKeptFromHer() {
        String counted = in(in(COUNTED, "\"facts\": [",
                "\"facts\": [{\"kind\": \"sum\", \"total\": \"all\", \"parts\": [\"t\", \"none\"]}, "
                        + "{\"kind\": \"inside\", \"inner\": \"t\", \"outer\": \"all\"},"),
                "{\"id\": \"t\"", "{\"id\": \"all\", \"count\": 43}, {\"id\": \"none\", \"count\": 2}, {\"id\": \"t\"");
        String written = in(WRITTEN, "{\"id\": \"t\"",
                "{\"id\": \"all\", \"blank\": true}, {\"id\": \"none\", \"blank\": true}, {\"id\": \"t\"");
        List<String> ids = List.of("a", "b", "c", "all", "none", "t");

        assertThat(PackProof.of(counted, written, ids, List.of(new long[]{2, 9, 30, 43, 2, 41},
                new long[]{7, 4, 30, 43, 2, 41}, new long[]{2, 9, 30, 48, 7, 41}), true))
                .isEqualTo(new PackVerdict.Safe(3, 0, 2, 5, 3));
        // without the one that keeps their number, it is not safe for anybody else
        assertThat(PackProof.of(counted, written, ids, List.of(new long[]{2, 9, 30, 43, 2, 41},
                new long[]{7, 4, 30, 43, 2, 41}), true)).isEqualTo(
                        new PackVerdict.Unsafe(List.of("Not shown to be safe: 'none'.",
                                "Not shown to be safe: what lies between 't' and 'all'.")));
    }

    /** What the file says of who is in whom, and nobody counted, makes nobody known to another. */
    @Test
    void aFactOnlyTheFileHasLetsNothingGo() {
        String counted = in(in(COUNTED, "\"b\", \"count\": 9", "\"b\", \"count\": 2"), "\"t\", \"count\": 41",
                "\"t\", \"count\": 34");
        String written = in(in(WRITTEN, "\"value\": 41", "\"blank\": true"), "\"facts\": [",
                "\"facts\": [{\"kind\": \"inside\", \"inner\": \"b\", \"outer\": \"a\"},");

        assertThat(reasons(counted, written, new long[]{2, 2, 30, 34}, new long[]{7, 2, 30, 39},
                new long[]{7, 7, 30, 44})).contains("Not shown to be safe: 'b'.");
    }

    @Test
    void whatWasReleasedBeforeCounts() {
        String before = COUNTED.substring(0, COUNTED.length() - 1)
                + ", \"earlier\": [{\"name\": \"first\", \"cells\": [{\"id\": \"b\", \"value\": 9}]}]}";
        assertThat(reasons(before, WRITTEN, TRUTH, OTHER)).contains("A table contradicts what is told of 'b'.");
    }

    @Test
    void somethingElseThanAPackIsNoProof() {
        assertThat(PackProof.of("[", WRITTEN, CELLS, List.of(TRUTH, OTHER), true))
                .isInstanceOf(PackVerdict.Unsafe.class);
        assertThat(PackProof.of("{}", "{}", CELLS, List.of(TRUTH, OTHER), true)).isInstanceOf(PackVerdict.Unsafe.class);
    }

    private static List<String> reasons(String counted, String written, long[]... tables) {
        PackVerdict verdict = proof(counted, written, tables);
        assertThat(verdict).isInstanceOf(PackVerdict.Unsafe.class);
        return verdict instanceof PackVerdict.Unsafe(List<String> reasons) ? reasons : List.of();
    }

    private static PackVerdict proof(String counted, String written, long[]... tables) {
        return PackProof.of(counted, written, CELLS, List.of(tables), true);
    }

    private static String in(String pack, String what, String with) {
        assertThat(pack).contains(what);
        return pack.replace(what, with);
    }
}
