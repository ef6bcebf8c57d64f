package org.mlango.building;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.mlango.store.TestStore;

/** The database as the real migrations build it. */
final class RealSchema {
    private static final String OURS = "name NOT LIKE 'sqlite%' AND name <> 'flyway_schema_history'";

    private RealSchema() {}

    static Set<String> tables() {
        return new TreeSet<>(ask("SELECT name FROM sqlite_schema WHERE type = 'table' AND " + OURS));
    }

    static Set<String> tablesWith(String column) {
        return new TreeSet<>(ask("SELECT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c "
                + "WHERE s.type = 'table' AND c.name = '" + column + "'"));
    }

    /** Tables with a foreign key to one of these that does not go with it. */
    static Set<String> childrenWithoutCascade(Set<String> parents) {
        String names = parents.stream().collect(java.util.stream.Collectors.joining("', '", "'", "'"));
        return new TreeSet<>(ask("SELECT s.name FROM sqlite_schema s JOIN pragma_foreign_key_list(s.name) k "
                + "WHERE s.type = 'table' AND k.\"table\" IN (" + names + ") AND k.on_delete <> 'CASCADE'"));
    }

    /** Each table, view, column and index name, and each code a column may hold: what a look into the file shows. */
    static List<String> definitions() {
        return ask("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND " + OURS);
    }

    private static List<String> ask(String sql) {
        try (TestStore test = TestStore.fresh()) {
            return test.store().read(tx -> tx.sql().fetch(sql).getValues(0, String.class));
        }
    }
}
