package org.mlango.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.Pack;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.Solver;
import org.mlango.reports.protect.pack.TieBreak;
import org.mlango.reports.tables.ProvenPack;

/** A pack as it is handed over: protected and proven the way the program does it. */
final class Handed {
    private static final byte[] KEY = "a key for the tests alone".getBytes(StandardCharsets.UTF_8);

    private Handed() {}

    static ProvenPack.Outcome outcome(InventedPack invented, Solver solver, Duration time) {
        return outcome(invented.json(), KEY, solver, time);
    }

    static ProvenPack.Outcome outcome(String counted, byte[] key, Solver solver, Duration time) {
        Pack pack = PackReader.read(counted);
        return new ProvenPack(pack, counted, new TieBreak(key, pack.snapshot()), solver).run(Deadline.in(time));
    }

    static Optional<String> maybe(InventedPack invented) {
        return outcome(invented, new OjAlgoSolver(), Duration.ofSeconds(60)) instanceof ProvenPack.Safe safe
                ? Optional.of(safe.proposal().written())
                : Optional.empty();
    }

    static String file(InventedPack invented) {
        Optional<String> file = maybe(invented);
        assertThat(file).as("there is always a file").isPresent();
        return file.orElseThrow();
    }
}
