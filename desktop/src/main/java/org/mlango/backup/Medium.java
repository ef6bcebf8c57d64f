package org.mlango.backup;

import java.nio.file.Path;

/**
 * Where a set lies.
 *
 * @param name what the worker calls it, for example the blue stick
 * @param place the folder chosen then
 */
record Medium(String name, String place) {
    Path path() {
        return Path.of(place);
    }

    @Override
    public String toString() {
        return "Medium";
    }
}
