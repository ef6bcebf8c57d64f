package org.mlango.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.consent.TestWorker;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.shell.Navigation;
import org.mlango.shell.SaidNotices;
import org.mlango.shell.Screen;
import org.mlango.store.TestStore;

/** A store with a worker, and the room as boot builds it. */
final class LibraryScene extends SaidNotices implements AutoCloseable, Navigation {
    final TestStore test = TestStore.fresh();
    final Library library = new Library();
    final Path folder = newFolder();
    final LibraryRoom room = new LibraryRoom(new Centre(), library, test.background(), this, this,
            SavePlace.in(folder));
    final List<String> visited = new ArrayList<>();

    LibraryScene() {
        test.scene(TestWorker::insert);
    }

    Screen screen() {
        return room.entries().getFirst().screen().get();
    }

    LibraryViewModel model() {
        LibraryViewModel model = new LibraryViewModel(test.background(), this);
        model.load();
        return model;
    }

    @Override
    public void go(String id, @Nullable Object about) {
        visited.add(id);
    }

    @Override
    public void close() {
        test.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("library");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
