package org.mlango.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are made anew. */
public final class Folders {
    private Folders() {}

    /** Takes away whatever is there and leaves an empty folder. */
    public static void empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                List<Path> all;
                try (Stream<Path> found = Files.walk(folder)) {
                    all = found.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path one : all) {
                    Files.delete(one);
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
