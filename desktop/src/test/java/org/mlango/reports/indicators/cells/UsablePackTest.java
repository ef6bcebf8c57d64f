package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.Pack;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.Rule;
import org.mlango.reports.protect.pack.TieBreak;
import org.mlango.reports.tables.ProvenPack;

/** A file must always come out: the packs of practice centres are protected and proven. How much of them is left to read. */
class UsablePackTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);
    private static final int ALWAYS = 150;

    /**
     * What came out.
     *
     * @param told rows of which the total is a number
     */
    private record Measured(int cells, int facts, ProvenPack.Outcome outcome, int shown, int blank, Set<String> told,
            Set<String> totals, long millis) {
        boolean isSafe() {
            return outcome instanceof ProvenPack.Safe;
        }
    }

    /** One person, and a few: whatever the report, something safe comes out, if only blanks. */
    @ParameterizedTest
    @EnumSource(Mode.class)
    void ofCentresOfOneAndOfAFew(Mode mode) {
        assertThat(without(mode, List.of(1, 7), List.of("pepfar-prev", "pepfar-mat"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    @Tag("release")
    void ofSmallCentresWhateverTheReport(Mode mode) {
        assertThat(without(mode, List.of(1, 2, 7, 25), Shipped.all().stream().map(IndicatorSet::id).toList()))
                .isEmpty();
    }

    private static List<String> without(Mode mode, List<Integer> centres, List<String> sets) {
        List<String> without = new ArrayList<>();
        for (int people : centres) {
            Tables tables = new Tables(InventedRecords.of(people, 7));
            for (String set : sets) {
                Measured measured = measure(tables, set, people, mode);
                if (!measured.isSafe()) {
                    without.add(set + " of " + people + ": " + measured.outcome());
                }
            }
        }
        return without;
    }

    @Test
    void ofSmallCentres() {
        for (int people : new int[]{60, 150}) {
            Tables tables = new Tables(InventedRecords.of(people, 7));
            for (String set : List.of("pepfar-prev", "pepfar-quarter")) {
                assertThat(measure(tables, set, people, Mode.SUPPRESS).isSafe()).as("%s, %s people", set, people)
                        .isTrue();
            }
        }
    }

    /** All sets; the form for key populations takes some seconds of work. */
    @Test
    @Tag("release")
    void ofTheWholeForm() {
        for (int people : new int[]{60, 150}) {
            Tables tables = new Tables(InventedRecords.of(people, 7));
            for (IndicatorSet set : Shipped.all()) {
                for (Mode mode : Mode.values()) {
                    assertThat(measure(tables, set.id(), people, mode).isSafe())
                            .as("%s, %s, %s people", set.id(), mode, people).isTrue();
                }
            }
        }
    }

    /** Writes {@code target/usable.md}: the share of cells, and of totals of rows, that come out as numbers. */
    @Test
    @Tag("bench")
    void ofLargerOnesInBothModes() throws IOException {
        List<String> lines = new ArrayList<>(List.of("# How much of a report is left to read", "",
                "Practice centres, no release before. A total is that of a row; of 150 people and more each has to be a number in one of both.",
                "", "| report | people | how | cells | numbers | blank | share | totals | coarsened | seconds |",
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"));
        List<String> lost = new ArrayList<>();
        for (int people : new int[]{60, 150, 400, 1_000}) {
            Tables tables = new Tables(PracticeRecords.of(people, UNTIL));
            for (String set : List.of("moh-731-plus", "pepfar-prev")) {
                Set<String> open = new TreeSet<>();
                for (Mode mode : List.of(Mode.SUPPRESS, Mode.ROUND)) {
                    Measured measured = measure(tables, set, people, mode);
                    lines.add(line(set, people, mode, measured));
                    Bench.tell(org.mlango.bench.Measured.of(Figure.REPORT, people)
                            .in(set + (mode == Mode.ROUND ? ", rounded" : ", blanks")).took((double) measured.millis())
                            .noting(String.format(Locale.ENGLISH, "%d cells, %d numbers, %d of %d totals",
                                    measured.cells(), measured.shown(), measured.told().size(),
                                    measured.totals().size())));
                    if (mode == Mode.SUPPRESS) {
                        open.addAll(measured.totals());
                    }
                    open.removeAll(measured.told());
                    if (!measured.isSafe()) {
                        lost.add("no file: " + set + " of " + people + ", " + mode);
                    }
                }
                open.stream().filter(total -> people >= ALWAYS)
                        .forEach(total -> lost.add(set + " of " + people + ": " + total));
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "usable.md"), String.join("\n", lines) + "\n");
        assertThat(lost).isEmpty();
    }

    private static String line(String set, int people, Mode mode, Measured measured) {
        int all = measured.shown() + measured.blank();
        return String.format(Locale.ENGLISH, "| %s | %d | %s | %d | %d | %d | %d %% | %d of %d | %s | %.1f |", set,
                people,
                mode == Mode.ROUND ? "rounded" : "blanks", measured.cells(), measured.shown(), measured.blank(),
                all == 0 ? 0 : measured.shown() * 100 / all, measured.told().size(), measured.totals().size(),
                measured.outcome() instanceof ProvenPack.Safe safe ? String.join("; ", safe.coarsened()) : "no file",
                measured.millis() / 1000.0);
    }

    private static Measured measure(Tables tables, String name, int people, Mode mode) {
        IndicatorSet set = Shipped.set(name);
        CountedTable table = tables.count(set, Period.of(YearMonth.of(2026, 3), set.every(),
                set.yearFrom()));
        String counted = new PackMaker(table, List.of(), new Rule(5, 5, 5, 0, mode, true, 10, 50)).counted("test");
        Pack pack = PackReader.read(counted);
        long began = System.nanoTime();
        ProvenPack.Outcome outcome = new ProvenPack(pack, counted,
                new TieBreak("a key for the test alone".getBytes(StandardCharsets.UTF_8), "test"), new OjAlgoSolver())
                .run(Deadline.in(Duration.ofMinutes(5)));
        Set<String> totals = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        int shown = 0;
        int blank = 0;
        if (outcome instanceof ProvenPack.Safe safe) {
            shown = safe.proposal().shown();
            blank = safe.proposal().blank();
            for (JsonNode cell : JSON.readTree(safe.proposal().written()).path("cells")) {
                if (cell.path("labels").size() == 1 && cell.path("written").booleanValue(true)) {
                    totals.add(cell.path("labels").path("row").stringValue());
                    if (cell.has("value")) {
                        told.add(cell.path("labels").path("row").stringValue());
                    }
                }
            }
        }
        Measured measured = new Measured(pack.cells().size(), pack.facts().size(), outcome, shown, blank, told, totals,
                (System.nanoTime() - began) / 1_000_000);
        System.out.println(line(name, people, mode, measured)
                + (measured.isSafe() ? "" : " nothing safe; tried " + outcome.tried()));
        return measured;
    }
}
