package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Protects a pack, at a level of coarseness: 0 is as it came, each further level takes one more of its steps. What comes out is a
 * proposal, with tables for the proof to look at.
 */
public final class Protect {
    private static final int WIDEST = 4;
    private static final int MOST_FOR_CUTS = 80;

    private final Pack pack;
    private final TieBreak ties;
    private final Solver solver;
    private final Readers readers;

    /** Whom to protect against. */
    public enum Readers {
        /** The public, who knows the rule, and all earlier releases. */
        WITHOUT_INSIDERS,
        /** The same, and everybody who knows one of the cells of one or two people. */
        ALL
    }

    public Protect(Pack pack, TieBreak ties, Solver solver, Readers readers) {
        this.pack = Closing.asBefore(pack);
        this.ties = ties;
        this.solver = solver;
        this.readers = readers;
    }

    public int levels() {
        return pack.coarsen().size() + 1;
    }

    public Attempt at(int level, Deadline deadline) {
        return at(level, deadline, true);
    }

    /** @param byHand false to hear the solver alone */
    Attempt at(int level, Deadline deadline, boolean byHand) {
        Pack coarse = coarse(level);
        return new Attempt(pack.coarsen().subList(0, level).stream().map(Step::name).toList(),
                pack.rule().mode() == Mode.SUPPRESS
                        ? suppress(coarse, deadline, byHand)
                        : round(coarse, deadline, byHand));
    }

    /** It cannot show more numbers than this at this level. */
    public int most(int level) {
        Pack coarse = coarse(level);
        int written = (int) coarse.cells().stream().filter(Cell::written).count();
        return pack.rule().mode() == Mode.ROUND
                ? written
                : written - new Limits(new Web(coarse), coarse.rule()).hiddenAnyhow.cardinality();
    }

    private Pack coarse(int level) {
        Pack coarse = pack;
        for (Step step : pack.coarsen().subList(0, level)) {
            coarse = Coarser.by(step, coarse);
        }
        return coarse;
    }

    private Attempt.Result suppress(Pack coarse, Deadline deadline, boolean byHand) {
        Pack closed = coarse;
        Suppression before = null;
        while (true) {
            Web web = new Web(closed);
            Limits limits = new Limits(web, closed.rule());
            Settled settled = settled(web, limits);
            Suppression suppression = new Suppression(web, limits, settled,
                    new Search(web, solver, deadline, byHand), ties, limits.hiddenAnyhow);
            if (before != null) {
                suppression.goOnFrom(before);
            }
            BitSet stuck = suppression.run();
            if (stuck.isEmpty()) {
                suppression.showAgain();
                Suppression best = better(web, limits, settled, suppression, deadline, byHand);
                if (deadline.isOver()) {
                    // what was chosen in a hurry would be chosen otherwise the next time, and the two together give something away
                    return new Attempt.Nothing("lack of time");
                }
                BitSet hidden = best.hidden();
                Pack published = publish(closed, web, closed.rule(), at -> hidden.get(at)
                        ? Published.BLANK
                        : new Published.Exactly(web.unknown(at).truth()));
                return proposal(published, web, tables(web, best.moves()));
            }
            Optional<Pack> further = deadline.isOver() ? Optional.empty() : Closing.around(stuck, closed, web);
            if (further.isEmpty()) {
                return new Attempt.Nothing(web.unknown(stuck.nextSetBit(0)).name());
            }
            closed = further.get();
            before = suppression;
        }
    }

    /** In small packs: what loses less, if so many steps find it. */
    private Suppression better(Web web, Limits limits, Settled settled, Suppression found, Deadline deadline,
            boolean byHand) {
        if (web.size() > MOST_FOR_CUTS) {
            return found;
        }
        Search search = new Search(web, solver, deadline, byHand);
        Suppression[] last = {found};
        Optional<BitSet> choice = new CuttingPlanes(web, limits, found.worth(), solver, deadline).run(hidden -> {
            last[0] = new Suppression(web, limits, settled, search, ties, hidden);
            return last[0].firstNarrow();
        });
        return choice.isPresent() && last[0].loss() < found.loss() ? last[0] : found;
    }

    private Settled settled(Web web, Limits limits) {
        return new Settled(web, limits, readers == Readers.ALL ? limits.insiders : new BitSet());
    }

    private Attempt.Result round(Pack coarse, Deadline deadline, boolean byHand) {
        Web web = new Web(coarse);
        Limits limits = new Limits(web, coarse.rule());
        Settled settled = settled(web, limits);
        String stuck = "";
        for (int wider = 1; wider <= WIDEST; wider++) {
            int base = wider * coarse.rule().base();
            Optional<Rounding.Rounded> rounded = new Rounding(web, ties, base).run(solver, deadline);
            if (rounded.isEmpty()) {
                continue;
            }
            RoundedTables tables = new RoundedTables(web, settled, new Search(web, solver, deadline, byHand),
                    RoundedTables.room(web, limits, rounded.get()), coarse.rule().k());
            Optional<String> open = tables.run();
            if (open.isEmpty()) {
                long[] values = rounded.get().values();
                Pack published = publish(coarse, web, coarse.rule().roundedTo(base, rounded.get().reach()),
                        at -> new Published.Exactly(values[at]));
                return proposal(published, web, tables(web, tables.moves()));
            }
            stuck = open.get();
        }
        return new Attempt.Nothing(stuck);
    }

    private static Pack publish(Pack coarse, Web web, Rule rule, IntFunction<Published> told) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : coarse.cells()) {
            cells.add(cell.with(cell.written() ? told.apply(web.place(cell.id())) : null));
        }
        List<Fact> facts = coarse.facts().stream().map(fact -> fact instanceof Fact.Ratio ratio
                ? ratio.with(percentage(ratio, cells.get(web.place(ratio.part())), cells.get(web.place(ratio.of())),
                        rule))
                : fact).toList();
        return coarse.with(rule, cells, facts);
    }

    /** Only of two numbers that are shown as they are, and not of so few that each percent is a person. */
    private static @org.jspecify.annotations.Nullable Long percentage(Fact.Ratio ratio, Cell part, Cell of, Rule rule) {
        return rule.mode() == Mode.SUPPRESS && part.published() instanceof Published.Exactly(long some)
                && of.published() instanceof Published.Exactly(long all) && all >= Percent.LEAST_WHOLE
                        ? Long.valueOf(Percent.of(some, all, ratio))
                        : null;
    }

    private static List<long[]> tables(Web web, Set<Move> moves) {
        long[] truth = web.truth();
        List<long[]> tables = new ArrayList<>(List.of(truth));
        moves.forEach(move -> tables.add(move.from(truth)));
        return tables;
    }

    /** Leaves out of the tables what is no cell. */
    static Attempt.Proposal proposal(Pack published, Web web, List<long[]> tables) {
        int[] columns = IntStream.range(0, web.size()).filter(at -> web.unknown(at).cell() != null).toArray();
        long shown = published.cells().stream().filter(cell -> cell.published() instanceof Published.Exactly).count();
        long blank = published.cells().stream().filter(cell -> cell.published() instanceof Published.Blank).count();
        return new Attempt.Proposal(PackWriter.write(published),
                IntStream.of(columns).mapToObj(at -> web.unknown(at).name()).toList(),
                tables.stream().map(table -> IntStream.of(columns).mapToLong(at -> table[at]).toArray()).toList(),
                (int) shown, (int) blank);
    }
}
