package org.mlango.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.mlango.reports.protect.pack.Audit;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.PackReader;

/** What the audit says a reader can work out, against what another solver works out of the same file in whole numbers. */
class SecondOpinionTest {
    @Test
    void bothFindTheSameBounds() {
        Assumptions.assumeTrue(OrTools.isThere());
        int compared = 0;
        for (int seed = 0; seed < 12; seed++) {
            InventedPack pack = new InventedPack(seed, 5).row("reached", 40 + seed * 11).grouped("reached")
                    .inside("screened", "reached", 0.5).inside("diagnosed", "screened", 0.2)
                    .mode(seed % 3 == 0 ? "round" : "suppress");
            String file = Handed.file(pack);
            Map<Audit.Reader, List<Audit.Found>> found = new Audit(PackReader.read(file), new OjAlgoSolver(),
                    Deadline.in(Duration.ofSeconds(60))).run().found();
            for (Audit.Reader reader : List.of(Audit.Reader.R0, Audit.Reader.R1)) {
                Stranger stranger = new Stranger(List.of(file), reader == Audit.Reader.R1);
                OrTools other = OrTools.of(stranger);
                for (Audit.Found one : found.getOrDefault(reader, List.of())) {
                    Integer at = stranger.places.get(one.name());
                    if (at != null) {
                        long[] ends = other.whole(at);
                        assertThat(one.lowest()).as(one.name()).isEqualTo(ends[0]);
                        assertThat(one.highest()).as(one.name())
                                .isEqualTo(ends[1] < Stranger.ANY / 2 ? Long.valueOf(ends[1]) : null);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }
}
