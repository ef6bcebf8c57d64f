import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** The tools that come with this Java, and programs of the system; each says all it had to say when it fails. */
final class Tool {
    private Tool() {}

    static void java(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("This Java has no " + name + ". Packages need a whole JDK 25."));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        if (tool.run(writer, writer, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " " + arguments + " failed:\n" + said);
        }
    }

    /** @return what it printed */
    static String run(List<String> command, Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder start = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        start.environment().putAll(environment);
        Process process = start.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue() + ":\n" + said);
        }
        return said;
    }
}
