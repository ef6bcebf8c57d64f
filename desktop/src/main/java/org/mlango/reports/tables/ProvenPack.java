package org.mlango.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.mlango.reports.proof.pack.PackProof;
import org.mlango.reports.proof.pack.PackVerdict;
import org.mlango.reports.protect.pack.Attempt;
import org.mlango.reports.protect.pack.Attempt.Proposal;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.Pack;
import org.mlango.reports.protect.pack.Protect;
import org.mlango.reports.protect.pack.Solver;
import org.mlango.reports.protect.pack.TieBreak;

/**
 * Protects a pack and has it proven: no proof, no file. Goes on to the next coarser level as long as there is no proof, or too
 * much of it would be blank and a coarser one could show more, and keeps what showed most.
 */
public final class ProvenPack {
    private final Pack pack;
    private final String counted;
    private final Protect protect;
    private final List<Tried> tried = new ArrayList<>();

    /**
     * One level that was tried.
     *
     * @param coarsened the steps it took
     * @param shown how many numbers it shows
     * @param blank how many cells it leaves blank
     */
    public record Tried(List<String> coarsened, boolean safe, int shown, int blank) {
        public Tried {
            coarsened = List.copyOf(coarsened);
        }
    }

    /** What came of it, with all that was tried on the way: the loss is the manager's to weigh. */
    public sealed interface Outcome {
        List<Tried> tried();
    }

    public record Safe(Proposal proposal, List<String> coarsened, PackVerdict.Safe proof, List<Tried> tried)
            implements
                Outcome {}

    /** @param reasons of the last level, without numbers */
    public record Unsafe(List<String> reasons, List<Tried> tried) implements Outcome {}

    /**
     * @param counted the text of the pack, which the proof reads for itself
     * @param ties made with a key that stays with whoever owns the counts
     */
    public ProvenPack(Pack pack, String counted, TieBreak ties, Solver solver) {
        this.pack = pack;
        this.counted = counted;
        this.protect = new Protect(pack, ties, solver, Protect.Readers.ALL);
    }

    /** Each level has its share of the time, so that a fine one that takes long does not keep a coarser one from being found. */
    public Outcome run(Deadline deadline) {
        return run(deadline, level -> {});
    }

    /** @param watch told of each level once it was tried */
    public Outcome run(Deadline deadline, Consumer<Tried> watch) {
        Safe best = null;
        List<String> reasons = List.of();
        for (int level = 0; level < protect.levels(); level++) {
            if (best != null && protect.most(level) <= best.proposal().shown()) {
                break;
            }
            Attempt attempt = protect.at(level, deadline.share(protect.levels() - level));
            switch (attempt.result()) {
                case Attempt.Nothing(String where) -> {
                    tried.add(new Tried(attempt.coarsened(), false, 0, 0));
                    reasons = List.of("Nothing safe was found for " + where + ".");
                }
                case Proposal proposal -> {
                    PackVerdict verdict = PackProof.of(counted, proposal.written(), proposal.cells(),
                            proposal.tables(), true);
                    boolean safe = verdict instanceof PackVerdict.Safe;
                    tried.add(new Tried(attempt.coarsened(), safe, proposal.shown(), proposal.blank()));
                    if (verdict instanceof PackVerdict.Unsafe(List<String> why)) {
                        reasons = why;
                    } else if (verdict instanceof PackVerdict.Safe proof) {
                        best = better(best, new Safe(proposal, attempt.coarsened(), proof, tried));
                    }
                }
            }
            watch.accept(tried.getLast());
            if (deadline.isBrokenOff() || (best != null && isEnough(best.proposal()))) {
                break;
            }
        }
        return best != null ? best : new Unsafe(reasons, List.copyOf(tried));
    }

    private boolean isEnough(Proposal proposal) {
        return proposal.blank() * 100L <= (long) pack.rule().mostBlank() * (proposal.blank() + proposal.shown());
    }

    private static Safe better(@Nullable Safe before, Safe now) {
        return before == null || now.proposal().shown() > before.proposal().shown() ? now : before;
    }
}
