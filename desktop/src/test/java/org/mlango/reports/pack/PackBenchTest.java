package org.mlango.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.reports.proof.pack.PackProof;
import org.mlango.reports.proof.pack.PackVerdict;
import org.mlango.reports.protect.pack.Attempt;
import org.mlango.reports.protect.pack.Attempt.Proposal;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.Protect;
import org.mlango.reports.protect.pack.TieBreak;

/**
 * A monthly pack of about 700 cells, shaped like Kenya's form for key populations, of which one table went out before: protected and
 * proven, without coarsening. How long it takes, and how much of it is left to read.
 */
@Tag("bench")
class PackBenchTest {
    private static final Duration WITHOUT_INSIDERS = Duration.ofSeconds(10);
    private static final Duration WITH_INSIDERS = Duration.ofSeconds(60);

    @Test
    void aMonthlyPack() {
        for (int people : new int[]{150, 400, 1_000}) {
            for (String mode : List.of("suppress", "round")) {
                time(people, mode, Protect.Readers.WITHOUT_INSIDERS, WITHOUT_INSIDERS);
                time(people, mode, Protect.Readers.ALL, WITH_INSIDERS);
            }
        }
    }

    private static void time(int people, String mode, Protect.Readers readers, Duration wished) {
        InventedPack before = new InventedPack(people, 10).aged("reached", people);
        InventedPack month = InventedPack.month(people, people).mode(mode);
        if (mode.equals("suppress")) {
            month.after(before, Handed.file(before));
        }
        String counted = month.json();
        long began = System.nanoTime();
        Attempt attempt = new Protect(PackReader.read(counted),
                new TieBreak("a key for the bench alone".getBytes(StandardCharsets.UTF_8), "bench"), new OjAlgoSolver(),
                readers).at(0, Deadline.in(WITH_INSIDERS.multipliedBy(2)));
        assertThat(attempt.result()).isInstanceOf(Proposal.class);
        Proposal proposal = (Proposal) attempt.result();
        long found = System.nanoTime();
        PackVerdict verdict = PackProof.of(counted, proposal.written(), proposal.cells(), proposal.tables(),
                readers == Protect.Readers.ALL);
        long proven = System.nanoTime();
        assertThat(verdict).isInstanceOf(PackVerdict.Safe.class);
        PackVerdict.Safe safe = (PackVerdict.Safe) verdict;
        Bench.tell(Measured.of(readers == Protect.Readers.ALL ? Figure.PACK_INSIDERS : Figure.PACK, people).in(mode)
                .took((proven - began) / 1e6)
                .noting(String.format(Locale.ENGLISH,
                        "%d cells, %d small numbers, %d insiders, %d blank, narrowest %d, %,d tables; of it proven in %,d ms",
                        month.cells(), safe.small(), safe.insiders(), proposal.blank(), safe.narrowest(),
                        safe.tables(), (proven - found) / 1_000_000)));
        assertThat(Duration.ofNanos(proven - began)).isLessThan(wished);
    }
}
