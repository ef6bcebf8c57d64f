package org.mlango.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Begins the program anew in a fresh process and ends this one. */
@FunctionalInterface
public interface Relaunch {
    void freshProcess();

    /** The class whose arguments are the program's own. */
    String MAIN = "org.mlango.Main";

    /**
     * As this process was started, with these arguments.
     *
     * @param arguments for the program itself
     */
    static Relaunch ofThisProcess(List<String> arguments) {
        return () -> {
            try {
                ProcessHandle.Info info = ProcessHandle.current().info();
                List<String> before = info.arguments().map(List::of).orElseGet(Relaunch::fromTheSystem);
                new ProcessBuilder(command(info.command().orElseThrow(), before, arguments)).inheritIO().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Runtime.getRuntime().halt(0);
            }
        };
    }

    /**
     * What to start. A launcher of our own wants nothing but the program's arguments; Java itself also wants what stood before
     * them.
     *
     * @param before all that the running process was started with; empty where the system does not tell (Windows)
     */
    static List<String> command(String program, List<String> before, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(program);
        command.addAll(before.subList(0, before.indexOf(MAIN) + 1));
        command.addAll(arguments);
        return command;
    }

    /** Java gives up on command lines of 4,096 bytes and more, which a class path soon is; Linux keeps them whole. */
    private static List<String> fromTheSystem() {
        Path whole = Path.of("/proc/self/cmdline");
        try {
            return Files.isReadable(whole)
                    ? Stream.of(Files.readString(whole).split("\0")).skip(1).toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
