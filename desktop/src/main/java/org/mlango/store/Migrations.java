package org.mlango.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

/** Brings the database to this program's version, over the one connection there is. */
final class Migrations {
    private static final String PLACE = "classpath:org/mlango/schema/migration";

    private final Flyway flyway;
    private final MigrationInfoService found;

    private Migrations(Flyway flyway) {
        this.flyway = flyway;
        this.found = flyway.info();
    }

    /** What is in the file at this moment, beside what this program knows. */
    static Migrations of(Connection connection) {
        return new Migrations(upTo(connection, "latest"));
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
        flyway.migrate();
    }

    boolean waiting() {
        return found.pending().length > 0;
    }

    /** The version of data written by a newer program, or null. */
    @Nullable
    String newerThanThisProgram() {
        for (MigrationInfo migration : found.all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS
                    || migration.getState() == MigrationState.MISSING_SUCCESS) {
                return String.valueOf(migration.getVersion());
            }
        }
        return null;
    }

    int newest() {
        MigrationInfo current = found.current();
        return current == null || current.getVersion() == null
                ? 0
                : current.getVersion().getMajor().intValue();
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
