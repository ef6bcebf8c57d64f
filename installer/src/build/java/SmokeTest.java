import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Each package unpacked where nothing else is, and started without a display, an account's settings or another Java: its parts
 * are looked over, the start-up cache must be taken, and the tour makes a vault, records visits and leaves. Afterwards nothing
 * lies in the home or the temp folder that was not there.
 */
public final class SmokeTest {
    private SmokeTest() {}

    /** @param arguments folder of the packages, folder to work in */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (TargetSystem.here() != TargetSystem.LINUX) {
            System.out.println("The packages were made. Trying them out is written for Linux only.");
            return;
        }
        Path work = Folder.empty(Path.of(arguments[1]));
        int tried = 0;
        try (DirectoryStream<Path> packages = Files.newDirectoryStream(Path.of(arguments[0]), "mlango*.{deb,tar.xz}")) {
            for (Path one : packages) {
                tryOut(one, Folder.empty(work.resolve(one.getFileName().toString())));
                tried++;
            }
        }
        if (tried < 2) {
            throw new IllegalStateException("A package is missing: only " + tried + " found.");
        }
    }

    private static void tryOut(Path packed, Path root) throws IOException, InterruptedException {
        boolean deb = packed.toString().endsWith(".deb");
        Tool.run(deb ? List.of("dpkg-deb", "-x", packed.toAbsolutePath().toString(), ".")
                : List.of("tar", "-xf", packed.toAbsolutePath().toString()), root, Map.of());
        String launcher = root.resolve((deb ? "opt/" : "") + "mlango/bin/mlango").toString();
        Path home = Files.createDirectories(root.resolve("home"));
        Path temporary = Files.createDirectories(root.resolve("temporary"));
        Path tour = Files.createDirectories(root.resolve("tour"));
        List<String> bare = List.of("env", "-i", "PATH=/usr/bin:/bin", "HOME=" + home, "TZ=Africa/Nairobi",
                "JAVA_TOOL_OPTIONS=-XX:AOTMode=on -Djava.io.tmpdir=" + temporary, launcher);
        String checked = Tool.run(with(bare, "--self-check"), root, Map.of());
        String walked = Tool.run(with(bare, "--tour", "--folder", tour.toString()), root, Map.of());
        nothingIn(home);
        nothingIn(temporary);
        if (Folder.files(tour).stream().noneMatch(file -> file.toString().endsWith(".png"))) {
            throw new IllegalStateException("The tour left no pictures:\n" + walked);
        }
        System.out.println(packed.getFileName() + ": " + checked.strip().lines().toList().getLast() + " The tour was walked.");
    }

    private static List<String> with(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    private static void nothingIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> left = found.filter(Files::isRegularFile).toList();
            if (!left.isEmpty()) {
                throw new IllegalStateException("Left behind: " + left);
            }
        }
    }
}
