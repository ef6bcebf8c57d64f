package org.mlango.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mlango.consent.Held;
import org.mlango.kit.text.Language;

/** Everything kept about one person, as it stood on the day it was made, in the words of one language. */
record Copy(LocalDate made, Language language, List<Held> held) {
    Copy {
        held = List.copyOf(held);
    }

    /** All of one kind. */
    record Part(String title, String why, List<Held> held) {
        @Override
        public String toString() {
            return "Part";
        }
    }

    List<Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Held one : held) {
            parts.computeIfAbsent(one.kind(), kind -> new Part(one.title(), one.why(), new ArrayList<>())).held()
                    .add(one);
        }
        return List.copyOf(parts.values());
    }

    @Override
    public String toString() {
        return "Copy[" + made + "]";
    }
}
