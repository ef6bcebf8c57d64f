package org.mlango.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {
    private static final List<String> RUNS = List.of("2026-01-01T10:00:00Z", "2026-01-02T10:00:00Z",
            "2026-01-03T10:00:00Z", "2026-01-04T10:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theMiddleOfOneTwoAndThree() {
        assertThat(Row.median()).isNaN();
        assertThat(Row.median(7)).isEqualTo(7);
        assertThat(Row.median(7, 3)).isEqualTo(5);
        assertThat(Row.median(9, 1, 3)).isEqualTo(3);
    }

    @Test
    void theRatioIsOursDividedByTheFloorWhereThereIsOne() {
        assertThat(opened(100_000, 30, 10).ratio()).isEqualTo(3);
        assertThat(opened(100_000, 30, Double.NaN).ratio()).isNaN();
        assertThat(opened(100_000, 30, 0).ratio()).isNaN();
    }

    @Test
    void aBoundIsJudgedAtTheSizeItWasAskedFor() {
        assertThat(opened(100_000, 99, 10).judged()).isEqualTo(Judged.HOLDS);
        assertThat(opened(100_000, 100, 10).judged()).isEqualTo(Judged.MISSED);
        assertThat(opened(10_000, 500, 10).judged()).isEqualTo(Judged.TOO_SMALL);
        assertThat(Measured.of(Figure.QUARTER, 100_000).took(14).beside(10).judged()).isEqualTo(Judged.HOLDS);
        assertThat(Measured.of(Figure.QUARTER, 100_000).took(16).beside(10).judged()).isEqualTo(Judged.MISSED);
        assertThat(Measured.of(Figure.QUARTER, 100_000).took(1).judged()).as("without a floor")
                .isEqualTo(Judged.MISSED);
        assertThat(Measured.of(Figure.BROUGHT_BACK, 50).took(1e6).judged()).isEqualTo(Judged.NOT_ASKED);
    }

    @Test
    void aRowIsTheMiddleOfItsRuns() {
        Row row = Row.of(List.of(told(0, opened(100_000, 30, 10)), told(1, opened(100_000, 80, 20)),
                told(2, opened(100_000, 120, 20)))).getFirst();
        assertThat(row.ours()).isEqualTo(80);
        assertThat(row.floor()).isEqualTo(20);
        assertThat(row.ratio()).isCloseTo(4, within(1e-9));
        assertThat(row.judged()).isEqualTo(Judged.HOLDS);
        assertThat(row.each()).hasSize(3);
    }

    @Test
    void whatNobodyToldInThisRunSaysSo() {
        String never = BenchTable.of(List.of(), RUNS.getFirst());
        assertThat(never.lines().filter(line -> line.contains("**not measured**"))).hasSize(Figure.values().length);

        String before = BenchTable.of(List.of(told(0, opened(100_000, 30, 10))), RUNS.get(1));
        assertThat(line(before, "| opening a file |")).contains("30 ms", "10 ms", "| 3 |", "holds, one run",
                "not measured in the last run");

        String now = BenchTable.of(List.of(told(0, opened(100_000, 30, 10)), told(1, opened(100_000, 50, 10))),
                RUNS.get(1));
        assertThat(line(now, "| opening a file |")).contains("40 ms", "| 4 |", "middle of 2 runs")
                .doesNotContain("not measured");
    }

    @Test
    void theLastThreeRunsCountAndNoneByHandBesideThem() {
        List<Told> all = new ArrayList<>();
        for (int run = 0; run < RUNS.size(); run++) {
            all.add(told(run, opened(1_000, run, 1)));
        }
        all.add(Told.now(Runs.BY_HAND, opened(1_000, 9, 1)));
        assertThat(Runs.newest(all)).isEqualTo(RUNS.getLast());
        assertThat(Runs.counted(all, RUNS.getLast())).extracting(Told::run).containsExactlyElementsOf(
                RUNS.subList(1, 4));
        assertThat(Runs.counted(all, Runs.BY_HAND)).extracting(Told::run).containsExactly(Runs.BY_HAND);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Runs runs = new Runs(folder);
        Told one = told(0, opened(1_000, 1.5, Double.NaN).in("a way; with \"marks\"").times(60).noting("words"));
        Told two = told(0, opened(10_000, 2.5, 0.5));
        Told later = told(1, opened(10_000, 3.5, 0.5));
        for (Told told : List.of(one, two, later)) {
            runs.add(told);
        }
        runs.add(two);
        assertThat(runs.all()).containsExactlyInAnyOrder(one, two, later);
    }

    @Test
    void theJsonOfARowHasTheMiddlesAndWhatFollows() {
        Row row = Row.of(List.of(told(0, opened(100_000, 150, Double.NaN)), told(1, opened(100_000, 250, Double.NaN))))
                .getFirst();
        var json = JsonMapper.builder().build().readTree(row.json().toString());
        assertThat(json.path("ours").doubleValue()).isEqualTo(200);
        assertThat(json.path("floor").isNull()).isTrue();
        assertThat(json.path("judged").stringValue()).isEqualTo("MISSED");
        assertThat(json.path("runs").intValue()).isEqualTo(2);
        assertThat(json.path("wished").stringValue()).isEqualTo("at most 100 ms at 100,000 people");
    }

    @Test
    void numbersAsTheyAreRead() {
        assertThat(Words.number(Double.NaN)).isEmpty();
        assertThat(Words.number(0.123)).isEqualTo("0.12");
        assertThat(Words.number(12.34)).isEqualTo("12.3");
        assertThat(Words.number(12_345.6)).isEqualTo("12,346");
        assertThat(Words.number(16)).isEqualTo("16");
    }

    private static String line(String table, String start) {
        return table.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    static Measured opened(long people, double ours, double floor) {
        return Measured.of(Figure.FILE, people).took(ours).beside(floor);
    }

    static Told told(int run, Measured measured) {
        return Told.now(RUNS.get(run), measured);
    }
}
