package org.mlango.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

import org.mlango.schema.Versions;

/** Brings the database to this program's version, over the one connection there is. */
final class Migrations {
    private static final String PLACE = "classpath:org/mlango/schema/migration";

    private final Connection connection;
    private final List<String> applied;

    private Migrations(Connection connection, List<String> applied) {
        this.connection = connection;
        this.applied = applied;
    }

    /**
     * What is in the file at this moment, beside what this program knows. Read from the file alone: Flyway would look through the
     * class path at each opening, which took a third of it.
     */
    static Migrations of(Connection connection) throws SQLException {
        List<String> applied = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (hasHistory(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT version FROM flyway_schema_history "
                        + "WHERE success = 1 AND version IS NOT NULL ORDER BY installed_rank")) {
                    while (rows.next()) {
                        applied.add(rows.getString(1));
                    }
                }
            }
        }
        return new Migrations(connection, applied);
    }

    private static boolean hasHistory(Statement statement) throws SQLException {
        try (ResultSet found = statement
                .executeQuery("SELECT 1 FROM sqlite_schema WHERE name = 'flyway_schema_history'")) {
            return found.next();
        }
    }

    /** Everything this program knows, into a new file. */
    static void all(Connection connection) {
        upTo(connection, "latest").migrate();
    }

    static Flyway upTo(Connection connection, String newest) {
        return Flyway.configure().dataSource(new OneConnection(lent(connection))).locations(PLACE)
                .ignoreMigrationPatterns("*:future").target(newest).load();
    }

    void run() {
        all(connection);
    }

    boolean waiting() {
        return !applied.containsAll(Versions.ALL);
    }

    /** The version of data written by a newer program, or null. */
    @Nullable
    String newerThanThisProgram() {
        return applied.stream().filter(version -> !Versions.ALL.contains(version)).findFirst().orElse(null);
    }

    int newest() {
        return applied.isEmpty() ? 0 : Integer.parseInt(applied.getLast());
    }

    /** The same connection, which Flyway may "close" as often as it likes. */
    private static Connection lent(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Migrations.class.getClassLoader(), new Class<?>[]{Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private record OneConnection(Connection connection) implements DataSource {
        @Override
        public Connection getConnection() {
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) {
            return connection;
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            // nothing is written
        }

        @Override
        public void setLoginTimeout(int seconds) {
            // the connection is open
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("nothing inside");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
