package org.mlango.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;
import org.jspecify.annotations.Nullable;

/**
 * Keeps statements prepared: a write into a table carries every trigger of the table with it, and preparing that takes as long as
 * the write itself. A statement that rests has let go of the values it ran with; one that failed is not kept. For one thread.
 */
final class KeptStatements extends DefaultConnection {
    private static final int MOST = 120;

    private final SequencedMap<String, PreparedStatement> resting = new LinkedHashMap<>();

    KeptStatements(Connection connection) {
        super(connection);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        PreparedStatement kept = resting.remove(sql);
        return new Lent(sql, kept == null ? getDelegate().prepareStatement(sql) : kept);
    }

    /** Two of the same at a time: one of them rests. The one that rested longest makes room. */
    private void rest(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        end(resting.put(sql, statement));
        if (resting.size() > MOST) {
            end(resting.pollFirstEntry().getValue());
        }
    }

    private static void end(@Nullable PreparedStatement statement) throws SQLException {
        if (statement != null) {
            statement.close();
        }
    }

    /** In use; closing it lays it to rest. */
    private final class Lent extends DefaultPreparedStatement {
        private final String sql;
        private boolean failed;
        private boolean closed;

        Lent(String sql, PreparedStatement statement) {
            super(statement);
            this.sql = sql;
        }

        @Override
        public boolean execute() throws SQLException {
            return watched(super::execute);
        }

        @Override
        public ResultSet executeQuery() throws SQLException {
            return watched(super::executeQuery);
        }

        @Override
        public int executeUpdate() throws SQLException {
            return watched(super::executeUpdate);
        }

        @Override
        public int[] executeBatch() throws SQLException {
            return watched(super::executeBatch);
        }

        private <T> T watched(Execution<T> execution) throws SQLException {
            failed = true;
            T result = execution.run();
            failed = false;
            return result;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void close() throws SQLException {
            if (closed) {
                return;
            }
            closed = true;
            if (failed) {
                getDelegate().close();
            } else {
                rest(sql, getDelegate());
            }
        }
    }

    private interface Execution<T> {
        T run() throws SQLException;
    }
}
