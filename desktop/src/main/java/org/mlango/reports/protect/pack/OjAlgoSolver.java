package org.mlango.reports.protect.pack;

import java.util.Arrays;
import java.util.Optional;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate1D;

/** The solver of the program. */
public final class OjAlgoSolver implements Solver {
    @Override
    public Optional<double[]> solve(Program program, Deadline deadline) {
        if (deadline.isOver()) {
            return Optional.empty();
        }
        Optimisation.Options options = new Optimisation.Options();
        long left = Math.max(1, deadline.left().toMillis());
        options.time_abort = left;
        options.time_suffice = left;
        return program.whole()
                ? modelled(program, options)
                : straight(program, options);
    }

    /** Equations in fractions: the model's preparations would take several times as long as the solving. */
    private static Optional<double[]> straight(Program program, Optimisation.Options options) {
        LinearSolver.Builder builder = LinearSolver.newBuilder(program.cost()).lower(program.least())
                .upper(program.most());
        for (Program.Row row : program.rows()) {
            if (row.isEquation()) {
                fill(builder.equality(row.most()), row, 1);
                continue;
            }
            if (row.most() < Double.POSITIVE_INFINITY) {
                fill(builder.inequality(row.most()), row, 1);
            }
            if (row.least() > Double.NEGATIVE_INFINITY) {
                fill(builder.inequality(-row.least()), row, -1);
            }
        }
        return values(builder.build(options).solve(), program.size());
    }

    private static void fill(Mutate1D body, Program.Row row, int sign) {
        for (int i = 0; i < row.at().length; i++) {
            body.set(row.at()[i], sign * row.times()[i]);
        }
    }

    private static Optional<double[]> modelled(Program program, Optimisation.Options options) {
        ExpressionsBasedModel model = new ExpressionsBasedModel(options);
        Variable[] variables = new Variable[program.size()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = model.newVariable("x" + i).lower(program.least()[i]).upper(program.most()[i])
                    .weight(program.cost()[i]).integer(program.whole());
        }
        int name = 0;
        for (Program.Row row : program.rows()) {
            Expression expression = model.newExpression("r" + name++);
            if (row.least() > Double.NEGATIVE_INFINITY) {
                expression.lower(row.least());
            }
            if (row.most() < Double.POSITIVE_INFINITY) {
                expression.upper(row.most());
            }
            for (int i = 0; i < row.at().length; i++) {
                expression.set(variables[row.at()[i]], row.times()[i]);
            }
        }
        return values(model.minimise(), program.size());
    }

    private static Optional<double[]> values(Optimisation.Result result, int size) {
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        double[] values = new double[size];
        Arrays.setAll(values, i -> result.doubleValue(i));
        return Optional.of(values);
    }
}
