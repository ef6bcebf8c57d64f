package org.mlango.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.jooq.DSLContext;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/**
 * The encrypted database file: SQLCipher 4 with a raw key, one connection, every setting read back, since SQLite ignores a
 * refused or misspelt pragma in silence (vault.md, traps 1 to 3 and 6).
 */
final class StoreFile {
    static final int PAGE = 4096;
    private static final byte[] CLEAR_MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Opened pages that are kept, in KiB, as SQLite wants it: below zero. */
    private static final String FEW = "-32768";
    private static final String MANY = "-262144";

    /** Pragma, the value set, the value SQLite must answer. */
    private static final Map<String, String[]> SETTINGS = Map.ofEntries(
            Map.entry("journal_mode", new String[]{"DELETE", "delete"}),
            Map.entry("synchronous", new String[]{"EXTRA", "3"}),
            Map.entry("locking_mode", new String[]{"EXCLUSIVE", "exclusive"}),
            Map.entry("temp_store", new String[]{"MEMORY", "2"}),
            Map.entry("secure_delete", new String[]{"ON", "1"}),
            Map.entry("foreign_keys", new String[]{"ON", "1"}),
            Map.entry("trusted_schema", new String[]{"OFF", "0"}),
            Map.entry("cell_size_check", new String[]{"ON", "1"}),
            // an exclusive lock keeps the journal's file: without this, old pages of somebody erased would stay in it
            Map.entry("journal_size_limit", new String[]{"0", "0"}),
            Map.entry("mmap_size", new String[]{"0", "0"}),
            Map.entry("recursive_triggers", new String[]{"ON", "1"}),
            // 32 MB of opened pages: random ids lie far apart, and each page is opened with the key anew
            Map.entry("cache_size", new String[]{FEW, FEW}));

    private StoreFile() {}

    static Connection open(Path file, Secret key) throws SQLException, IOException {
        if (isInClear(file)) {
            throw new InClear();
        }
        Engine.load();
        byte[] raw = key.copy();
        try {
            if (raw.length != Secret.LENGTH || Arrays.equals(raw, new byte[Secret.LENGTH])) {
                throw new IllegalArgumentException("no key, no file: it would be written in clear");
            }
            Properties properties = SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(raw).build()
                    .toProperties();
            Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + percentEncoded(file), properties);
            try {
                settle(connection);
                return connection;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    /**
     * The whole database into a new file. The driver's own copying writes in clear; this names cipher and key, by a bound value
     * that no log or statement text holds.
     */
    static void imageInto(Connection connection, Path file, Secret key) throws SQLException, IOException {
        byte[] raw = key.copy();
        boolean good = false;
        try (PreparedStatement into = connection.prepareStatement("VACUUM INTO ?")) {
            if (Arrays.equals(raw, new byte[Secret.LENGTH])) {
                throw new IllegalArgumentException("no key, no file: it would be written in clear");
            }
            String words = "x'" + HexFormat.of().formatHex(raw) + "'";
            into.setString(1, "file:" + percentEncoded(file) + "?cipher=sqlcipher&legacy=4&hexkey="
                    + HexFormat.of().formatHex(words.getBytes(StandardCharsets.US_ASCII)));
            into.executeUpdate();
            if (!Files.isRegularFile(file) || isInClear(file)) {
                throw new InClear();
            }
            good = true;
        } finally {
            Arrays.fill(raw, (byte) 0);
            if (!good) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** True if the file begins like an ordinary SQLite database, which ours never does. */
    static boolean isInClear(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(CLEAR_MAGIC.length), CLEAR_MAGIC);
        }
    }

    /** Keeps no way back until {@link #settle}: for a file that is thrown away if anything goes wrong. */
    static boolean scratch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA journal_mode = OFF");
            return true;
        }
    }

    /** Leaves the disk to itself until {@link #settle}; for practice vaults only. */
    static boolean hurry(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA journal_mode = MEMORY");
            return true;
        }
    }

    /** 256 MB of opened pages, as far as so many are read. */
    static void keepMany(DSLContext sql) {
        sql.execute("PRAGMA cache_size = " + MANY);
    }

    static void keepFew(DSLContext sql) {
        sql.execute("PRAGMA cache_size = " + FEW);
        sql.execute("PRAGMA shrink_memory");
    }

    /** Sets every setting and reads it back. */
    static boolean settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String[]> setting : SETTINGS.entrySet()) {
                statement.execute("PRAGMA " + setting.getKey() + " = " + setting.getValue()[0]);
            }
            assertSettled(statement);
            return true;
        }
    }

    static void assertSettled(Statement statement) throws SQLException {
        for (Map.Entry<String, String[]> setting : SETTINGS.entrySet()) {
            try (ResultSet answer = statement.executeQuery("PRAGMA " + setting.getKey())) {
                String found = answer.next() ? String.valueOf(answer.getString(1)) : "nothing";
                if (!found.toLowerCase(Locale.ROOT).equals(setting.getValue()[1])) {
                    throw new SQLException("setting refused: " + setting.getKey() + " is " + found);
                }
            }
        }
    }

    /** A folder's name may hold {@code ? & #}, which would otherwise be read as settings of the connection. */
    static String percentEncoded(Path file) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : file.toAbsolutePath().toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/._-:".indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }

    /** An ordinary SQLite database stands where ours should. */
    static final class InClear extends IOException {
        private static final long serialVersionUID = 1L;

        InClear() {
            super("not one of ours");
        }
    }
}
