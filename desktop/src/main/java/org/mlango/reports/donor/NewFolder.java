package org.mlango.reports.donor;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of its own for each report: what lies there already stays as it is. */
final class NewFolder {
    private NewFolder() {}

    /** Not there yet: the name, or the name and the next number. */
    static Path in(Path around, String name) {
        Path folder = around.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = around.resolve(name + "-" + number);
        }
        return folder;
    }
}
