package org.mlango.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.mlango.consent.TestWorker;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.library.Library;
import org.mlango.shell.SaidNotices;
import org.mlango.shell.Screen;
import org.mlango.store.TestStore;

/** A store with a worker, and the room as boot builds it. Files go into a folder of its own. */
final class PlacesScene extends SaidNotices implements AutoCloseable {
    final TestStore test = TestStore.fresh();
    final Library library = new Library();
    final Places places = new Places(library);
    final Path folder = newFolder();
    final PlacesRoom room = new PlacesRoom(places, library, test.background(), this, SavePlace.in(folder));

    PlacesScene() {
        test.scene(TestWorker::insert);
    }

    PlacesViewModel model() {
        PlacesViewModel model = new PlacesViewModel(test.background(), places, this);
        model.load();
        return model;
    }

    Screen screen() {
        return Objects.requireNonNull(room.screens().get(PlacesView.ID)).get();
    }

    List<String> names() {
        return test.store().read(places::offered).stream().map(Place::name).toList();
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
            return Files.createTempDirectory("places");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
