import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The jars of the program for one system: JavaFX is in the runtime, and the database engine lies beside the jars as a plain
 * library, without those of other systems, so that nothing is unpacked while the program runs. What it must be stays in the jar,
 * as a digest the program compares before it loads the library.
 */
final class Jars {
    /** One time for all, so that the same sources make the same files; the start-up cache compares it. */
    static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String NATIVE = "org/sqlite/native/";

    private Jars() {}

    static Path needed(Path jars, TargetSystem system, Path work) throws IOException {
        Path lib = Folder.empty(work.resolve("lib"));
        try (DirectoryStream<Path> found = Files.newDirectoryStream(jars, "*.jar")) {
            for (Path jar : found) {
                String name = jar.getFileName().toString();
                if (name.startsWith("sqlite-jdbc-")) {
                    splitEngine(jar, lib, system);
                } else if (!name.startsWith("javafx-")) {
                    Files.copy(jar, lib.resolve(name));
                }
            }
        }
        for (Path file : Folder.files(lib)) {
            Files.setLastModifiedTime(file, TIME);
        }
        return lib;
    }

    private static void splitEngine(Path jar, Path lib, TargetSystem system) throws IOException {
        String wanted = NATIVE + system.engineFolder + "/" + system.engine;
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(lib.resolve(jar.getFileName())))) {
            from.stream().filter(entry -> !entry.getName().startsWith(NATIVE)).sorted(java.util.Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> copy(from, entry, to));
            ZipEntry engine = from.getEntry(wanted);
            if (engine == null) {
                throw new IllegalStateException(jar.getFileName() + " has no " + wanted);
            }
            try (var in = from.getInputStream(engine)) {
                Files.copy(in, lib.resolve(system.engine));
            }
            ZipEntry digest = new ZipEntry(NATIVE + "engine.sha256");
            digest.setLastModifiedTime(TIME);
            to.putNextEntry(digest);
            to.write(sha256(Files.readAllBytes(lib.resolve(system.engine))));
            to.closeEntry();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) {
        try (var in = from.getInputStream(entry)) {
            ZipEntry same = new ZipEntry(entry.getName());
            same.setLastModifiedTime(TIME);
            to.putNextEntry(same);
            in.transferTo(to);
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
