package org.mlango.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The shell of SQLite, where there is one: the same statements with nothing of ours in between. */
public final class SqliteShell {
    private SqliteShell() {}

    /** How long it took, its start included, in words. */
    public static String said(Path file, List<String> statements) throws IOException {
        long began = System.nanoTime();
        try {
            Process shell = new ProcessBuilder("sqlite3", "-bail", file.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var in = shell.getOutputStream()) {
                in.write((String.join(";\n", statements) + ";\n").getBytes(StandardCharsets.UTF_8));
            }
            return shell.waitFor() == 0
                    ? String.format(Locale.ENGLISH, "the sqlite3 shell %.0f ms", (System.nanoTime() - began) / 1e6)
                    : "the sqlite3 shell understands them not";
        } catch (IOException e) {
            return "no sqlite3 shell";
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
