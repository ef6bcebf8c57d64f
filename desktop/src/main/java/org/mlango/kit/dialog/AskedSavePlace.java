package org.mlango.kit.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

/** Asks with the operating system's own file dialog. */
public final class AskedSavePlace implements SavePlace {
    @Override
    public Optional<Path> choose(Node over, String name, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind, "*" + name.substring(name.lastIndexOf('.'))));
        @Nullable
        File chosen = chooser.showSaveDialog(over.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> find(Node over, String kind, String ending) {
        return findAny(over, kind, List.of(ending));
    }

    @Override
    public Optional<Path> findAny(Node over, String kind, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind,
                endings.stream().map(ending -> "*" + ending).toList()));
        @Nullable
        File chosen = chooser.showOpenDialog(over.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder(Node over) {
        @Nullable
        File chosen = new DirectoryChooser().showDialog(over.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
