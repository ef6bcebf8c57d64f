package org.mlango.library;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One topic as it is read at this centre: what ships, and beside it what the centre wrote.
 *
 * @param note the centre's note if the whole topic is its own, else null
 * @param away words that ship and are not said here any more
 */
record TopicPage(String code, Shelf shelf, Said title, List<Name> names, List<Name> away, List<Line> lines,
        @Nullable Note note) {
    boolean own() {
        return note != null;
    }

    List<Line> of(Part part) {
        return lines.stream().filter(line -> line.statement().part() == part).toList();
    }
}
