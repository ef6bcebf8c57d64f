package org.mlango.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.mlango.store.Failures;

/** Folders that are made anew. */
public final class Folders {
    private Folders() {}

    /** Takes away whatever is there and leaves an empty folder. */
    public static void empty(Path folder) {
        try {
            for (Path one : deepestFirst(folder)) {
                Files.delete(one);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away as much as can be; for the way out of something that already went wrong. */
    static void remove(Path folder) {
        try {
            for (Path one : deepestFirst(folder)) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            Failures.logged(e);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
