package org.mlango.kit.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Where a file should go, or is to be found. The real one asks the operating system; tests and the tour answer by themselves. */
@FunctionalInterface
public interface SavePlace {
    /**
     * @param over a node of the window that asks
     * @param name suggested file name with its ending; never with anything about a person in it
     * @param kind what such files are called, for example "Spreadsheet"
     * @return the place, or empty if the person thought better of it
     */
    Optional<Path> choose(Node over, String name, String kind);

    /**
     * A file that is there already.
     *
     * @param ending of its name, with the point
     * @return empty if the person thought better of it
     */
    default Optional<Path> find(Node over, String kind, String ending) {
        return Optional.empty();
    }

    /** As {@link #find}, where the file may have one of several endings. */
    default Optional<Path> findAny(Node over, String kind, List<String> endings) {
        return endings.stream().flatMap(ending -> find(over, kind, ending).stream()).findFirst();
    }

    /**
     * A folder, for example a stick's, to put several files into or take them from.
     *
     * @return empty if the person thought better of it
     */
    default Optional<Path> chooseFolder(Node over) {
        return choose(over, "x.x", "").map(Path::getParent);
    }

    /** Always this folder, without asking; what is to be found there is the newest file with that ending. */
    static SavePlace in(Path folder) {
        return new FixedPlace(folder);
    }
}
