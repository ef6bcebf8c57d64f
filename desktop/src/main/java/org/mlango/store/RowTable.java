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
        for (String name : sql.fetch("SELECT name FROM main.sqlite_schema WHERE type = 'table' "
                + "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'audit%' ORDER BY name").getValues(0, String.class)) {
            if (!OWN.contains(name)) {
                tables.add(new RowTable(name, columns(sql, name)));
            }
        }
        return tables;
    }

    private static List<String> columns(DSLContext sql, String table) {
        return sql.fetch("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid").getValues(0, String.class);
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
