import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packages of one system, and the folder for a stick. */
final class Packages {
    private Packages() {}

    static void make(Image image, Path options, TargetSystem system, String version, Path to) throws IOException, InterruptedException {
        for (String type : system.packages) {
            List<String> arguments = new ArrayList<>(Options.of(options.resolve(system.word + ".options")));
            arguments.addAll(List.of("--type", type, "--app-image", image.folder().toString(), "--name", Image.NAME, "--app-version",
                    version, "--dest", to.toString()));
            Tool.java("jpackage", arguments);
        }
        // tar keeps the times the start-up cache compares, and who may start what; Windows' own tar writes a zip
        String folder = Image.NAME + "-" + version + "-" + system.word + (system == TargetSystem.WINDOWS ? ".zip" : ".tar.xz");
        Tool.run(List.of("tar", "-caf", to.resolve(folder).toAbsolutePath().toString(), image.folder().getFileName().toString()),
                image.folder().getParent(), Map.of("XZ_DEFAULTS", "-T2"));
    }
}
