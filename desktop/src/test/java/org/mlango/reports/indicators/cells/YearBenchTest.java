package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.Rule;
import org.mlango.reports.protect.pack.TieBreak;
import org.mlango.reports.releases.Release;
import org.mlango.reports.releases.ReleaseRecord;
import org.mlango.reports.tables.ProvenPack;

/** A year of the form for key populations after its two halves were handed over: protected and proven, with every insider. */
@Tag("bench")
class YearBenchTest {
    private static final Duration WISHED = Duration.ofSeconds(60);
    private static final YearMonth FIRST = YearMonth.of(2025, 4);

    @Test
    void aYearWithItsReleases() {
        for (int people : new int[]{150, 400}) {
            Tables tables = new Tables(InventedRecords.of(people, 7));
            ReleaseRecord record = ReleaseRecord.EMPTY;
            List<CountedTable> released = new ArrayList<>();
            for (int months : new int[]{6, 12, 12}) {
                boolean year = released.size() == 2;
                YearMonth first = year ? FIRST : FIRST.plusMonths(months - 6L);
                CountedTable table = tables.count(Shipped.set("moh-731-plus"),
                        new Period(first, FIRST.plusMonths(months - 1L), FIRST));
                String counted = new PackMaker(table, released, new Rule(5, 5, 5, 0, Mode.SUPPRESS, true, 10, 50))
                        .counted("year");
                String remembering = record.remembering(counted, "[]");
                long began = System.nanoTime();
                ProvenPack.Outcome outcome = new ProvenPack(PackReader.read(remembering), remembering,
                        new TieBreak("a key for the bench alone".getBytes(StandardCharsets.UTF_8), "year"),
                        new OjAlgoSolver()).run(Deadline.in(WISHED.multipliedBy(4)));
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                assertThat(outcome).isInstanceOf(ProvenPack.Safe.class);
                ProvenPack.Safe safe = (ProvenPack.Safe) outcome;
                Bench.tell(Measured.of(Figure.YEAR, people)
                        .in(year ? "the year" : released.isEmpty() ? "its first half" : "its second half")
                        .took(took.toNanos() / 1e6)
                        .noting(String.format(Locale.ENGLISH,
                                "%d cells, %d small numbers, %d insiders, %d shown, %d blank, narrowest %d; coarsened %s of %s",
                                PackReader.read(remembering).cells().size(), safe.proof().small(),
                                safe.proof().insiders(), safe.proposal().shown(), safe.proposal().blank(),
                                safe.proof().narrowest(), safe.coarsened(), safe.tried())));
                assertThat(took).isLessThan(WISHED);
                record = record.with(record.next(LocalDate.EPOCH, new Release.Told(0, "a donor", "x", List.of(),
                        safe.proposal().written(), "", List.of()), new Release.Counted(counted, "salt")));
                released.add(table);
            }
        }
    }
}
