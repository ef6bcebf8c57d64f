package org.mlango.kit.dialog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;

/** Answers by itself, with one folder. */
record FixedPlace(Path folder) implements SavePlace {
    @Override
    public Optional<Path> choose(Node over, String name, String kind) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> find(Node over, String kind, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .max(Comparator.comparing(FixedPlace::changed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.nio.file.attribute.FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
