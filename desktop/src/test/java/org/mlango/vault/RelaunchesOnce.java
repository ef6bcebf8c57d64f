package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes down its process and its arguments; the first one begins anew, the second one ends. */
public final class RelaunchesOnce {
    private RelaunchesOnce() {}

    /** @param arguments where to write, and something to be handed on */
    public static void run(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        boolean first = !Files.exists(file);
        Files.writeString(file, ProcessHandle.current().pid() + " " + String.join(" ", arguments) + "\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (first) {
            Relaunch.ofThisProcess(List.of(arguments)).freshProcess();
        }
    }
}
