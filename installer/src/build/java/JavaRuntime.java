import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java with the modules the program uses, and JavaFX in it. */
final class JavaRuntime {
    private JavaRuntime() {}

    static Path link(Path modules, Path options, Path work) throws IOException {
        Path runtime = work.resolve("runtime");
        List<String> arguments = new ArrayList<>(Options.of(options.resolve("jlink.options")));
        arguments.addAll(List.of("--module-path", modules.toString(), "--output", runtime.toString(), "--add-modules",
                String.join(",", Options.of(options.resolve("modules.options")))));
        Tool.java("jlink", arguments);
        return runtime;
    }
}
