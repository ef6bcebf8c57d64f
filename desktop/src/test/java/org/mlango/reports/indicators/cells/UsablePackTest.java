package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void ofSmallCentres() {
        for (int people : new int[]{60, 150}) {
            Tables tables = new Tables(InventedRecords.of(people, 7));
            assertThat(measure(tables, "pepfar-prev", people, Mode.SUPPRESS)).as("%s people", people).isTrue();
        }
    }

    /** All of the form for key populations takes some seconds of work. */
    @Test
    @Tag("release")
    void ofTheWholeForm() {
        for (int people : new int[]{60, 150}) {
            Tables tables = new Tables(InventedRecords.of(people, 7));
            assertThat(measure(tables, "moh-731-plus", people, Mode.SUPPRESS)).as("%s people", people).isTrue();
        }
    }

    /** Prints the share of cells, and of totals of rows, that come out as numbers. */
    @Test
    @Tag("bench")
    void ofLargerOnesInBothModes() {
        for (int people : new int[]{60, 150, 400, 1_000}) {
            Tables tables = new Tables(PracticeRecords.of(people, UNTIL));
            for (String set : List.of("moh-731-plus", "pepfar-prev")) {
                for (Mode mode : Mode.values()) {
                    measure(tables, set, people, mode);
                }
            }
        }
    }

    private static boolean measure(Tables tables, String name, int people, Mode mode) {
        IndicatorSet set = Shipped.set(name);
        CountedTable table = tables.count(set, Period.of(YearMonth.of(2026, 3), set.every(),
                set.yearFrom()));
        String counted = new PackMaker(table, List.of(), new Rule(5, 5, 5, 0, mode, true, 10, 50)).counted("test");
        Pack pack = PackReader.read(counted);
        long began = System.nanoTime();
        ProvenPack.Outcome outcome = new ProvenPack(pack, counted,
                new TieBreak("a key for the test alone".getBytes(StandardCharsets.UTF_8), "test"), new OjAlgoSolver())
                .run(Deadline.in(Duration.ofMinutes(5)));
        long took = (System.nanoTime() - began) / 1_000_000;
        if (!(outcome instanceof ProvenPack.Safe safe)) {
            System.out.printf("%s, %d people, %s: %d cells, %d facts: nothing safe in %,d ms; tried %s%n", name, people,
                    mode, pack.cells().size(), pack.facts().size(), took, outcome.tried());
            return false;
        }
        long totals = 0;
        long told = 0;
        for (JsonNode cell : JSON.readTree(safe.proposal().written()).path("cells")) {
            if (cell.path("labels").size() == 1 && cell.path("written").booleanValue(true)) {
                totals++;
                told += cell.has("value") ? 1 : 0;
            }
        }
        System.out.printf(Locale.ENGLISH,
                "%s, %d people, %s: %d cells, %d facts; %d shown, %d blank (%d %% shown); totals of rows: %d of %d; coarsened %s; %,d ms%n",
                name, people, mode, pack.cells().size(), pack.facts().size(), safe.proposal().shown(),
                safe.proposal().blank(),
                safe.proposal().shown() * 100 / (safe.proposal().shown() + safe.proposal().blank()), told, totals,
                safe.coarsened(), took);
        return true;
    }
}
