package org.mlango.shell;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** The screens by id: made at first use, told when they come and go, dropped all at once. */
final class Screens {
    private final Map<String, Supplier<Screen>> makers = new HashMap<>();
    private final Map<String, Screen> made = new LinkedHashMap<>();
    private final Consumer<Screen> place;
    private @Nullable Screen current;

    /** @param place puts a screen's node into the window */
    Screens(Consumer<Screen> place) {
        this.place = place;
    }

    void register(String id, Supplier<Screen> maker) {
        makers.put(id, maker);
    }

    /** False if the screen now shown wants to keep the person there. */
    boolean go(String id, @Nullable Object about) {
        Supplier<Screen> maker = Objects.requireNonNull(makers.get(id), () -> "no screen " + id);
        if (current != null && !current.mayLeave()) {
            return false;
        }
        if (current != null) {
            current.hidden();
        }
        Screen next = made.computeIfAbsent(id, missing -> maker.get());
        current = next;
        place.accept(next);
        next.shown(about);
        return true;
    }

    /** The screens with words that are saved nowhere, those left before too. */
    List<String> unsaved() {
        return made.entrySet().stream().filter(screen -> screen.getValue().unsaved()).map(Map.Entry::getKey).toList();
    }

    void drop() {
        if (current != null) {
            current.hidden();
        }
        current = null;
        made.clear();
        makers.clear();
    }
}
