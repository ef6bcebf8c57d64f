import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as a folder with a launcher of its own.
 *
 * @param folder all of it
 * @param app where the jars and the launcher's settings lie
 * @param launcher what a person starts
 */
record Image(Path folder, Path app, Path launcher) {
    static final String NAME = "mlango";

    static Image make(Path runtime, Path lib, Path options, TargetSystem system, String version, Path work) throws IOException {
        Path made = Folder.empty(work.resolve("image"));
        List<String> arguments = new ArrayList<>(Options.of(options.resolve("image.options")));
        arguments.addAll(List.of("--type", "app-image", "--dest", made.toString(), "--app-version", version, "--runtime-image",
                runtime.toString(), "--input", lib.toString(), "--main-jar", mainJar(lib)));
        for (String option : Options.of(options.resolve("java.options"))) {
            arguments.addAll(List.of("--java-options", option.replace("$ENGINE", system.engine).replace("$NOWHERE", nowhere(system))));
        }
        Tool.java("jpackage", arguments);
        Image image = switch (system) {
            case LINUX -> new Image(made.resolve(NAME), made.resolve(NAME).resolve("lib/app"), made.resolve(NAME).resolve("bin").resolve(NAME));
            case WINDOWS -> new Image(made.resolve(NAME), made.resolve(NAME).resolve("app"), made.resolve(NAME).resolve(NAME + ".exe"));
            case MACOS -> {
                Path bundle = made.resolve(NAME + ".app");
                yield new Image(bundle, bundle.resolve("Contents/app"), bundle.resolve("Contents/MacOS").resolve(NAME));
            }
        };
        for (Path jar : Folder.files(lib)) {
            Files.setLastModifiedTime(image.app().resolve(lib.relativize(jar).toString()), Jars.TIME);
        }
        return image;
    }

    /** One more setting for Java at each start. */
    void add(String javaOption) throws IOException {
        Files.writeString(app.resolve(NAME + ".cfg"), "java-options=" + javaOption + System.lineSeparator(),
                StandardOpenOption.APPEND);
    }

    private static String mainJar(Path lib) throws IOException {
        return Folder.files(lib).stream().map(jar -> jar.getFileName().toString()).filter(name -> name.startsWith("desktop-"))
                .findFirst().orElseThrow();
    }

    private static String nowhere(TargetSystem system) {
        return system == TargetSystem.WINDOWS ? "NUL" : "/dev/null";
    }
}
