package org.mlango.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * Loads the database engine's native library (vault.md, trap 7). By itself the driver unpacks it into the temp folder under
 * a telling name, and a killed process leaves it there. The packaged program brings it along ({@code org.sqlite.lib.path}), and
 * its digest inside the driver's jar: half an update, or another library in its place, is not loaded. Elsewhere it is unpacked here under a name that says nothing, compared with what was packed, loaded, and removed at once.
 */
final class Engine {
    private static boolean loaded;

    private Engine() {}

    /** @throws IOException if it cannot be unpacked, or somebody changed it on the way */
    static synchronized void load() throws IOException {
        if (loaded) {
            return;
        }
        String brought = System.getProperty("org.sqlite.lib.path");
        if (brought == null) {
            unpackAndLoad();
        } else {
            mustBe(Path.of(brought, System.getProperty("org.sqlite.lib.name", "")), digest());
        }
        loaded = true;
    }

    /** @param digest what it must be; null where nobody wrote it down, as when building */
    static void mustBe(Path library, byte @Nullable [] digest) throws IOException {
        if (digest == null
                ? Boolean.getBoolean("mlango.packaged")
                : !MessageDigest.isEqual(sha256(Files.readAllBytes(library)), digest)) {
            throw new IOException("the engine is not the one this program was packed with");
        }
    }

    private static byte @Nullable [] digest() throws IOException {
        try (@Nullable
        InputStream in = SQLiteJDBCLoader.class.getResourceAsStream("/org/sqlite/native/engine.sha256")) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static void unpackAndLoad() throws IOException {
        byte[] packed = packed();
        if (packed == null) {
            return;
        }
        Path folder = Files.createTempDirectory("rt");
        Path library = folder.resolve(System.mapLibraryName("engine"));
        try {
            Files.write(library, packed);
            if (!MessageDigest.isEqual(sha256(Files.readAllBytes(library)), sha256(packed))) {
                throw new IOException("the engine was changed on its way");
            }
            System.setProperty("org.sqlite.lib.path", folder.toString());
            System.setProperty("org.sqlite.lib.name", library.getFileName().toString());
            SQLiteJDBCLoader.initialize();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the engine does not load", e);
        } finally {
            removed(library);
            removed(folder);
        }
    }

    private static byte @Nullable [] packed() throws IOException {
        String place = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/"
                + System.mapLibraryName("sqlitejdbc");
        try (@Nullable
        InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(place)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Windows keeps a loaded library; there only the packaged program is complete. */
    private static void removed(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
