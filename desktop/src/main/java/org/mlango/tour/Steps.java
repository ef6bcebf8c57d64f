package org.mlango.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line for each step with the time it took, on the console and in a file. */
final class Steps {
    private final PrintStream out;
    private final LongSupplier elsewhere;
    private final List<String> lines = new ArrayList<>();

    /** @param elsewhere nanoseconds spent so far on what is no part of a step */
    Steps(PrintStream out, LongSupplier elsewhere) {
        this.out = out;
        this.elsewhere = elsewhere;
    }

    /** Times a step, pictures left out. */
    void step(String what, Runnable doing) {
        long before = System.nanoTime() - elsewhere.getAsLong();
        doing.run();
        long took = System.nanoTime() - elsewhere.getAsLong() - before;
        String line = String.format(Locale.ROOT, "%6d ms  %s", took / 1_000_000, what);
        lines.add(line);
        out.println(line);
    }

    void save(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
