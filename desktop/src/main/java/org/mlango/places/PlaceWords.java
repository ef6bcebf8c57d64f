package org.mlango.places;

import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** Words of the directory, for every room that shows places. */
public final class PlaceWords {
    private static final Texts TEXTS = Texts.of(PlaceWords.class);

    private PlaceWords() {}

    public static String need(Language language, Need need) {
        return TEXTS.in(language, "need." + need);
    }

    public static String kind(Language language, PlaceKind kind) {
        return TEXTS.in(language, "kind." + kind);
    }

    public static String treated(Language language, Treated treated) {
        return TEXTS.in(language, "treated." + treated);
    }

    /** When it is open, a line for days that are alike; nothing if nobody knows. */
    public static List<String> hours(Place place, Language language) {
        return HoursWords.lines(place.content().hours(), language);
    }

    static String refusal(Refusal refusal) {
        return TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }
}
