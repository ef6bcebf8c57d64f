package org.mlango.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Opens every value sealed under some keys and seals it under others, in {@link SealedPlace} order, some rows at a time. Rows are
 * taken in the order they lie in the file: their ids are random, and in that order each page would be opened and sealed anew for
 * each of its rows. Nothing that is said changes, so the triggers that guard what is said are set aside meanwhile and put back word for word.
 */
final class Resealing {
    private static final int STRETCH = 1000;

    private final Connection connection;
    private final Keyring before;
    private final Keyring after;
    private final boolean waitingOnly;

    /** @param broken values that did not open: they were changed by another hand, and stay as they are */
    record Result(long sealed, long broken) {
        Result plus(Result other) {
            return new Result(sealed + other.sealed, broken + other.broken);
        }
    }

    private record Row(long at, byte[] id, byte[] sealed, long version) {}

    private Resealing(Connection connection, Keyring before, Keyring after, boolean waitingOnly) {
        this.connection = connection;
        this.before = before;
        this.after = after;
        this.waitingOnly = waitingOnly;
    }

    static Resealing everything(Connection connection, Keyring before, Keyring after) {
        return new Resealing(connection, before, after, false);
    }

    /** What the desk wrote with CK's public half and nobody who holds CK has sealed under it yet; one stretch of each column. */
    static Resealing ofTheDesk(Connection connection, Keyring keys) {
        return new Resealing(connection, keys, keys, true);
    }

    /** True if anything is there to be sealed. */
    boolean waits(KeyName key) throws SQLException {
        for (SealedPlace place : SealedPlace.ALL) {
            if (place.key() == key && !rows(place, Long.MIN_VALUE).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * In the caller's transaction.
     *
     * @throws SealBroken if most values of a column do not open: then it is the key that is wrong, not the values
     */
    Result run(Set<KeyName> keys) throws SQLException {
        Map<String, String> triggers = triggers();
        Result all = new Result(0, 0);
        try (Statement statement = connection.createStatement()) {
            for (String name : triggers.keySet()) {
                statement.execute("DROP TRIGGER " + name);
            }
            for (SealedPlace place : SealedPlace.ALL) {
                if (keys.contains(place.key())) {
                    all = all.plus(column(place));
                }
            }
            for (String definition : triggers.values()) {
                statement.execute(definition);
            }
        }
        return all;
    }

    private Map<String, String> triggers() throws SQLException {
        Map<String, String> triggers = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement
                        .executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")) {
            while (found.next()) {
                triggers.put(found.getString(1), found.getString(2));
            }
        }
        return triggers;
    }

    private Result column(SealedPlace place) throws SQLException {
        Result all = new Result(0, 0);
        long last = Long.MIN_VALUE;
        List<Row> rows = rows(place, last);
        while (!rows.isEmpty()) {
            all = all.plus(stretch(place, rows));
            last = rows.getLast().at();
            rows = waitingOnly ? List.of() : rows(place, last);
        }
        if (all.broken() > 3 && all.broken() > all.sealed()) {
            throw new SealBroken(place.name());
        }
        return all;
    }

    private List<Row> rows(SealedPlace place, long last) throws SQLException {
        String desk = waitingOnly
                ? " AND substr(" + place.column() + ", 1, 1) = x'" + String.format("%02x", Keyring.PUBLIC_HALF) + "'"
                : "";
        String version = place.version() == null ? "1" : place.version();
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement("SELECT rowid, " + place.row() + ", "
                + place.column() + ", " + version + " FROM " + place.table() + " WHERE rowid > ? AND " + place.column()
                + " IS NOT NULL" + desk + " ORDER BY rowid LIMIT " + STRETCH)) {
            ask.setLong(1, last);
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getLong(1), found.getBytes(2), found.getBytes(3), found.getLong(4)));
                }
            }
        }
        return rows;
    }

    private Result stretch(SealedPlace place, List<Row> rows) throws SQLException {
        long sealed = 0;
        long broken = 0;
        try (PreparedStatement put = connection.prepareStatement("UPDATE " + place.table() + " SET " + place.column()
                + " = ? WHERE rowid = ?")) {
            for (Row row : rows) {
                byte[] anew = anew(place, row);
                if (anew.length == 0) {
                    broken++;
                    continue;
                }
                put.setBytes(1, anew);
                put.setLong(2, row.at());
                put.executeUpdate();
                sealed++;
            }
        }
        return new Result(sealed, broken);
    }

    /** @return nothing if the value does not open */
    private byte[] anew(SealedPlace place, Row row) {
        ByteBuffer id = ByteBuffer.wrap(row.id());
        Cell cell = new Cell(place.table(), place.column(), new UUID(id.getLong(), id.getLong()), row.version());
        try {
            return after.seal(place.key(), cell, before.open(place.key(), cell, row.sealed()));
        } catch (SealBroken e) {
            return new byte[0];
        }
    }
}
