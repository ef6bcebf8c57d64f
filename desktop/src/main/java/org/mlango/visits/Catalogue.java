package org.mlango.visits;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;

/**
 * Services and things as a screen needs them.
 *
 * @param mostUsed codes, most used first
 */
record Catalogue(List<ServiceItem> services, List<ThingItem> things, List<String> mostUsed) {
    static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), List.of());
    private static final Texts TEXTS = Texts.of(Catalogue.class);
    private static final String THING_KEYS = "QWERTYUI";
    private static final String SERVICE_KEYS = "ASDFGHJK";

    /**
     * Something to press.
     *
     * @param key the letter that presses it, or empty
     */
    record Tile(String code, String key) {}

    /**
     * All things; the most used ones first, with the letters of the top row. They stand in the order of the catalogue, so that
     * a letter seldom changes its meaning.
     */
    List<Tile> thingTiles() {
        return tiles(things.stream().map(ThingItem::code).toList(), THING_KEYS);
    }

    /** All services, likewise, with the letters of the middle row. */
    List<Tile> serviceTiles() {
        return tiles(services.stream().map(ServiceItem::code).toList(), SERVICE_KEYS);
    }

    boolean isThing(String code) {
        return thing(code).isPresent();
    }

    boolean isService(String code) {
        return service(code).isPresent();
    }

    boolean isSensitive(String code) {
        return service(code).map(ServiceItem::sensitive).orElse(false);
    }

    /** What it is called, in the language of the screen. */
    String words(String code) {
        Optional<ThingItem> thing = thing(code);
        if (thing.isPresent()) {
            return ThingWords.name(thing.get());
        }
        @Nullable
        String own = service(code).map(ServiceItem::label).orElse(null);
        String known = "service." + code;
        return own != null ? own : TEXTS.get(TEXTS.has(known) ? known : "thing." + code);
    }

    /** What it is counted in. */
    String unit(String code) {
        return TEXTS.get("unit." + thing(code).map(ThingItem::unit).orElse("PIECE"));
    }

    private List<Tile> tiles(List<String> codes, String keys) {
        ToIntFunction<String> rank = code -> mostUsed.contains(code) ? mostUsed.indexOf(code) : Integer.MAX_VALUE;
        List<String> first = codes.stream().sorted(Comparator.comparingInt(rank)).limit(keys.length())
                .sorted(Comparator.comparingInt(codes::indexOf)).toList();
        List<String> rest = codes.stream().filter(code -> !first.contains(code)).toList();
        return IntStream.range(0, codes.size())
                .mapToObj(i -> i < first.size()
                        ? new Tile(first.get(i), String.valueOf(keys.charAt(i)))
                        : new Tile(rest.get(i - first.size()), ""))
                .toList();
    }

    private Optional<ServiceItem> service(String code) {
        return services.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private Optional<ThingItem> thing(String code) {
        return things.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
