package org.mlango.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Begins the program anew in a fresh process and ends this one. */
@FunctionalInterface
public interface Relaunch {
    void freshProcess();

    /**
     * As this process was started. Where the system does not tell how (Windows hides the arguments), with these.
     *
     * @param arguments for the program's own launcher
     */
    static Relaunch ofThisProcess(List<String> arguments) {
        return () -> {
            ProcessHandle.Info info = ProcessHandle.current().info();
            List<String> command = new ArrayList<>();
            command.add(info.command().orElseThrow());
            command.addAll(info.arguments().map(List::of).orElse(arguments));
            try {
                new ProcessBuilder(command).inheritIO().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Runtime.getRuntime().halt(0);
            }
        };
    }
}
