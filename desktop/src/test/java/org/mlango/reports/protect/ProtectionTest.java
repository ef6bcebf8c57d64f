package org.mlango.reports.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.mlango.reports.protect.Nesting.IfAll;

class ProtectionTest {
    private static final Level WHOLE_DOWN = new Level("all", List.of(new Group("ALL", Set.of(0))));
    private static final Level THREE = new Level("three", List.of(new Group("A", Set.of(0)), new Group("B", Set.of(1)),
            new Group("C", Set.of(2))));
    private static final Level TWO = new Level("two",
            List.of(new Group("A", Set.of(0)), new Group("BC", Set.of(1, 2))));
    private static final Level ONE = new Level("one", List.of(new Group("ALL", Set.of(0, 1, 2))));
    private static final Lattice LATTICE = new Lattice(List.of(WHOLE_DOWN), List.of(THREE, TWO, ONE));

    @Test
    void showsAllWhereNothingIsSmall() {
        SafeTable safe = protect(List.of(), people("P", 10, 0, 7));

        assertThat(safe.across()).isEqualTo(THREE);
        assertThat(safe.row("P").cells()).containsExactly(List.of(10L, 0L, 7L));
        assertThat(safe.row("P").total()).isEqualTo(17);
    }

    @Test
    void mergesUntilNoCellIsSmall() {
        SafeTable safe = protect(List.of(), people("P", 10, 4, 7));

        assertThat(safe.across()).isEqualTo(TWO);
        assertThat(safe.row("P").cells()).containsExactly(List.of(10L, 11L));
    }

    @Test
    void leavesATotalWhereNoDivisionIsSafe() {
        SafeTable safe = protect(List.of(), people("P", 4, 30, 0));

        assertThat(safe.row("P")).isEqualTo(new SafeRow("P", Shown.TOTAL, 34L, List.of()));
    }

    @Test
    void hidesASmallTotalAndNoneAlike() {
        SafeTable safe = protect(List.of(), people("P", 4, 0, 0), people("Q", 0, 0, 0));

        assertThat(safe.row("P")).isEqualTo(new SafeRow("P", Shown.NOTHING, null, List.of()));
        assertThat(safe.row("Q")).isEqualTo(new SafeRow("Q", Shown.NOTHING, null, List.of()));
    }

    @Test
    void neverDividesARowBelowTwiceTheThreshold() {
        SafeTable safe = protect(List.of(), people("P", 9, 0, 0), people("Q", 10, 0, 0));

        assertThat(safe.row("P").shown()).isEqualTo(Shown.TOTAL);
        assertThat(safe.row("Q").shown()).isEqualTo(Shown.CELLS);
    }

    @Test
    void hidesARowWhoseRestIsSmall() {
        SafeTable safe = protect(List.of(new Nesting("S", "P", IfAll.FINE)), people("P", 10, 10, 10),
                people("S", 9, 9, 9));

        assertThat(safe.row("P").shown()).isEqualTo(Shown.CELLS);
        assertThat(safe.row("S").shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void leavesATotalWhereTheRestIsSmallInACell() {
        SafeTable safe = protect(List.of(new Nesting("S", "P", IfAll.FINE)), people("P", 10, 10, 10),
                people("S", 9, 5, 5));

        assertThat(safe.row("S")).isEqualTo(new SafeRow("S", Shown.TOTAL, 19L, List.of()));
    }

    @Test
    void everybodyTellsOnlyWhereItWouldHarm() {
        assertThat(protect(List.of(new Nesting("S", "P", IfAll.FINE)), people("P", 10, 10, 0), people("S", 10, 0, 0))
                .row("S").shown()).isEqualTo(Shown.CELLS);
        assertThat(protect(List.of(new Nesting("S", "P", IfAll.TELLS)), people("P", 10, 10, 0), people("S", 10, 0, 0))
                .row("S").shown()).isEqualTo(Shown.TOTAL);
        assertThat(protect(List.of(new Nesting("S", "P", IfAll.TELLS)), people("P", 10, 10, 0), people("S", 10, 10, 0))
                .row("S").shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void totalsThatAreEqualAreHiddenWhereABlankWouldTell() {
        List<Nesting> nestings = List.of(new Nesting("P", "V", IfAll.NOT_IN_TOTAL));

        assertThat(protect(nestings, people("P", 10, 10, 0), people("V", 10, 10, 0)).row("V").shown())
                .isEqualTo(Shown.NOTHING);
        assertThat(protect(nestings, people("P", 10, 10, 0), people("V", 10, 16, 0)).row("V").shown())
                .isEqualTo(Shown.CELLS);
    }

    @Test
    void manyVisitsOfFewPeopleAreFew() {
        CountRow visits = new CountRow("V", false,
                List.of(new Measure(40, 4, 20, 10), Measure.NONE, Measure.NONE), Shown.CELLS, null);

        assertThat(protect(List.of(), visits).row("V").shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void aRowIsNotFinerThanItsLeader() {
        CountRow visits = new CountRow("V", false, List.of(new Measure(30, 8, 9, 9), new Measure(30, 9, 9, 9),
                Measure.NONE), Shown.CELLS, "P");

        SafeTable safe = protect(List.of(), people("P", 20, 4, 0), visits);

        assertThat(safe.row("V").shown()).isEqualTo(Shown.TOTAL);
    }

    @Test
    void anAmountMostOfWhichIsOnePersonsIsHidden() {
        CountRow heavy = new CountRow("T", true, List.of(new Measure(530, 6, 500, 10), Measure.NONE, Measure.NONE),
                Shown.CELLS, null);
        CountRow shared = new CountRow("U", true, List.of(new Measure(560, 12, 500, 10), Measure.NONE, Measure.NONE),
                Shown.CELLS, null);

        SafeTable safe = protect(List.of(), heavy, shared);

        assertThat(safe.row("T").shown()).isEqualTo(Shown.NOTHING);
        assertThat(safe.row("U").total()).isEqualTo(560);
    }

    @Test
    void sourcesAddUpAcrossCells() {
        assertThat(new Measure(10, 3, 6, 3).plus(new Measure(9, 2, 5, 4))).isEqualTo(new Measure(19, 5, 6, 5));
        assertThat(Measure.people(1)).isEqualTo(new Measure(1, 1, 1, 0));
        assertThat(Measure.people(3)).isEqualTo(new Measure(3, 3, 1, 1));
    }

    @Test
    void showsLessWhenToldSo() {
        CountTable table = new CountTable(1, 3, List.of(people("P", 10, 10, 10)), List.of());
        Protection protection = new Protection(LATTICE, Threshold.INSIDE);

        assertThat(protection.protect(table, Shown.TOTAL).row("P").cells()).isEmpty();
        assertThat(protection.protect(table, Shown.NOTHING).row("P").total()).isNull();
    }

    @Test
    void rowsThatContradictEachOtherAreNotProtectedButRejected() {
        assertThatThrownBy(() -> protect(List.of(new Nesting("S", "P", IfAll.FINE)), people("P", 10, 0, 0),
                people("S", 11, 0, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static SafeTable protect(List<Nesting> nestings, CountRow... rows) {
        return new Protection(LATTICE, Threshold.INSIDE).protect(new CountTable(1, 3, List.of(rows), nestings),
                Shown.CELLS);
    }

    private static CountRow people(String key, int... cells) {
        return row(key, null, cells);
    }

    private static CountRow row(String key, @Nullable String leader, int... cells) {
        return new CountRow(key, false, Arrays.stream(cells).mapToObj(Measure::people).toList(), Shown.CELLS, leader);
    }
}
