package org.mlango.schema;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** An unencrypted copy in memory, built by the real migrations, with foreign keys on. */
final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private static @Nullable Path template;

    private final Connection connection;

    private TestDatabase(Connection connection) {
        this.connection = connection;
    }

    static TestDatabase migrated() throws SQLException {
        // shared, so that Flyway's own connection sees the same database
        String url = "jdbc:sqlite:file:schema" + NUMBER.getAndIncrement() + "?mode=memory&cache=shared";
        Connection connection = DriverManager.getConnection(url);
        Flyway.configure().dataSource(url, null, null).locations("classpath:org/mlango/schema/migration").load()
                .migrate();
        return settled(connection);
    }

    /** As {@link #migrated}, but of one that was migrated before. */
    static TestDatabase copied() throws SQLException {
        Path kept = template();
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("restore from '" + kept + "'");
        }
        return settled(connection);
    }

    private static synchronized Path template() throws SQLException {
        Path kept = template;
        if (kept == null) {
            kept = Path.of("target", "migrated-" + ProcessHandle.current().pid() + ".db").toAbsolutePath();
            try (TestDatabase database = migrated()) {
                database.run("VACUUM INTO '" + kept + "'");
            }
            kept.toFile().deleteOnExit();
            template = kept;
        }
        return kept;
    }

    private static TestDatabase settled(Connection connection) throws SQLException {
        TestDatabase database = new TestDatabase(connection);
        database.run("PRAGMA foreign_keys = ON");
        database.run("PRAGMA recursive_triggers = ON");
        return database;
    }

    /** Bound values: {@code byte[]}, numbers, text. */
    void run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** Each row as its columns joined with {@code |}. */
    List<String> ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    @Nullable
                    String column = rows.getString(i);
                    columns.add(String.valueOf(column));
                }
                found.add(String.join("|", columns));
            }
            return found;
        }
    }

    List<String> tables() throws SQLException {
        return ask("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                + "AND name <> 'flyway_schema_history' ORDER BY name");
    }

    /** What makes the table, comments and line breaks taken out. */
    String definition(String table) throws SQLException {
        return plain(ask("SELECT sql FROM sqlite_schema WHERE name = '" + table + "'").getFirst());
    }

    /** The whole schema, one column a line, in an order that does not depend on the migrations'. */
    List<String> dump() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String sql : ask("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' "
                + "AND name NOT LIKE 'flyway%' ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'view' "
                + "THEN 3 ELSE 4 END, name")) {
            lines.addAll(spread(plain(sql) + ";"));
        }
        return lines;
    }

    /** A table on many lines: breaks where a comma stands in the outermost brackets. */
    private static List<String> spread(String sql) {
        if (!sql.startsWith("CREATE TABLE")) {
            return List.of(sql);
        }
        StringBuilder spread = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            spread.append(c);
            if (c == '(' && depth == 0) {
                spread.append("\n    ");
            } else if (c == ',' && depth == 1) {
                spread.append("\n   ");
            }
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        return spread.toString().lines().toList();
    }

    private static String plain(String sql) {
        return sql.replaceAll("--[^\\n]*", "").replaceAll("\\s+", " ").replace("( ", "(").replace(" )", ")").strip();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
