package org.mlango.reports.releases;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.mlango.consent.PersonId;

/** Who came into each cell and who left it, from one count of a period to the next. */
final class Moves {
    private Moves() {}

    static Map<String, Revision.Moved> between(Map<PersonId, Set<String>> before, Map<PersonId, Set<String>> now) {
        Map<String, Revision.Moved> moved = new TreeMap<>();
        now.forEach((person, cells) -> cells.stream()
                .filter(cell -> !before.getOrDefault(person, Set.of()).contains(cell))
                .forEach(cell -> moved.merge(cell, new Revision.Moved(1, 0), Moves::plus)));
        before.forEach((person, cells) -> cells.stream()
                .filter(cell -> !now.getOrDefault(person, Set.of()).contains(cell))
                .forEach(cell -> moved.merge(cell, new Revision.Moved(0, 1), Moves::plus)));
        return moved;
    }

    private static Revision.Moved plus(Revision.Moved one, Revision.Moved other) {
        return new Revision.Moved(one.came() + other.came(), one.left() + other.left());
    }
}
