package org.mlango.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.mlango.reports.proof.pack.PackProof;
import org.mlango.reports.proof.pack.PackVerdict;
import org.mlango.reports.protect.pack.Attempt.Proposal;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.Solver;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;

/** A solver that says wrong things, or nothing: fewer files, never one that is not safe. */
class LyingSolverTest {
    private static final Random RANDOM = new Random(8);
    private static final Map<String, Solver> LIARS = Map.of(
            "anything", (program, deadline) -> Optional.of(IntStream.range(0, program.size())
                    .mapToDouble(at -> program.least()[at]
                            + RANDOM.nextDouble() * (program.most()[at] - program.least()[at]))
                    .toArray()),
            "nothing moves", (program, deadline) -> Optional.of(program.least().clone()),
            "all of it", (program, deadline) -> Optional.of(program.most().clone()),
            "not a number", (program, deadline) -> Optional.of(filled(program.size(), Double.NaN)),
            "one off", (program, deadline) -> new OjAlgoSolver().solve(program, deadline).map(values -> {
                values[RANDOM.nextInt(values.length)] += 1;
                return values;
            }));

    private static double[] filled(int size, double value) {
        double[] filled = new double[size];
        Arrays.fill(filled, value);
        return filled;
    }

    @Test
    void noFileThatIsNotSafeComesOfALie() {
        int packs = 0;
        int files = 0;
        List<String> found = new ArrayList<>();
        for (int seed = 0; seed < 8; seed++) {
            for (Map.Entry<String, Solver> liar : LIARS.entrySet()) {
                for (String mode : List.of("suppress", "round")) {
                    InventedPack pack = pack(seed).mode(mode);
                    packs++;
                    if (Handed.outcome(pack, liar.getValue(), Duration.ofSeconds(20)) instanceof ProvenPack.Safe safe) {
                        files++;
                        leaks(safe.proposal().written(), pack, mode)
                                .forEach(at -> found.add(liar.getKey() + ": " + at));
                    }
                }
            }
        }
        Figures.tell(Attack.T34, "liars", packs, found.size(),
                LIARS.size() + " liars; " + files + " files all the same");
        assertThat(found).isEmpty();
    }

    private static List<Integer> leaks(String file, InventedPack pack, String mode) {
        Stranger stranger = new Stranger(List.of(file), true);
        long[] truth = stranger.truth(pack.counts());
        stranger.narrow();
        int need = mode.equals("round") ? 4 : 5;
        return IntStream.range(0, truth.length).filter(at -> truth[at] >= 1 && truth[at] < 5)
                .filter(at -> stranger.most.get(at) - stranger.least.get(at) < need).boxed().toList();
    }

    /** Whatever number of whatever table is changed, the proof notices. */
    @Test
    void aTableThatIsNotTrueIsRefused() {
        InventedPack pack = pack(1);
        ProvenPack.Outcome outcome = Handed.outcome(pack, new OjAlgoSolver(), Duration.ofSeconds(20));
        assertThat(outcome).isInstanceOf(ProvenPack.Safe.class);
        Proposal proposal = ((ProvenPack.Safe) outcome).proposal();
        for (int table = 0; table < proposal.tables().size(); table++) {
            for (int cell = 0; cell < proposal.cells().size(); cell++) {
                List<long[]> tables = new ArrayList<>(proposal.tables());
                tables.set(table, tables.get(table).clone());
                tables.get(table)[cell] += 1;
                assertThat(PackProof.of(pack.json(), proposal.written(), proposal.cells(), tables, true))
                        .isInstanceOf(PackVerdict.Unsafe.class);
            }
        }
    }

    @Test
    void noFileThatIsNotSafeComesOfStoppingEarly() {
        int packs = 0;
        int files = 0;
        List<String> found = new ArrayList<>();
        Solver silent = (program, deadline) -> Optional.empty();
        for (int seed = 0; seed < 10; seed++) {
            for (Duration time : List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(20))) {
                InventedPack pack = pack(seed);
                packs++;
                if (Handed.outcome(pack, silent, time) instanceof ProvenPack.Safe safe) {
                    files++;
                    leaks(safe.proposal().written(), pack, "suppress").forEach(at -> found.add(time + ": " + at));
                }
            }
        }
        Figures.tell(Attack.T35, "stopped", packs, found.size(),
                "after nothing, 1 ms, and with no answer at all; " + files + " files all the same");
        assertThat(found).isEmpty();
        assertThat(Handed.outcome(pack(1), new OjAlgoSolver(), Duration.ZERO)).isInstanceOf(ProvenPack.Unsafe.class);
    }

    private static InventedPack pack(long seed) {
        return new InventedPack(seed, 5).row("reached", 40 + (int) seed * 9).inside("screened", "reached", 0.5)
                .inside("diagnosed", "screened", 0.2);
    }
}
