package org.mlango.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * The engine's own check that every page is what was written and every table hangs together: at once, or one table after another,
 * so that whoever just came in need not wait for it. A page is checked against the key at each reading as well; what this adds is
 * that damage is found before somebody needs the page.
 */
final class QuickCheck {
    private static final String EVERY_PAGE_OUT_OF_USE = "sqlite_schema";
    private static final Pattern NAME = Pattern.compile("[a-z_0-9]+");

    private final Connection connection;
    private final Deque<String> left;

    private QuickCheck(Connection connection, Deque<String> left) {
        this.connection = connection;
        this.left = left;
    }

    static QuickCheck nothingLeft(Connection connection) {
        return new QuickCheck(connection, new ArrayDeque<>());
    }

    static QuickCheck everythingLeft(Connection connection) throws SQLException {
        Deque<String> tables = new ArrayDeque<>();
        tables.add(EVERY_PAGE_OUT_OF_USE);
        try (Statement statement = connection.createStatement();
                ResultSet names = statement
                        .executeQuery("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return new QuickCheck(connection, tables);
    }

    static boolean whole(Connection connection) throws SQLException {
        return ok(connection, "1");
    }

    Wholeness next() {
        String table = left.poll();
        try {
            if (table != null && !ok(connection, name(table))) {
                return Wholeness.DAMAGED;
            }
        } catch (SQLException e) {
            return Wholeness.DAMAGED;
        }
        return left.isEmpty() ? Wholeness.WHOLE : Wholeness.MORE_TO_LOOK_AT;
    }

    /** A pragma takes no bound value. */
    private static String name(String table) throws SQLException {
        if (!NAME.matcher(table).matches()) {
            throw new SQLException("a table nobody of us named");
        }
        return table;
    }

    private static boolean ok(Connection connection, String what) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA quick_check(" + what + ")")) {
            return answer.next() && "ok".equals(answer.getString(1));
        }
    }
}
