import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The start-up cache (JEP 514): the tour walks through the real screens with the launcher as it will be installed, and Java
 * keeps the classes it loaded. The launcher must not name a cache yet: making and using one exclude each other.
 */
final class Training {
    private static final String CACHE = "start.aot";
    /** Which methods ran how often is left out: 15 MB of 120, for a start that is not slower. */
    private static final String WITHOUT_PROFILES = "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining ";

    private Training() {}

    static void train(Image image, Path work) throws IOException, InterruptedException {
        Path cache = image.app().resolve(CACHE);
        Path tour = Folder.empty(work.resolve("training"));
        String said = Tool.run(List.of(image.launcher().toString(), "--tour", "--folder", tour.toString()), tour,
                Map.of("JAVA_TOOL_OPTIONS", WITHOUT_PROFILES + "-XX:AOTCacheOutput=" + cache));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("No start-up cache was made:\n" + said);
        }
        image.add("-XX:AOTCache=$APPDIR/" + CACHE);
    }
}
