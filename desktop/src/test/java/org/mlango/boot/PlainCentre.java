package org.mlango.boot;

import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_SERVICE;
import static org.mlango.schema.Tables.VISIT_THING;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.people.PersonFace;
import org.mlango.store.Store;

/**
 * The visits of a centre, and as many names, in a file that is not encrypted, with the same indices and the same care for the disk: the
 * floor for what the program may take.
 */
final class PlainCentre implements AutoCloseable {
    private static final int AT_ONCE = 10_000;
    private static final List<String> INDICES = List.of("CREATE UNIQUE INDEX visit_id ON visit (id)",
            "CREATE INDEX visit_person ON visit (person_id, day)", "CREATE INDEX visit_day ON visit (day, minute)",
            "CREATE INDEX service_of ON visit_service (visit_id)", "CREATE INDEX thing_of ON visit_thing (visit_id)",
            "CREATE INDEX name_of ON name (name)");

    private final Connection plain;
    private final long newest;

    private PlainCentre(Connection plain) throws SQLException {
        this.plain = plain;
        try (Statement ask = plain.createStatement();
                ResultSet found = ask.executeQuery("SELECT max(day) FROM visit")) {
            newest = found.getLong(1);
        }
    }

    static PlainCentre of(Store store, Path file, List<PersonFace> faces, int people) throws SQLException {
        Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement make = plain.createStatement()) {
            make.execute("PRAGMA journal_mode = WAL");
            make.execute("PRAGMA synchronous = FULL");
            for (Table<?> table : List.of(VISIT, VISIT_SERVICE, VISIT_THING)) {
                store.read(tx -> copied(plain, table, tx.sql().selectFrom(table).fetchLazy()));
            }
            names(plain, faces, people);
            for (String index : INDICES) {
                make.execute(index);
            }
        }
        return new PlainCentre(plain);
    }

    private static boolean copied(Connection plain, Table<?> table, Cursor<? extends Record> rows) {
        String columns = String.join(", ", List.of(table.fields()).stream().map(Field::getName).toList());
        String places = String.join(", ", List.of(table.fields()).stream().map(field -> "?").toList());
        try (rows; Statement make = plain.createStatement()) {
            make.execute("CREATE TABLE " + table.getName() + " (" + columns + ")");
            plain.setAutoCommit(false);
            try (PreparedStatement put = plain
                    .prepareStatement("INSERT INTO " + table.getName() + " VALUES (" + places + ")")) {
                int waiting = 0;
                for (Record row : rows) {
                    for (int i = 0; i < row.size(); i++) {
                        put.setObject(i + 1, bare(row.get(i)));
                    }
                    put.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        put.executeBatch();
                    }
                }
                put.executeBatch();
            }
            plain.commit();
            plain.setAutoCommit(true);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object bare(@Nullable Object value) {
        return switch (value) {
            case UUID id -> bytes(id);
            case LocalDate day -> day.toEpochDay();
            case Instant at -> at.toEpochMilli();
            case null, default -> value;
        };
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    private static void names(Connection plain, List<PersonFace> faces, int people) throws SQLException {
        try (Statement make = plain.createStatement()) {
            make.execute("CREATE TABLE name (name TEXT COLLATE NOCASE, id BLOB)");
        }
        plain.setAutoCommit(false);
        try (PreparedStatement put = plain.prepareStatement("INSERT INTO name VALUES (?, ?)")) {
            for (int i = 0; i < people; i++) {
                PersonFace face = faces.get(i % faces.size());
                put.setString(1, face.label());
                put.setBytes(2, bytes(face.person().value()));
                put.executeUpdate();
            }
        }
        plain.commit();
        plain.setAutoCommit(true);
    }

    /** The first fifty whose name begins so. */
    void named(String typed) {
        run("SELECT name, id FROM name WHERE name >= ? AND name < ? LIMIT 50", typed, typed + "\uffff");
    }

    /** All their visits with what was done and given. */
    void visitsOf(PersonId person) {
        byte[] id = bytes(person.value());
        run("SELECT * FROM visit WHERE person_id = ? ORDER BY day DESC", id);
        run("SELECT * FROM visit_service WHERE visit_id IN (SELECT id FROM visit WHERE person_id = ?)", id);
        run("SELECT * FROM visit_thing WHERE visit_id IN (SELECT id FROM visit WHERE person_id = ?)", id);
    }

    /** One visit with a service and two things, on the disk when this returns. */
    void save() {
        byte[] id = bytes(UUID.randomUUID());
        run("BEGIN");
        run("INSERT INTO visit (id, day, place, new_or_back) VALUES (?, ?, 'CENTRE', 'NOT_ASKED')", id, newest);
        run("INSERT INTO visit_service (visit_id, service_code) VALUES (?, 'SV_NSP')", id);
        run("INSERT INTO visit_thing (visit_id, thing_code, given) VALUES (?, 'CM_SYR_1ML', 5)", id);
        run("INSERT INTO visit_thing (visit_id, thing_code, given) VALUES (?, 'CM_WATER', 5)", id);
        run("COMMIT");
    }

    /** Who came on the newest day, what was given in eight weeks, how many came this week. */
    void today() {
        run("SELECT * FROM visit WHERE day = ?", newest);
        run("SELECT thing_code, day, sum(given) FROM visit JOIN visit_thing ON visit_id = id WHERE day >= ? GROUP BY 1, 2",
                newest - 56);
        run("SELECT day, count(*) FROM visit WHERE day > ? GROUP BY day", newest - 7);
    }

    private void run(String sql, Object... values) {
        try (PreparedStatement asked = plain.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                asked.setObject(i + 1, values[i]);
            }
            if (asked.execute()) {
                try (ResultSet found = asked.getResultSet()) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        for (int i = 1; i <= columns; i++) {
                            found.getObject(i);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        plain.close();
    }
}
