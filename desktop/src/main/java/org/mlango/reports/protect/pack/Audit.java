package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What readers can work out of a pack that is published: the lowest and the highest value of everything it does not show. Whether
 * that is safe the proof says, on the tables found here.
 */
public final class Audit {
    /** More questions than this about insiders are left to the tables of the proof. */
    private static final int MOST_ASKED = 4000;

    private static final TieBreak NO_CHOICE = new TieBreak(new byte[16], "");

    private final Pack pack;
    private final Web web;
    private final Solver solver;
    private final Deadline deadline;

    /** Who reads. */
    public enum Reader {
        /** Knows what is published, and that people come whole. */
        R0,
        /** Knows the rule too, so that a blank is not none where every none is shown. */
        R1,
        /** Is one of the one or two people in a cell, and knows how many they are. */
        R2,
        /** Knows what R0 to R2 know, and every earlier release. */
        R3
    }

    /**
     * @param lowest the lowest value it can have; null if none was found in time
     * @param highest the highest; null if there is no end to it, or none was found
     */
    public record Found(String name, @Nullable Long lowest, @Nullable Long highest, boolean small, boolean breaks) {}

    /** @param proposal for the proof: what is published, and tables */
    public record Result(Map<Reader, List<Found>> found, Attempt.Proposal proposal) {}

    public Audit(Pack pack, Solver solver, Deadline deadline) {
        this.pack = pack;
        this.web = new Web(pack);
        this.solver = solver;
        this.deadline = deadline;
    }

    /** @throws BadPack if nothing fits what is published */
    public Result run() {
        if (pack.cells().stream().anyMatch(cell -> cell.written() && cell.published() == null)) {
            throw new BadPack("To be audited, each written cell has a value, a range or a blank.");
        }
        Map<Reader, List<Found>> found = new LinkedHashMap<>();
        List<long[]> tables = new ArrayList<>();
        for (Reader reader : Reader.values()) {
            List<long[]> seen = new ArrayList<>();
            found.put(reader, found(reader, seen));
            if (reader == Reader.R3) {
                tables.addAll(seen);
            }
        }
        if (isCounted()) {
            tables.addFirst(web.truth());
            tables.addAll(moves());
        } else if (tables.isEmpty()) {
            tables.add(someTable());
        }
        return new Result(found, Protect.proposal(pack, web, tables));
    }

    private boolean isCounted() {
        return IntStream.range(0, web.size()).mapToObj(web::unknown)
                .allMatch(unknown -> unknown.cell() == null || unknown.cell().count() != null);
    }

    private List<Found> found(Reader reader, List<long[]> tables) {
        Bounds bounds = bounds(reader);
        List<Found> found = new ArrayList<>();
        int[] hidden = IntStream.range(0, web.size()).filter(this::isHidden).toArray();
        BitSet insiders = reader == Reader.R2 || reader == Reader.R3 ? insiders() : new BitSet();
        Within within = new Within(web, insiders);
        boolean few = (long) hidden.length * insiders.cardinality() <= MOST_ASKED;
        for (int at : hidden) {
            long[] ends = ends(at, bounds, tables);
            for (int insider = insiders.nextSetBit(0); few
                    && insider >= 0; insider = insiders.nextSetBit(insider + 1)) {
                if (insider != at && !within.is(at, insider)) {
                    long[] known = ends(at, bounds.knowing(insider, web.unknown(insider).truth()), tables);
                    ends = known[1] - known[0] < ends[1] - ends[0] ? known : ends;
                }
            }
            found.add(found(at, ends));
        }
        return found;
    }

    private long[] ends(int at, Bounds bounds, List<long[]> tables) {
        Optional<long[]> low = bounds.table(at, false);
        Optional<long[]> high = bounds.table(at, true);
        if (low.isEmpty() || high.isEmpty()) {
            if (deadline.isOver()) {
                return new long[]{0, -1};
            }
            throw new BadPack("Nothing fits what is published: its facts contradict each other at '"
                    + web.unknown(at).name() + "'.");
        }
        tables.add(low.get());
        tables.add(high.get());
        return new long[]{low.get()[at], high.get()[at]};
    }

