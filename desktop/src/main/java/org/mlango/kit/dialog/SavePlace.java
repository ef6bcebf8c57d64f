package org.mlango.kit.dialog;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** Where a file should go. The real one asks the operating system; tests and the tour answer by themselves. */
@FunctionalInterface
public interface SavePlace {
    /**
     * @param over a node of the window that asks
     * @param name suggested file name with its ending; never with anything about a person in it
     * @param kind what such files are called, for example "Spreadsheet"
     * @return the place, or empty if the person thought better of it
     */
    Optional<Path> choose(Node over, String name, String kind);

    /** Always this folder, without asking. */
    static SavePlace in(Path folder) {
        return (over, name, kind) -> Optional.of(folder.resolve(name));
    }
}
