package org.mlango.reports.protect.pack;

import java.util.BitSet;
import java.util.Optional;

/** Looks for other tables in what room is left, first by hand and then with the solver, until time is up. */
final class Search {
    private final Moves moves;
    private final Narrowing narrowing;
    private final SolverMoves solver;
    private final Deadline deadline;
    private final boolean byHand;

    /** @param byHand false to hear the solver alone */
    Search(Web web, Solver solver, Deadline deadline, boolean byHand) {
        this.moves = new Moves(web);
        this.narrowing = new Narrowing(web);
        this.solver = new SolverMoves(web, solver);
        this.deadline = deadline;
        this.byHand = byHand;
    }

    /** Another table in which this number differs by so much; empty if none was found in time. */
    Optional<Move> find(int at, long change, Room room) {
        if (deadline.isOver()) {
            return Optional.empty();
        }
        return narrowing.of(room, at, change).flatMap(left -> {
            Optional<Move> found = byHand ? moves.find(at, change, left) : Optional.empty();
            return found.isPresent() ? found : solver.find(at, change, left, deadline);
        });
    }

    /** The room for somebody who knows the true number of these. */
    Room still(Room room, BitSet known) {
        return narrowing.knowing(room, known);
    }

    boolean isOver() {
        return deadline.isOver();
    }
}
