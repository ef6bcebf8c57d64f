package org.mlango.building;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import com.tngtech.archunit.core.domain.JavaClass;

import org.mlango.store.Owns;

/**
 * The plan of the house: which package is which room, and on which floor. A new room gets its line here first.
 *
 * @param root the package the rooms stand in
 */
record House(String root) {
    /** From the ground up. Stairs go down only, and there are none between rooms on one floor. */
    static final List<Set<String>> FLOORS = List.of(
            Set.of("store", "kit"),
            Set.of("shell"),
            Set.of("vault", "centre", "guide"),
            Set.of("together", "drafts"),
            Set.of("consent", "trail", "backup"),
            Set.of("asking"),
            Set.of("people"),
            Set.of("visits", "library"),
            Set.of("sheets"),
            Set.of("tests", "ownview", "incidents", "learning", "places", "stock", "work"),
            Set.of("plans", "referrals"),
            Set.of("rights", "erasure", "registers"),
            Set.of("reports"),
            Set.of("practice"),
            Set.of("boot"),
            Set.of("tour"),
            Set.of(House.ENTRANCE));

    /** The package of {@code Main}, which starts everything and is used by nobody. */
    static final String ENTRANCE = "";

    static final House MLANGO = new House("org.mlango");

    /** The room a class is in; empty if it is not in this house. */
    Optional<String> room(JavaClass type) {
        String folder = type.getPackageName();
        if (folder.equals(root)) {
            return Optional.of(ENTRANCE);
        }
        if (!folder.startsWith(root + ".") || folder.startsWith("org.mlango.schema")) {
            return Optional.empty();
        }
        String rest = folder.substring(root.length() + 1);
        return Optional.of(rest.split("\\.", 2)[0]);
    }

    boolean isIn(JavaClass type, String... rooms) {
        return room(type).map(room -> List.of(rooms).contains(room)).orElse(false);
    }

    /** The floor, from 0, or -1 for a room that is not on the plan. */
    static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        return -1;
    }

    /** The name of the file's own class: a nested class counts as part of the one it stands in. */
    static String outerName(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName();
    }

    /** Who owns which table, read from the door signs. A table with two owners is found by {@code OwnershipTest}. */
    Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        for (Set<String> floor : FLOORS) {
            for (String room : floor) {
                tablesOf(room).forEach(table -> owners.put(table, room));
            }
        }
        return owners;
    }

    List<String> tablesOf(String room) {
        try {
            Owns owns = Class.forName(root + "." + room + ".package-info").getPackage().getAnnotation(Owns.class);
            return owns == null ? List.of() : List.of(owns.value());
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    /** Program and tests may be compiled into one folder: the source tells which is which. */
    static boolean isProgram(JavaClass type) {
        return type.getSource().flatMap(source -> source.getFileName())
                .map(file -> Files.exists(Path.of("src/main/java", type.getPackageName().replace('.', '/'), file)))
                .orElse(false);
    }
}