    private Found found(int at, long[] ends) {
        Unknown unknown = web.unknown(at);
        boolean known = ends[1] >= ends[0];
        long need = pack.rule().mode() == Mode.ROUND ? unknown.need() - 1 : unknown.need();
        return new Found(unknown.name(), known ? Long.valueOf(ends[0]) : null,
                known && ends[1] < Bounds.ANY / 2 ? Long.valueOf(ends[1]) : null, unknown.isSensitive(),
                unknown.isSensitive() && ends[1] - ends[0] < need);
    }

    /** Blank, rounded, not written, or between two cells; or small, and shown all the same. */
    private boolean isHidden(int at) {
        Unknown unknown = web.unknown(at);
        boolean shown = unknown.cell() != null && unknown.cell().published() instanceof Published.Exactly;
        return !unknown.slack() && (unknown.isSensitive() || !shown || pack.rule().mode() == Mode.ROUND);
    }

    private BitSet insiders() {
        BitSet insiders = new BitSet();
        IntStream.range(0, web.size()).filter(at -> {
            Cell cell = web.unknown(at).cell();
            return cell != null && cell.count() != null && (cell.count() == 1 || cell.count() == 2);
        }).forEach(insiders::set);
        return insiders;
    }

    private Bounds bounds(Reader reader) {
        double[] least = new double[web.size()];
        double[] most = new double[web.size()];
        for (int at = 0; at < web.size(); at++) {
            most[at] = Bounds.ANY;
            Cell cell = web.unknown(at).cell();
            if (cell != null && cell.written() && cell.published() != null) {
                narrow(least, most, at, cell.published(), reader != Reader.R0 && cell.zeroShown(),
                        pack.rule().reach());
            }
            Published before = web.earlier(at);
            if (reader == Reader.R3 && cell != null && before != null) {
                narrow(least, most, at, before, cell.zeroShown(), 0);
            }
        }
        return new Bounds(web, least, most, solver, deadline);
    }

    private static void narrow(double[] least, double[] most, int at, Published told, boolean atLeastOne, int reach) {
        switch (told) {
            case Published.Exactly(long value) -> {
                least[at] = Math.max(least[at], (double) (value - reach));
                most[at] = Math.min(most[at], (double) (value + reach));
            }
            case Published.Range(long from, long to) -> {
                least[at] = Math.max(least[at], (double) from);
                most[at] = Math.min(most[at], (double) to);
            }
            case Published.Blank() -> least[at] = Math.max(least[at], atLeastOne ? 1 : 0);
        }
    }

    private long[] someTable() {
        return bounds(Reader.R3).table(0, false)
                .orElseThrow(() -> new BadPack("Nothing fits what is published: its facts contradict each other."));
    }

    /** Tables for the insiders, where the counts are known. */
    private List<long[]> moves() {
        Limits limits = new Limits(web, pack.rule());
        Settled settled = new Settled(web, limits, limits.insiders);
        Search search = new Search(web, solver, deadline, true);
        Set<Move> moves;
        if (pack.rule().mode() == Mode.SUPPRESS) {
            BitSet blank = new BitSet();
            IntStream.range(0, web.size()).filter(at -> {
                Cell cell = web.unknown(at).cell();
                return cell != null && cell.written() && !(cell.published() instanceof Published.Exactly);
            }).forEach(blank::set);
            Suppression suppression = new Suppression(web, limits, settled, search, NO_CHOICE, blank);
            suppression.asItIs();
            moves = suppression.moves();
        } else {
            long[] values = IntStream.range(0, web.size()).mapToLong(this::written).toArray();
            RoundedTables rounded = new RoundedTables(web, settled, search,
                    RoundedTables.room(web, limits, new Rounding.Rounded(values, pack.rule().reach())),
                    pack.rule().k());
            rounded.run();
            moves = rounded.moves();
        }
        long[] truth = web.truth();
        return moves.stream().map(move -> move.from(truth)).toList();
    }

    private long written(int at) {
        Cell cell = web.unknown(at).cell();
        return cell != null && cell.published() instanceof Published.Exactly(long value) ? value : 0;
    }
}
