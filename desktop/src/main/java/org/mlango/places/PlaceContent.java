package org.mlango.places;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What a centre knows of a place, in its own words.
 *
 * @param needs what somebody can go there for
 * @param offers more about that, in words
 * @param page code of the library's page it was taken over from; empty if it was written here
 * @param friendly what people who went told, once they are enough
 */
public record PlaceContent(String name, PlaceKind kind, Set<Need> needs, String offers, Hours hours, String cost,
        String languages, String way, String contact, String remarks, String page, @Nullable Friendly friendly) {
    public static final PlaceContent EMPTY = new PlaceContent("", PlaceKind.OTHER, Set.of(), "", Hours.NOT_KNOWN, "",
            "", "", "", "", "", null);

    public PlaceContent {
        name = words(name);
        kind = kind == null ? PlaceKind.OTHER : kind;
        needs = needs == null ? Set.of() : sorted(needs);
        offers = words(offers);
        hours = hours == null ? Hours.NOT_KNOWN : hours;
        cost = words(cost);
        languages = words(languages);
        way = words(way);
        contact = words(contact);
        remarks = words(remarks);
        page = words(page);
    }

    public static PlaceContent named(String name, PlaceKind kind, Need... needs) {
        return new PlaceContent(name, kind, Set.of(needs), "", Hours.NOT_KNOWN, "", "", "", "", "", "", null);
    }

    PlaceContent told(@Nullable Friendly now) {
        return new PlaceContent(name, kind, needs, offers, hours, cost, languages, way, contact, remarks, page, now);
    }

    PlaceContent from(String code) {
        return new PlaceContent(name, kind, needs, offers, hours, cost, languages, way, contact, remarks, code,
                friendly);
    }

    PlaceContent open(Hours when) {
        return new PlaceContent(name, kind, needs, offers, when, cost, languages, way, contact, remarks, page,
                friendly);
    }

    /** Every text somebody typed. */
    List<String> typed() {
        return List.of(name, offers, cost, languages, way, contact, remarks);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Set<Need> sorted(Collection<Need> needs) {
        return java.util.Collections.unmodifiableSet(new TreeSet<>(needs));
    }
}
