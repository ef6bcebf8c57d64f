package org.mlango.reports.protect.pack;

import java.util.Optional;

/** Looks for other tables, first by hand and then with the solver, until time is up. */
final class Search {
    private final Moves moves;
    private final SolverMoves solver;
    private final Deadline deadline;
    private final boolean byHand;

    /** @param byHand false to hear the solver alone */
    Search(Web web, Solver solver, Deadline deadline, boolean byHand) {
        this.moves = new Moves(web);
        this.solver = new SolverMoves(web, solver);
        this.deadline = deadline;
        this.byHand = byHand;
    }

    /** Another table in which this number differs by so much; empty if none was found in time. */
    Optional<Move> find(int at, long change, Room room) {
        if (deadline.isOver()) {
            return Optional.empty();
        }
        Optional<Move> found = byHand ? moves.find(at, change, room) : Optional.empty();
        return found.isPresent() ? found : solver.find(at, change, room, deadline);
    }

    boolean isOver() {
        return deadline.isOver();
    }
}
