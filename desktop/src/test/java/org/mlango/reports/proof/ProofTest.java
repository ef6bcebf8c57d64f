package org.mlango.reports.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.mlango.reports.proof.Facts.Inside;

/** Tables with something to find in them, and tables without. */
class ProofTest {
    private static final Facts FACTS = new Facts(Set.of("A1", "A2", "A3"), "All", List.of("F", "M"), 1, 2, 2,
            List.of(new Inside("A2", "A1", true), new Inside("A3", "A2", false)), 5);

    @Test
    void aTableWithoutSmallNumbersIsSafe() {
        assertThat(proof("A1 All 40 20 20", "A1 F 20 10 10", "A1 M 20 10 10", "A2 All 15 - -"))
                .isEqualTo(new Verdict.Safe(10, 17));
    }

    @Test
    void anEmptyFileIsSafe() {
        assertThat(proof()).isInstanceOf(Verdict.Safe.class);
        assertThat(proof("Title", "", "A1 All - - -")).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void findsASmallNumberThatIsShown() {
        assertThat(proof("A1 All 20 16 4")).isInstanceOf(Verdict.Unsafe.class);
        assertThat(proof("A1 All 20 15 5")).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void findsTheOneThatIsLeft() {
        assertThat(proof("A1 All 20 17 -")).isInstanceOf(Verdict.Unsafe.class);
        assertThat(proof("A1 All 20 - -", "A1 F 17 - -")).isInstanceOf(Verdict.Unsafe.class);
    }

    @Test
    void findsWhatFollowsFromRowsAndColumnsTogether() {
        assertThat(proof("A1 All 100 60 40", "A1 F - 55 -", "A1 M - - 38")).isInstanceOf(Verdict.Unsafe.class);
    }

    @Test
    void findsWhatIsForcedBecauseNothingIsBelowNone() {
        assertThat(proof("A1 All 20 20 -", "A1 F 17 - -")).isInstanceOf(Verdict.Unsafe.class);
    }

    @Test
    void findsWhatIsNearlyKnown() {
        assertThat(proof("A1 All 23 20 -", "A1 F - 20 -")).isInstanceOf(Verdict.Unsafe.class);
    }

    @Test
    void findsTheRestBetweenTwoRows() {
        assertThat(proof("A1 All 20 - -", "A2 All 17 - -")).isInstanceOf(Verdict.Unsafe.class);
        assertThat(proof("A1 All 20 - -", "A3 All 17 - -")).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void findsThatAllOfAGroupAreInIt() {
        assertThat(proof("A1 All 20 - -", "A2 All 20 - -")).isInstanceOf(Verdict.Unsafe.class);
        assertThat(proof("A2 All 20 - -", "A3 All 20 - -")).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void trustsNoFileThatContradictsItself() {
        assertThat(proof("A1 All 20 16 16")).isInstanceOf(Verdict.Unsafe.class);
        assertThat(proof("A1 All 20 10 10", "A1 All 21 10 10")).isInstanceOf(Verdict.Unsafe.class);
        assertThat(proof("A1 All 20 - -", "A2 All 30 - -")).isInstanceOf(Verdict.Unsafe.class);
    }

    @Test
    void trustsNoLineOrCellItDoesNotKnow() {
        assertThat(proof("A1 Somebody 20 10 10")).isInstanceOf(Verdict.Unsafe.class);
        assertThat(proof("A1 All 20 10 10 3")).isInstanceOf(Verdict.Unsafe.class);
    }

    @Test
    void eliminationNeedsNoRanges() {
        Elimination elimination = new Elimination(3);
        elimination.equation(new long[]{1, 1, 0}, 7);
        elimination.equation(new long[]{1, -1, 0}, 1);

        assertThat(Arrays.toString(elimination.solve())).isEqualTo("[4, 3, null]");
    }

    @Test
    void narrowingGoesOnUntilNothingMoves() {
        Puzzle puzzle = new Puzzle();
        int total = puzzle.unknown();
        int a = puzzle.unknown();
        int b = puzzle.unknown();
        puzzle.tie(total, a, b);
        assertThat(puzzle.know(total, 9)).isTrue();
        assertThat(puzzle.know(a, 7)).isTrue();

        assertThat(puzzle.narrow()).isTrue();
        assertThat(puzzle.low(b)).isEqualTo(2);
        assertThat(puzzle.isKnown(b)).isTrue();
        assertThat(puzzle.know(b, 3)).isFalse();
    }

    private static Verdict proof(String... lines) {
        List<List<String>> grid = new ArrayList<>();
        Arrays.stream(lines).map(line -> List.of(line.split(" "))).forEach(grid::add);
        return Proof.of(grid, FACTS);
    }
}
