package org.mlango.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;

/**
 * A table whose rows are summed up (decision 0016). All are, but those the store keeps for itself and checks in other ways.
 *
 * @param name as in the database, lower case
 */
record RowTable(String name, List<String> columns) {
    private static final Set<String> OWN = Set.of("clock", "vault_mark", "key_commitment", "row_total", "erasing",
            "audit_line", "audit_head", "flyway_schema_history");

    static List<RowTable> of(DSLContext sql) {
        List<RowTable> tables = new ArrayList<>();
        // in one question: it is asked at each opening, and there are many tables
        sql.fetch("SELECT t.name, c.name FROM main.sqlite_schema t JOIN pragma_table_info(t.name) c "
                + "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'audit%' "
                + "ORDER BY t.name, c.cid").intoGroups(row -> row.get(0, String.class), row -> row.get(1, String.class))
                .forEach((name, columns) -> {
                    if (!OWN.contains(name)) {
                        tables.add(new RowTable(name, List.copyOf(columns)));
                    }
                });
        return tables;
    }

    /** As it stands in the list of totals. */
    String code() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The columns as they are now: a migration that adds one changes every row's digest. */
    byte[] shape() {
        return sha256(name + "|" + String.join("|", columns));
    }

    /**
     * The digest of one row, in SQL.
     *
     * @param row {@code "NEW."}, {@code "OLD."} or nothing
     */
    String digest(String row) {
        return columns.stream().map(column -> row + column)
                .collect(Collectors.joining(", ", RowDigest.NAME + "('" + name + "', ", ")"));
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
