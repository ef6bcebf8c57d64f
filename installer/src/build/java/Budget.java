import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a slow line and a small disk can bear. */
final class Budget {
    private static final double PACKED_MB = 110;
    private static final double UNPACKED_MB = 220;

    private Budget() {}

    static void hold(List<Path> packages, Image image) throws IOException {
        for (Path one : packages) {
            hold(one.getFileName().toString(), Files.size(one), PACKED_MB);
        }
        hold("the unpacked program", Folder.bytes(image.folder()), UNPACKED_MB);
    }

    private static void hold(String what, long bytes, double megabytes) {
        if (bytes > megabytes * 1e6) {
            throw new IllegalStateException("%s has %.1f MB, and %.0f are allowed".formatted(what, bytes / 1e6, megabytes));
        }
        System.out.printf("Size: %s %.1f MB of %.0f%n", what, bytes / 1e6, megabytes);
    }
}
