package org.mlango.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of a directory's file. Their names, and the codes in them, are the same in every language. */
enum PlaceColumn {
    NAME,
    KIND,
    NEEDS,
    OFFERS,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    COST,
    LANGUAGES,
    WAY,
    CONTACT,
    REMARKS,
    CONFIRMED;

    static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());

    String head() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands there for this place. */
    String cell(Place place) {
        PlaceContent content = place.content();
        return switch (this) {
            case NAME -> content.name();
            case KIND -> content.kind().name();
            case NEEDS -> content.needs().stream().map(Need::name).collect(Collectors.joining(" "));
            case OFFERS -> content.offers();
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
                content.hours().written(DayOfWeek.valueOf(name()));
            case COST -> content.cost();
            case LANGUAGES -> content.languages();
            case WAY -> content.way();
            case CONTACT -> content.contact();
            case REMARKS -> content.remarks();
            case CONFIRMED -> {
                LocalDate confirmed = place.confirmed();
                yield confirmed == null ? "" : confirmed.toString();
            }
        };
    }
}
