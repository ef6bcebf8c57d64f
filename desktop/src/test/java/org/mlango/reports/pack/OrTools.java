package org.mlango.reports.pack;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import org.jspecify.annotations.Nullable;

/** Another solver, by other people, in another language: what it can work out of a file. */
public final class OrTools {
    private final Stranger stranger;
    private final long[] least;
    private final long[] most;
    private @Nullable MPSolver glop;

    private OrTools(Stranger stranger, long[] least, long[] most) {
        this.stranger = stranger;
        this.least = least;
        this.most = most;
    }

    /** Native, for one system: elsewhere these attacks are left out, and their rows say how few were tried. */
    public static boolean isThere() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            return false;
        }
    }

    public static OrTools of(Stranger stranger) {
        return new OrTools(stranger, stranger.least.stream().mapToLong(Long::longValue).toArray(),
                stranger.most.stream().mapToLong(Long::longValue).toArray());
    }

    OrTools knowing(int at, long value) {
        long[] low = least.clone();
        long[] high = most.clone();
        low[at] = value;
        high[at] = value;
        return new OrTools(stranger, low, high);
    }

    /** The least and the most in whole numbers. */
    long[] whole(int at) {
        return new long[]{whole(at, false), whole(at, true)};
    }

    private long whole(int at, boolean high) {
        CpModel model = new CpModel();
        IntVar[] unknowns = new IntVar[least.length];
        for (int i = 0; i < unknowns.length; i++) {
            unknowns[i] = model.newIntVar(least[i], most[i], "x" + i);
        }
        for (int[] sum : stranger.sums) {
            model.addEquality(unknowns[sum[0]], parts(unknowns, sum));
        }
        for (int[] window : stranger.windows) {
            model.addLessOrEqual(unknowns[window[0]], parts(unknowns, window));
        }
        if (high) {
            model.maximize(unknowns[at]);
        } else {
            model.minimize(unknowns[at]);
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new AssertionError("no answer: " + status);
        }
        return solver.value(unknowns[at]);
    }

    private static LinearExpr parts(IntVar[] unknowns, int[] sum) {
        IntVar[] parts = new IntVar[sum.length - 1];
        for (int i = 1; i < sum.length; i++) {
            parts[i - 1] = unknowns[sum[i]];
        }
        return LinearExpr.sum(parts);
    }

    /** The least and the most with fractions allowed: one model for all questions. */
    public double[] fractions(int at) {
        MPSolver solver = glop == null ? model() : glop;
        glop = solver;
        double[] ends = new double[2];
        for (int end = 0; end < 2; end++) {
            MPObjective objective = solver.objective();
            objective.clear();
            objective.setCoefficient(solver.variable(at), 1);
            objective.setOptimizationDirection(end == 1);
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                throw new AssertionError("no answer");
            }
            ends[end] = objective.value();
        }
        return ends;
    }

    private MPSolver model() {
        MPSolver solver = MPSolver.createSolver("GLOP");
        MPVariable[] unknowns = new MPVariable[least.length];
        for (int i = 0; i < unknowns.length; i++) {
            unknowns[i] = solver.makeNumVar((double) least[i], (double) most[i], "x" + i);
        }
        for (int[] sum : stranger.sums) {
            tie(solver.makeConstraint(0, 0), unknowns, sum);
        }
        for (int[] window : stranger.windows) {
            tie(solver.makeConstraint(-1e9, 0), unknowns, window);
        }
        return solver;
    }

    private static void tie(MPConstraint constraint, MPVariable[] unknowns, int[] sum) {
        constraint.setCoefficient(unknowns[sum[0]], 1);
        for (int i = 1; i < sum.length; i++) {
            constraint.setCoefficient(unknowns[sum[i]], -1);
        }
    }
}
