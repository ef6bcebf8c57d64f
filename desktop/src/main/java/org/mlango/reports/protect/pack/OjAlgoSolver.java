package org.mlango.reports.protect.pack;

import java.util.Arrays;
import java.util.Optional;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

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
        ExpressionsBasedModel model = new ExpressionsBasedModel(options);
        Variable[] variables = new Variable[program.size()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = model.newVariable("x" + i).lower(program.least()[i]).upper(program.most()[i])
                    .weight(program.cost()[i]).integer(program.whole());
        }
        int name = 0;
        for (Program.Row row : program.rows()) {
            Expression expression = model.newExpression("r" + name++).lower(row.least()).upper(row.most());
            for (int i = 0; i < row.at().length; i++) {
                expression.set(variables[row.at()[i]], row.times()[i]);
            }
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        double[] values = new double[variables.length];
        Arrays.setAll(values, i -> result.doubleValue(i));
        return Optional.of(values);
    }
}
