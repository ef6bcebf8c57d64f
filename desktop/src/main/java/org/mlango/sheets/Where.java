package org.mlango.sheets;

import org.mlango.visits.Place;

/** Where a row comes from, by one letter on paper. */
enum Where {
    OUTREACH("O", Kind.GIVING, Place.OUTREACH),
    CENTRE("C", Kind.GIVING, Place.CENTRE),
    EVENT("E", Kind.GIVING,
            Place.EVENT),
    PHONE("P", Kind.GIVING, Place.PHONE),
    TALK("T", Kind.TALK, Place.CENTRE);

    private final String letter;
    private final Kind kind;
    private final Place place;

    Where(String letter, Kind kind, Place place) {
        this.letter = letter;
        this.kind = kind;
        this.place = place;
    }

    String letter() {
        return letter;
    }

    Kind kind() {
        return kind;
    }

    Place place() {
        return place;
    }

    static Where of(Kind kind, Place place) {
        if (kind == Kind.TALK) {
            return TALK;
        }
        return switch (place) {
            case OUTREACH -> OUTREACH;
            case CENTRE -> CENTRE;
            case EVENT -> EVENT;
            case PHONE -> PHONE;
        };
    }
}
