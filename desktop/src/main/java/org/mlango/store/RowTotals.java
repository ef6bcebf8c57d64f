package org.mlango.store;

import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.ROW_TOTAL;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/**
 * Keeps, for each table, the sum over the digests of its rows, and a digest of all sums for the trail (decision 0016). Pages are
 * authenticated one by one, so an older page put back opens; the sum no longer fits then. What was written is noted by
 * triggers of this connection alone, so an undone statement is undone here too.
 */
final class RowTotals {
    private static final String NOTES = "row_touched";

    private final Map<String, Total> totals = new TreeMap<>();
    private boolean waiting;
    private boolean asLeft = true;
    private @Nullable Map<String, Total> next;

    /** A sum, and the columns it is over. */
    record Total(byte[] shape, byte[] sum) {}

    private RowTotals() {}

    static RowTotals of(DSLContext sql) {
        RowTotals rows = new RowTotals();
        byte[] secret = AuditTrail.tokenSecretIfAny(sql);
        if (secret != null) {
            rows.begin(sql, secret);
        }
        return rows;
    }

    /** Once the vault's secret is in the file: at its making, or at each opening. */
    void begin(DSLContext sql, byte[] secret) {
        sql.connection(connection -> define(connection, secret));
        sql.execute(
                "CREATE TEMP TABLE " + NOTES + " (name TEXT NOT NULL, sign INTEGER NOT NULL, digest BLOB NOT NULL)");
        totals.putAll(kept(sql));
        byte[] left = held(sql);
        asLeft = left == null || MessageDigest.isEqual(left, digest(totals));
        List<RowTable> tables = RowTable.of(sql);
        for (RowTable table : tables) {
            watch(sql, table);
            Total known = totals.get(table.code());
            if (known == null || !MessageDigest.isEqual(known.shape(), table.shape())) {
                totals.put(table.code(), new Total(table.shape(), reckoned(sql, table)));
                waiting = true;
            }
        }
        waiting |= totals.keySet().retainAll(tables.stream().map(RowTable::code).toList());
    }

    private static void define(Connection connection, byte[] secret) throws SQLException {
        Function.create(connection.unwrap(SQLiteConnection.class), RowDigest.NAME,
                new RowDigest(Derivation.derive(secret, "row digest")), -1,
                Function.FLAG_DETERMINISTIC);
    }

    private static void watch(DSLContext sql, RowTable table) {
        String note = "INSERT INTO " + NOTES + " VALUES ('" + table.code() + "', ";
        String plus = note + "1, " + table.digest("NEW.") + "); ";
        String minus = note + "-1, " + table.digest("OLD.") + "); ";
        trigger(sql, table, "INSERT", plus);
        trigger(sql, table, "UPDATE", minus + plus);
        trigger(sql, table, "DELETE", minus);
    }

    private static void trigger(DSLContext sql, RowTable table, String on, String notes) {
        sql.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TEMP TRIGGER row_" + on + "_" + table.name() + " AFTER " + on + " ON main."
                        + table.name() + " BEGIN " + notes + "END");
            }
        });
    }

    /** False if at the opening the sums were not those the trail had last. */
    boolean asLeft() {
        return asLeft;
    }

    /** @return the digest for the trail, or null if no row was written */
    byte @Nullable [] settle(DSLContext inside) {
        var notes = inside.select(DSL.field("name", String.class), DSL.field("sign", Integer.class),
                DSL.field("digest", byte[].class)).from(NOTES).fetch();
        if (notes.isEmpty() && !waiting) {
            return null;
        }
        inside.execute("DELETE FROM " + NOTES);
        Map<String, Sum> sums = new TreeMap<>();
        for (Record3<String, Integer, byte[]> note : notes) {
            sums.computeIfAbsent(note.value1(), this::sum).add(note.value3(), note.value2());
        }
        Map<String, Total> now = new TreeMap<>(totals);
        sums.forEach((name, sum) -> now.computeIfPresent(name, (same, was) -> new Total(was.shape(), sum.bytes())));
        keep(inside, waiting ? now.keySet() : sums.keySet(), now);
        next = now;
        return digest(now);
    }

    private Sum sum(String name) {
        Total total = totals.get(name);
        return Sum.of(total == null ? new byte[Sum.LENGTH] : total.sum());
    }

    private void keep(DSLContext inside, Iterable<String> names, Map<String, Total> now) {
        if (waiting) {
            inside.deleteFrom(ROW_TOTAL).execute();
        }
        for (String name : names) {
            Total total = now.get(name);
            if (total != null) {
                inside.insertInto(ROW_TOTAL)
                        .set(ROW_TOTAL.NAME, name)
                        .set(ROW_TOTAL.SHAPE, total.shape())
                        .set(ROW_TOTAL.TOTAL, total.sum())
                        .onConflict(ROW_TOTAL.NAME).doUpdate().set(ROW_TOTAL.TOTAL, total.sum())
                        .execute();
            }
        }
    }

    void committed() {
        if (next != null) {
            totals.clear();
            totals.putAll(next);
            waiting = false;
        }
        asLeft = true;
        next = null;
    }

    void forget() {
        next = null;
    }

    /** Every row of the table, read now. */
    static byte[] reckoned(DSLContext sql, RowTable table) {
        Sum sum = Sum.of(new byte[Sum.LENGTH]);
        try (var rows = sql.select(DSL.field(table.digest(""), byte[].class)).from(table.name()).fetchLazy()) {
            rows.forEach(row -> sum.add(row.value1(), 1));
        }
        return sum.bytes();
    }

    static Map<String, Total> kept(DSLContext sql) {
        Map<String, Total> kept = new TreeMap<>();
        sql.selectFrom(ROW_TOTAL)
                .forEach(row -> kept.put(row.getName(), new Total(row.getShape(), row.getTotal())));
        return kept;
    }

    /** The newest digest of all sums in the trail: a line's row digest, or what stands before its sealed detail. */
    static byte @Nullable [] held(DSLContext sql) {
        try (var lines = sql.select(AUDIT_LINE.ROW_DIGEST, AUDIT_LINE.DETAIL).from(AUDIT_LINE)
                .where(AUDIT_LINE.ROW_DIGEST.isNotNull()).orderBy(AUDIT_LINE.SEQ.desc()).fetchLazy()) {
            for (Record2<byte[], byte[]> line : lines) {
                byte[] found = line.value2() == null ? line.value1() : Arrays.copyOf(line.value2(), Sum.LENGTH);
                if (!Arrays.equals(found, new byte[Sum.LENGTH])) {
                    return found;
                }
            }
        }
        return null;
    }

    /** One digest over all sums, in the order of their names. */
    static byte[] digest(Map<String, Total> totals) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("mlango rows 1|".getBytes(StandardCharsets.US_ASCII));
            new TreeMap<>(totals).forEach((name, total) -> {
                digest.update((byte) name.length());
                digest.update(name.getBytes(StandardCharsets.US_ASCII));
                digest.update(total.shape());
                digest.update(total.sum());
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
