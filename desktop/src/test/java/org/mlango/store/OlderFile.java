package org.mlango.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/** A database as a program of some versions ago left it, with one row to find again; the same bytes each time. */
final class OlderFile {
    private static final String NEWEST_THEN = "98";
    private static final byte[] CONTENT = {7, 7, 7};
    static final Secret KEY = Secret.random();
    private static byte @Nullable [] template;

    private OlderFile() {}

    static synchronized void writeTo(Path file) throws IOException, SQLException {
        byte[] bytes = template;
        if (bytes == null) {
            Files.deleteIfExists(file);
            try (Connection connection = StoreFile.open(file, KEY);
                    Statement statement = connection.createStatement()) {
                Migrations.upTo(connection, NEWEST_THEN).migrate();
                statement.execute("INSERT INTO setting (name, id, content, row_version) VALUES "
                        + "('KEPT', randomblob(16), x'070707', 1)");
            }
            bytes = Files.readAllBytes(file);
            template = bytes;
        }
        Files.write(file, bytes);
    }

    /** Looked at without any upgrade: an upgrade must have been whole or be still to come, and the row must be there. */
    static boolean isWhole(Path file) throws IOException, SQLException {
        try (Connection connection = StoreFile.open(file, KEY);
                Statement statement = connection.createStatement();
                ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
            return check.next() && "ok".equals(check.getString(1)) && keeps(statement);
        }
    }

    static boolean isOld(Path file) throws IOException, SQLException {
        try (Connection connection = StoreFile.open(file, KEY)) {
            return Migrations.of(connection).newest() == Integer.parseInt(NEWEST_THEN);
        }
    }

    private static boolean keeps(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT content FROM setting WHERE name = 'KEPT'")) {
            return row.next() && java.util.Arrays.equals(row.getBytes(1), CONTENT);
        }
    }
}
