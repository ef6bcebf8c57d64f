package org.mlango.reports.protect.pack;

import java.util.Optional;

/**
 * Something that solves programs. What it says is a proposal: each answer is rounded and looked at in whole numbers before it is
 * used, and again by the proof.
 */
@FunctionalInterface
public interface Solver {
    /** @return empty if there is no answer, or none in time */
    Optional<double[]> solve(Program program, Deadline deadline);
}
