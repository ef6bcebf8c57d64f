package org.mlango.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** What may be written into the directory, and by whom. */
final class PlaceRules {
    static final int NAME_LENGTH = 120;
    static final int LINE_LENGTH = 300;
    static final int REMARKS_LENGTH = 600;
    /** Whoever meets people knows best what became of a place. */
    static final Set<Role> WRITE = EnumSet.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR, Role.MANAGER);

    private PlaceRules() {}

    static boolean mayWrite(Collection<Role> roles) {
        return roles.stream().anyMatch(WRITE::contains);
    }

    static List<Refusal> judge(PlaceContent place) {
        List<Refusal> refusals = new ArrayList<>();
        if (place.name().isEmpty()) {
            refusals.add(new Refusal("name", "place.name"));
        }
        tooLong(refusals, "name", place.name(), NAME_LENGTH);
        tooLong(refusals, "offers", place.offers(), LINE_LENGTH);
        tooLong(refusals, "cost", place.cost(), LINE_LENGTH);
        tooLong(refusals, "languages", place.languages(), LINE_LENGTH);
        tooLong(refusals, "way", place.way(), LINE_LENGTH);
        tooLong(refusals, "contact", place.contact(), LINE_LENGTH);
        tooLong(refusals, "police", place.police(), LINE_LENGTH);
        tooLong(refusals, "remarks", place.remarks(), REMARKS_LENGTH);
        if (place.typed().stream().anyMatch(PlaceRules::hidden)) {
            refusals.add(new Refusal("", "place.signs"));
        }
        return refusals;
    }

    private static void tooLong(List<Refusal> refusals, String field, String words, int most) {
        if (words.length() > most) {
            refusals.add(new Refusal(field, "place.long", most));
        }
    }

    /** Signs nobody can see, which may turn what is read around. */
    private static boolean hidden(String words) {
        return words.codePoints().anyMatch(sign -> (Character.isISOControl(sign) && sign != '\n')
                || Character.getType(sign) == Character.FORMAT);
    }
}
