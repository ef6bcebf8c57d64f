package org.mlango.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A program started again and again with a start-up cache of its own, as the packages are. The cache takes classes from jars alone, so
 * what the build has as folders is packed first.
 */
public final class CachedStart {
    private final String classPath;
    private final Path cache;
    private final Path home;
    private final List<String> program;

    /**
     * Makes the jars and the cache.
     *
     * @param home a folder that is there; everything lies in it, what the program keeps of itself too
     * @param program its class, and what it is started with
     */
    public CachedStart(Path home, List<String> program) throws IOException, InterruptedException {
        this.home = home;
        this.program = program;
        classPath = jars(home);
        cache = home.resolve("start.aot");
        run(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + cache));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no start-up cache was made");
        }
    }

    private static String jars(Path home) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(part))) {
                jars.add(jar(part, home.resolve(jars.size() + ".jar").toString()));
            } else if (Files.exists(Path.of(part))) {
                jars.add(part);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String jar(String folder, String jar) {
        StringWriter said = new StringWriter();
        PrintWriter told = new PrintWriter(said);
        int failed = ToolProvider.findFirst("jar").orElseThrow().run(told, told, "--create", "--file", jar, "-C",
                folder, ".");
        if (failed != 0) {
            throw new IllegalStateException("not packed: " + said);
        }
        return jar;
    }

    /** From the command until the first window was drawn. */
    public double millis() throws IOException, InterruptedException {
        return run(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache));
    }

    private double run(List<String> options) throws IOException, InterruptedException {
        List<String> command = OwnProcess.command(classPath, options);
        command.add(FirstWindow.class.getName());
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // the headless platform needs no display, but the program looks whether there is one
        builder.environment().put("DISPLAY", ":none");
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        long began = System.nanoTime();
        Process process = builder.start();
        double took = Double.NaN;
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(FirstWindow.SHOWN)) {
                    took = (System.nanoTime() - began) / 1e6;
                }
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(took)) {
            throw new IllegalStateException("no window came: " + program);
        }
        return took;
    }
}
