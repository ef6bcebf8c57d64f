package org.mlango;

import java.util.List;

import org.mlango.reports.tables.TablesCommand;

/** {@code mlango-tables}: protects and audits tables from the command line. Needs no vault, no screen and no keys of people. */
public final class Tables {
    private Tables() {}

    public static void main(String[] arguments) {
        System.exit(TablesCommand.run(List.of(arguments), System.out, System.err));
    }
}
