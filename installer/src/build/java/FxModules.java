import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * JavaFX as modules of the runtime. As jars they would unpack their native libraries into the user's home at the first start;
 * as modules the libraries lie in the runtime, and nothing is written.
 */
final class FxModules {
    private static final Pattern JAR = Pattern.compile("javafx-([a-z]+)-([0-9.]+)-[a-z0-9-]+\\.jar");

    private FxModules() {}

    /** @return the folder of the {@code .jmod} files */
    static Path from(Path jars, Path work) throws IOException {
        Path made = Files.createDirectories(work.resolve("jmods"));
        try (DirectoryStream<Path> found = Files.newDirectoryStream(jars, "javafx-*.jar")) {
            for (Path jar : found) {
                Matcher name = JAR.matcher(jar.getFileName().toString());
                if (name.matches()) {
                    pack(jar, "javafx." + name.group(1), name.group(2), work, made);
                }
            }
        }
        return made;
    }

    private static void pack(Path jar, String module, String version, Path work, Path made) throws IOException {
        Path classes = Files.createDirectories(work.resolve(module).resolve("classes"));
        Path libraries = Files.createDirectories(work.resolve(module).resolve("libraries"));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                Path to = (isLibrary(entry.getName()) ? libraries : classes).resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
        Tool.java("jmod", List.of("create", "--module-version", version, "--class-path", classes.toString(), "--libs",
                libraries.toString(), made.resolve(module + ".jmod").toString()));
    }

    private static boolean isLibrary(String name) {
        return name.matches("[^/]+\\.(so|dll|dylib)");
    }
}
