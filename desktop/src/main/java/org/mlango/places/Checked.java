package org.mlango.places;

import java.util.List;
import java.util.Set;

/** The few helplines a source good enough names: offered to a centre that begins, never put in by themselves. */
final class Checked {
    static final String SOURCE = "Nation, 2025";

    /** Read in the paper of 2025; the centre makes sure of them itself, by ringing. */
    static final List<PlaceContent> HELPLINES = List.of(
            line("Gender violence helpline 1195", "1195", Set.of(Need.VIOLENCE, Need.COUNSELLING),
                    "Healthcare Assistance Kenya"),
            line("Child helpline 116", "116", Set.of(Need.VIOLENCE, Need.COUNSELLING), ""));

    private Checked() {}

    private static PlaceContent line(String name, String number, Set<Need> needs, String who) {
        return new PlaceContent(name, PlaceKind.HELPLINE, needs, who, Hours.ALWAYS, "Free / Bure", "", "", number,
                SOURCE, "", null);
    }
}
