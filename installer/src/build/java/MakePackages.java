import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes what a centre installs: a Java of its own, the program as a folder, its start-up cache, and the packages of the system
 * this runs on. Read top down: each step leaves what the next one takes.
 */
public final class MakePackages {
    private MakePackages() {}

    /** @param arguments target folder, folder of all jars, folder of the options, version as {@code 0.1.0} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[0]);
        Path jars = Path.of(arguments[1]);
        Path options = Path.of(arguments[2]);
        String version = arguments[3];
        TargetSystem system = TargetSystem.here();
        Path work = Folder.empty(target.resolve("parts"));
        Path packages = Folder.empty(target.resolve("packages"));

        Path modules = FxModules.from(jars, work);
        Path runtime = JavaRuntime.link(modules, options, work);
        Path lib = Jars.needed(jars, system, work);
        Image image = Image.make(runtime, lib, options, system, version, work);
        Training.train(image, work);
        Packages.make(image, options, system, version, packages);
        List<Path> made = Folder.files(packages);
        Budget.hold(made, image);
        Checksums.write(made, packages.resolve("SHA256SUMS"));
        System.out.println("Packages: " + packages);
        for (Path one : made) {
            System.out.printf("  %s  %.1f MB%n", one.getFileName(), Files.size(one) / 1e6);
        }
    }
}
