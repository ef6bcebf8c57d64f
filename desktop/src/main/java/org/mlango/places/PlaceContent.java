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
 * @param welcomes who is welcome there, as people told
 * @param police whether police is near, as people told
 */
public record PlaceContent(String name, PlaceKind kind, Set<Need> needs, String offers, Hours hours, String cost,
        String languages, String way, String contact, String remarks, String page, @Nullable Friendly friendly,
        Set<Welcome> welcomes, String police) {
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
        welcomes = welcomes == null ? Set.of() : sorted(welcomes);
        police = words(police);
    }

    /** Without what is only known once people told of it. */
    public PlaceContent(String name, PlaceKind kind, Set<Need> needs, String offers, Hours hours, String cost,
            String languages, String way, String contact, String remarks, String page, @Nullable Friendly friendly) {
        this(name, kind, needs, offers, hours, cost, languages, way, contact, remarks, page, friendly, Set.of(), "");
    }

    public static PlaceContent named(String name, PlaceKind kind, Need... needs) {
        return new PlaceContent(name, kind, Set.of(needs), "", Hours.NOT_KNOWN, "", "", "", "", "", "", null);
    }

    PlaceContent told(@Nullable Friendly now) {
        return new PlaceContent(name, kind, needs, offers, hours, cost, languages, way, contact, remarks, page, now,
                welcomes, police);
    }

    PlaceContent told(Set<Welcome> whom, String ofPolice) {
        return new PlaceContent(name, kind, needs, offers, hours, cost, languages, way, contact, remarks, page,
                friendly,
                whom, ofPolice);
    }

    PlaceContent from(String code) {
        return new PlaceContent(name, kind, needs, offers, hours, cost, languages, way, contact, remarks, code,
                friendly, welcomes, police);
    }

    PlaceContent open(Hours when) {
        return new PlaceContent(name, kind, needs, offers, when, cost, languages, way, contact, remarks, page,
                friendly, welcomes, police);
    }

    /** Every text somebody typed. */
    List<String> typed() {
        return List.of(name, offers, cost, languages, way, contact, remarks, police);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static <T extends Comparable<T>> Set<T> sorted(Collection<T> some) {
        return java.util.Collections.unmodifiableSet(new TreeSet<>(some));
    }
}
